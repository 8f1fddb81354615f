import { inspect } from "node:util";
import { type Connection, ConnectionError } from "@prismatic-io/spectral";

/** What a vendor's reply says of a failure. */
export interface Complaint {
  /** The vendor's words, in one line. */
  message: string;
  /** Which fields it refuses, and why. */
  fields?: Record<string, string[]>;
  /** The id under which the vendor's support finds the request. */
  traceId?: string;
}

/** Reads a vendor's error body, parsed where it was JSON; undefined where it says nothing. */
export type ReadComplaint = (body: unknown, status: number) => Complaint | undefined;

interface Details extends Complaint {
  vendor: string;
  /** Such as "POST jpm/jobs". */
  operation: string;
  status?: number;
  retryable: boolean;
  /** The request was sent and no answer tells whether it was carried out. */
  outcomeUnknown: boolean;
}

/** A vendor has refused a request, or could not be reached. */
export class VendorError extends Error {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number | undefined;
  readonly fields: Record<string, string[]> | undefined;
  readonly traceId: string | undefined;
  readonly retryable: boolean;
  readonly outcomeUnknown: boolean;

  constructor({ vendor, operation, status, message, fields, traceId, retryable, outcomeUnknown }: Details) {
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

/** A value that a builder gave cannot be used. Nothing was sent. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}

/**
 * An error by which the platform marks the connection as in need of attention. It names the connection but
 * carries none of its fields: an error is logged, and the fields are credentials.
 */
export const connectionError = ({ key, configVarKey }: Connection, message: string): ConnectionError =>
  new ConnectionError({ key, configVarKey, fields: {} }, message);

/**
 * What a step throws is always an `Error` with a message.
 * @param thrown whatever came out of a perform function
 */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(typeof thrown === "string" ? thrown : inspect(thrown));

/** A code of Node's in words: a builder does not know ECONNRESET. */
export const inWords: Record<string, string> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed before the answer had come",
  ECONNABORTED: "the connection was closed before the answer had come",
  EPIPE: "the connection was closed while the request was being sent",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name could not be looked up",
  ETIMEDOUT: "the connection timed out",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
};
