import type { ActionLogger, Connection } from "@prismatic-io/spectral";
import type { ReadError } from "./errors";
import type { Limiter } from "./limiter";
import type { Redact } from "./redact";

/** Response headers, by their lowercase names. */
export type Headers = Record<string, string | undefined>;

/** Query parameters. Blank values are left out; a list repeats its parameter. */
export type Query = Record<string, unknown>;

/** A file's bytes and their media type. */
export interface FileValue {
  data: Buffer;
  contentType: string;
}

/** What authenticates a request. */
export interface Credentials {
  headers?: Record<string, string>;
  /** Only for vendors that accept no header. */
  query?: Record<string, string>;
  /** The token among them, if it can be renewed. */
  token?: string;
}

/** The bounds of a request; Raw Request has inputs for them. */
export interface Limits {
  /** Milliseconds for one try. */
  tryMs?: number;
  /** Milliseconds for all tries of a request, waits included. */
  totalMs?: number;
  /** The number of tries, the first included. */
  tries?: number;
  /** Milliseconds before each retry, used instead of the backoff. Retry-After takes precedence. */
  waitMs?: number;
}

/** Where a client sends its credentials, and how it reads the responses. */
export interface ClientOptions {
  /** The vendor's name, which begins every error. */
  vendor: string;
  connection: Connection;
  /** The origin and base path of every request, such as "https://api.example.com/v2". */
  baseUrl: string;
  /** Headers of every request, besides those that authenticate. */
  headers?: Record<string, string>;
  /** Called before every try. */
  credentials: () => Promise<Credentials>;
  /** Takes a new token after this one got a 401. Left out if the vendor has no token to renew. */
  renew?: (refused: string | undefined) => Promise<void>;
  limiter: Limiter;
  redact: Redact;
  readError: ReadError;
  /** True for a response that is a failure although its status says success, such as { success: false }. */
  isRefusal?: (body: unknown) => boolean;
  /** Explains a 403 if the vendor's response does not: "The app lacks the scope jpm.jobs:w". */
  explainForbidden?: (operation: string, method: string) => string | undefined;
  logger: Pick<ActionLogger, "debug" | "warn">;
  debug: boolean;
  limits?: Limits;
}

export interface RequestOptions {
  query?: Query;
  /** Sent as JSON, unless it is a Multipart, URLSearchParams, Buffer or string. */
  body?: unknown;
  headers?: Record<string, string>;
  responseType?: "json" | "bytes" | "text";
  /** The operation's name in errors and logs, if a builder would not recognize the path. */
  operation?: string;
  /**
   * Whether the request may be sent twice without harm. By default, its method decides; a PUT that adds a record each
   * time needs `false`.
   */
  repeatable?: boolean;
  /**
   * Recognizes the refusal of an action that was done before, such as "already canceled". After a try whose response
   * was lost, it means that this try succeeded.
   */
  alreadyDone?: RegExp;
  /** The vendor's reference does not document the operation, so a 403 or 404 may mean that the app cannot use it. */
  undocumented?: boolean;
}

export interface Reply<Data = unknown> {
  status: number;
  headers: Headers;
  data: Data;
}

export interface Client {
  /**
   * Sends a request to a path below the base URL.
   * @returns the status, headers and data of the response
   * @throws VendorError, or ConnectionError if the credentials are refused
   */
  request<Data = unknown>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}
