import http from "node:http";
import type { ConnectionError } from "@prismatic-io/spectral";
import { connectionError, type ErrorDetails, VendorError } from "./errors";
import {
  cannotHaveActed,
  type Failure,
  isIdempotent,
  isTransient,
  MOVED,
  requestedWait,
  retriedAs,
} from "./retry";
import { inSeconds } from "./send";
import type { ClientOptions, RequestOptions } from "./types";

/** A vendor's message longer than this is a page or a dump, not a sentence. */
const LONGEST_MESSAGE = 600;

/** Masking takes time that grows with the text; what is beyond this would be cut anyway. */
const LONGEST_MASKED = 8_000;

/** A form has fewer fields; a response that refuses more is not meant for a person. */
const MOST_FIELDS = 50;

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
      : MOVED.has(status)
        ? { message: moved(failure) }
        : detailsOf(client, failure.message, status);
  const isUncertain = !cannotHaveActed(failure) || earlier !== undefined;
  const outcomeUnknown = isUncertain && !isIdempotent(retriedAs(method, request.repeatable));
  const sentences = [
    details.message,
    request.undocumented && (status === 403 || status === 404) ? undocumented(client.vendor) : undefined,
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

const undocumented = (vendor: string): string =>
  `${vendor} may not offer this operation to this app: its API reference does not document it. If the inputs are correct, ask ${vendor} whether the account can use it`;

function tooManyRequests(vendor: string, failure: Failure): string {
  const wait = requestedWait(failure);
  const asks = wait === undefined ? "" : `. ${vendor} asks to wait ${inSeconds(wait)}`;
  return `Too many requests: send fewer at a time, or run the step again later${asks}`;
}

/** The new address of the API, without its query, which may contain credentials. */
function moved({ headers: { location } }: Failure): string {
  const address = location && URL.canParse(location) ? new URL(location) : undefined;
  const where = address ? `${address.origin}${address.pathname}` : "another address";
  return `The API has moved to ${where}. Nothing was done: change the address in the connection`;
}

/** The error of a request that had to wait too long for the vendor's rate. */
export function tooBusy({ vendor, limiter, redact }: ClientOptions, operation: string, waitedMs: number) {
  const { rate } = limiter;
  const allowed = rate ? ` of ${rate.requests} requests in ${inSeconds(rate.windowMs)}` : "";
  return new VendorError({
    vendor,
    operation: redact(operation),
    message: `Too many requests are waiting for ${vendor}'s rate limit${allowed}. This one waited ${inSeconds(waitedMs)} and was not sent: run fewer steps at a time, or run the step again later`,
    retryable: true,
    outcomeUnknown: false,
  });
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
  const short = (text: string) => redact(text.slice(0, LONGEST_MASKED)).trim().slice(0, LONGEST_MESSAGE);
  const message = short(details?.message ?? raw);
  const fields = Object.entries(details?.fields ?? {}).slice(0, MOST_FIELDS);
  return {
    message: message || (http.STATUS_CODES[status]?.toLowerCase() ?? "no reason was given"),
    fields: details?.fields
      ? Object.fromEntries(
          fields.map(([key, messages]) => [short(key), messages.slice(0, MOST_FIELDS).map(short)]),
        )
      : undefined,
    traceId: details?.traceId === undefined ? undefined : short(String(details.traceId)),
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

const HTML_TAG = /^<(?:!doctype|html|head|body|title|center|h1|p|div|\?xml)\b/i;

/** True for a web page, or a gateway's XML. Linear in the length of the text, whatever it contains. */
export function looksLikeHtml(text: string): boolean {
  let at = 0;
  for (;;) {
    while (at < text.length && text[at]!.trim() === "") at++;
    if (!text.startsWith("<!--", at)) return HTML_TAG.test(text.slice(at, at + LONGEST_TAG));
    const end = text.indexOf("-->", at + 4);
    if (end === -1) return false;
    at = end + 3;
  }
}

/** Longer than any tag that is looked for. */
const LONGEST_TAG = 20;
