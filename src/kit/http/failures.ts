import http from "node:http";
import type { ConnectionError } from "@prismatic-io/spectral";
import { connectionError, type ErrorDetails, VendorError } from "./errors";
import { cannotHaveActed, type Failure, isIdempotent, isTransient, requestedWait } from "./retry";
import { inSeconds } from "./send";
import type { ClientOptions, RequestOptions } from "./types";

/** A vendor's message longer than this is a page or a dump, not a sentence. */
const LONGEST_MESSAGE = 600;

/** A request that failed for good, as its error describes it. */
export interface FailedRequest {
  method: string;
  /** Its name in errors. */
  operation: string;
  request: RequestOptions;
  failure: Failure;
  /** The first failure after which the vendor may have acted. */
  earlier: Failure | undefined;
  tries: number;
  elapsedMs: number;
}

/** The error of a request that failed for good. */
export function failed(client: ClientOptions, failedRequest: FailedRequest): VendorError {
  const { method, operation, request, failure, earlier, tries, elapsedMs } = failedRequest;
  const { status, unreadable } = failure;
  const details =
    status === undefined || unreadable
      ? { message: failure.message }
      : detailsOf(client, failure.message, status);
  const isUncertain = !cannotHaveActed(failure) || earlier !== undefined;
  const outcomeUnknown = isUncertain && !isIdempotent(method) && !request.repeatable;
  const sentences = [
    details.message,
    status === 403 ? client.explainForbidden?.(operation, method) : undefined,
    status === 429 ? tooManyRequests(client.vendor, failure) : undefined,
    tries > 1 ? `Tried ${tries} times in ${inSeconds(elapsedMs)}` : undefined,
    earlier && !outcomeUnknown && method !== "GET" && !request.repeatable
      ? `An earlier try ${describe(earlier)} and may have been processed`
      : undefined,
    outcomeUnknown
      ? `${client.vendor} may have processed this request, so it was not sent again. Look for the record in ${client.vendor} before running this step again`
      : undefined,
  ];
  return new VendorError({
    ...details,
    vendor: client.vendor,
    operation: client.redact(operation),
    status,
    message: joined(sentences.filter((one) => one !== undefined).map((one) => client.redact(one))),
    retryable: isTransient(failure) && !outcomeUnknown,
    outcomeUnknown,
  });
}

const describe = ({ status, message }: Failure) =>
  status === undefined ? `failed (${message})` : `got the status ${status}`;

/** Sentences in a row, some of which already end with a period. */
const joined = (sentences: string[]): string =>
  sentences.map((one, at) => (at < sentences.length - 1 ? one.replace(/\.$/, "") : one)).join(". ");

function tooManyRequests(vendor: string, failure: Failure): string {
  const wait = requestedWait(failure);
  const asks = wait === undefined ? "" : `. ${vendor} asks to wait ${inSeconds(wait)}`;
  return `Too many requests: send fewer at a time, or run the step again later${asks}`;
}

/** The error by which the platform marks the connection. */
export function refusedCredentials(
  client: ClientOptions,
  operation: string,
  failure: Failure,
): ConnectionError {
  const { message } = detailsOf(client, failure.message, 401);
  const advice = "The connection's credentials were refused: check them, then connect again";
  return connectionError(
    client.connection,
    client.redact(`${client.vendor} 401 on ${operation}: ${message.replace(/\.$/, "")}. ${advice}.`),
  );
}

/** A vendor's description of a failure, masked before it is cut: half a secret would not be recognized. */
function detailsOf(client: ClientOptions, raw: string, status: number): ErrorDetails {
  if (looksLikeHtml(raw)) return { message: "the response was a web page, not a message" };
  const { redact } = client;
  const details = readSafely(client, parsed(raw), status);
  const message = redact(details?.message ?? raw)
    .trim()
    .slice(0, LONGEST_MESSAGE);
  const fields = Object.entries(details?.fields ?? {});
  return {
    message: message || (http.STATUS_CODES[status]?.toLowerCase() ?? "no reason was given"),
    fields: details?.fields
      ? Object.fromEntries(fields.map(([key, messages]) => [redact(key), messages.map((one) => redact(one))]))
      : undefined,
    traceId: details?.traceId === undefined ? undefined : redact(String(details.traceId)),
  };
}

/** A body that the vendor's reader does not expect, such as a gateway's, must not replace the failure by its own. */
function readSafely(client: ClientOptions, body: unknown, status: number): ErrorDetails | undefined {
  try {
    const details = client.readError(body, status);
    return typeof details?.message === "string" ? details : undefined;
  } catch {
    // The raw text is shown instead.
    return undefined;
  }
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    // Plain text is a message as well.
    return raw;
  }
}

/** True for a web page, or a gateway's XML. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype|html|head|body|title|center|h1|p|div|\?xml)\b/i.test(text);
