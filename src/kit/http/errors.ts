import { inspect } from "node:util";
import { type Connection, ConnectionError } from "@prismatic-io/spectral";

/** What a vendor's response says about a failure. */
export interface ErrorDetails {
  /** The vendor's message, in one line. */
  message: string;
  /** The fields that the vendor refuses, and why. */
  fields?: Record<string, string[]>;
  /** The ID by which the vendor's support finds the request. */
  traceId?: string;
}

/** Reads a vendor's error body, parsed if it was JSON; undefined if it contains no message. */
export type ReadError = (body: unknown, status: number) => ErrorDetails | undefined;

interface VendorErrorOptions extends ErrorDetails {
  vendor: string;
  /** Such as "POST jpm/jobs". */
  operation: string;
  status?: number;
  retryable: boolean;
  /** The request was sent, and no response says whether it was processed. */
  outcomeUnknown: boolean;
}

/** A vendor refused a request, or could not be reached. */
export class VendorError extends Error {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number | undefined;
  readonly fields: Record<string, string[]> | undefined;
  readonly traceId: string | undefined;
  readonly retryable: boolean;
  readonly outcomeUnknown: boolean;

  constructor(options: VendorErrorOptions) {
    const { vendor, operation, status, message, fields, traceId, retryable, outcomeUnknown } = options;
    const what = `${vendor}${status === undefined ? "" : ` ${status}`} on ${operation}`;
    super(`${what}: ${traceId ? `${message.replace(/\.$/, "")} (trace ${traceId})` : message}`);
    this.name = "VendorError";
    this.vendor = vendor;
    this.operation = operation;
    this.status = status;
    this.fields = fields;
    this.traceId = traceId;
    this.retryable = retryable;
    this.outcomeUnknown = outcomeUnknown;
  }
}

/** The value of an input cannot be used. Nothing was sent. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}

/**
 * An error by which the platform marks the connection as needing attention. It names the connection but contains
 * none of its fields: errors are logged, and the fields are credentials.
 */
export const connectionError = ({ key, configVarKey }: Connection, message: string): ConnectionError =>
  new ConnectionError({ key, configVarKey, fields: {} }, message);

/**
 * Turns anything thrown into an `Error` with a message.
 * @param thrown whatever a perform function threw
 */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(typeof thrown === "string" ? thrown : inspect(thrown));

/** TLS failures. Another try would fail in the same way. */
export const TLS_CODES_IN_WORDS: Record<string, string> = {
  EPROTO: "the server does not speak TLS at this address: check the URL and its port",
  ERR_SSL_WRONG_VERSION_NUMBER: "the server does not speak TLS at this address: check the URL and its port",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  CERT_NOT_YET_VALID: "the server's certificate is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate is issued by an authority that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the server's certificate is issued by an authority that is not trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server does not send its whole certificate chain",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host name",
};

/** Plain words for Node's error codes: a builder does not know ECONNRESET. */
export const CODES_IN_WORDS: Record<string, string> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed before the response was complete",
  ECONNABORTED: "the connection was closed before the response was complete",
  EPIPE: "the connection was closed while the request was being sent",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name could not be looked up",
  ETIMEDOUT: "the connection timed out",
  ...TLS_CODES_IN_WORDS,
};

/** The keys under which servers put the field and the message of an entry in a list of errors. */
const FIELD_KEYS = ["field", "propertyName"];
const MESSAGE_KEYS = ["message", "description", "errorMessage", "error"];

/**
 * Reads the field errors of a response in every shape seen: by field as in a problem (RFC 7807), a list of texts or of
 * entries such as { field, message }, or one text.
 * @returns messages by field; those without a field are under ""
 */
export function fieldErrors(errors: unknown): Record<string, string[]> {
  if (errors === undefined || errors === null) return {};
  if (typeof errors === "object" && !Array.isArray(errors)) {
    return Object.fromEntries(
      Object.entries(errors).map(([field, messages]) => [
        field,
        [messages].flat().map((one) => entryOf(one).message),
      ]),
    );
  }
  const fields = new Map<string, string[]>();
  for (const { field, message } of [errors].flat().map(entryOf)) {
    fields.set(field, [...(fields.get(field) ?? []), message]);
  }
  return Object.fromEntries(fields);
}

function entryOf(entry: unknown): { field: string; message: string } {
  const textOf = (keys: string[]) =>
    keys
      .map((key) => (entry as Record<string, unknown> | null)?.[key])
      .find((one): one is string => typeof one === "string" && one.trim() !== "");
  if (typeof entry === "string") return { field: "", message: entry };
  const message = textOf(MESSAGE_KEYS);
  return { field: (message && textOf(FIELD_KEYS)) ?? "", message: message ?? JSON.stringify(entry) };
}

/** Field errors in one line, each with its field unless the message already names it; undefined if there are none. */
export function fieldErrorsInWords(fields: Record<string, string[]>): string | undefined {
  const messages = Object.entries(fields).flatMap(([field, all]) =>
    all
      .map((text) => text.replace(/\.$/, ""))
      .map((one) => (one.toLowerCase().includes(field.toLowerCase()) ? one : `${field}: ${one}`)),
  );
  return messages.length > 0 ? messages.join("; ") : undefined;
}
