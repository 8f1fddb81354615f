import http from "node:http";
import type { ConnectionError } from "@prismatic-io/spectral";
import type { ClientOptions, RequestOptions } from "./client";
import { type Complaint, connectionError, VendorError } from "./errors";
import { cannotHaveActed, type Failure, isIdempotent, isPassing, waitBefore } from "./retry";
import { inSeconds } from "./send";

/** A vendor's message longer than this is a page or a dump, not a sentence. */
const LONGEST_MESSAGE = 600;

/** How a request went, which its error tells. */
export interface Course {
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

/** The error of a request that has failed for good. */
export function failed(client: ClientOptions, course: Course): VendorError {
  const { method, operation, request, failure, earlier, tries, elapsedMs } = course;
  const { status, unreadable } = failure;
  const complaint =
    status === undefined || unreadable
      ? { message: failure.message }
      : complaintOf(client, failure.message, status);
  const uncertain = !cannotHaveActed(failure) || earlier !== undefined;
  const outcomeUnknown = uncertain && !isIdempotent(method) && !request.repeatable;
  const sentences = [
    complaint.message,
    status === 403 ? client.explainForbidden?.(operation, method) : undefined,
    status === 429 ? tooMany(client.vendor, failure, tries) : undefined,
    tries > 1 ? `Tried ${tries} times in ${inSeconds(elapsedMs)}` : undefined,
    earlier && !outcomeUnknown && method !== "GET" && !request.repeatable
      ? `An earlier try ${howItFailed(earlier)} and may have been carried out`
      : undefined,
    outcomeUnknown
      ? `It is not known whether ${client.vendor} carried this out; it was not sent again. Look for the record in ${client.vendor} before running this step once more`
      : undefined,
  ];
  return new VendorError({
    ...complaint,
    vendor: client.vendor,
    operation: client.redact(operation),
    status,
    message: joined(sentences.filter((one) => one !== undefined).map((one) => client.redact(one))),
    retryable: isPassing(failure) && !outcomeUnknown,
    outcomeUnknown,
  });
}

const howItFailed = ({ status, message }: Failure) =>
  status === undefined ? `failed (${message})` : `was answered with ${status}`;

/** Sentences in a row, of which some end with a full stop already. */
const joined = (sentences: string[]): string =>
  sentences.map((one, at) => (at < sentences.length - 1 ? one.replace(/\.$/, "") : one)).join(". ");

function tooMany(vendor: string, failure: Failure, tries: number): string {
  const wait = waitBefore(tries, failure);
  const asks = wait > 1000 ? `. ${vendor} asks to wait ${inSeconds(wait)}` : "";
  return `Too many requests: ask for less at a time, or run the step again later${asks}`;
}

/** The error by which the platform marks the connection. */
export function refusedCredentials(
  client: ClientOptions,
  operation: string,
  failure: Failure,
): ConnectionError {
  const { message } = complaintOf(client, failure.message, 401);
  const advice = "The connection's credentials were refused: check them, then connect again";
  return connectionError(
    client.connection,
    client.redact(`${client.vendor} 401 on ${operation}: ${message.replace(/\.$/, "")}. ${advice}.`),
  );
}

/** A vendor's words of a failure, masked before they are cut: half a secret would not be known as one. */
function complaintOf(client: ClientOptions, raw: string, status: number): Complaint {
  if (looksLikeHtml(raw)) return { message: "the answer was a web page, not a message" };
  const { redact } = client;
  const read = readAny(client, parsed(raw), status);
  const message = redact(read?.message ?? raw)
    .trim()
    .slice(0, LONGEST_MESSAGE);
  const fields = Object.entries(read?.fields ?? {});
  return {
    message: message || (http.STATUS_CODES[status]?.toLowerCase() ?? "no reason was given"),
    fields: read?.fields
      ? Object.fromEntries(fields.map(([key, said]) => [redact(key), said.map((one) => redact(one))]))
      : undefined,
    traceId: read?.traceId === undefined ? undefined : redact(String(read.traceId)),
  };
}

/** A body that the vendor's reader was not made for, such as a gateway's, must not hide the failure behind its own. */
function readAny(client: ClientOptions, body: unknown, status: number): Complaint | undefined {
  try {
    const read = client.readComplaint(body, status);
    return typeof read?.message === "string" ? read : undefined;
  } catch {
    // The raw text is shown in its place.
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
