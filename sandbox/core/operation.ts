import type { z } from "zod";
import { invalidField } from "./apiError";
import { type Filters, type QueryParameter, wholeNumber } from "./filter";

/** An HTTP method. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** An uploaded file. */
export interface UploadedFile {
  /** The name of its form field. */
  field: string;
  fileName: string;
  contentType: string;
  bytes: Buffer;
}

/** A validated request. */
export interface Call<State, Body = unknown> {
  state: State;
  /** The values of the placeholders in the operation's path. */
  pathParameters: Record<string, string>;
  query: QueryParameter[];
  body: Body;
  files: UploadedFile[];
  /** The fields of an uploaded form, without its files. */
  fields: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
}

/** A response other than JSON with status 200. */
export class HttpResponse {
  /** @param body a Buffer is sent as it is, anything else as JSON */
  constructor(
    readonly status: number,
    readonly body?: unknown,
    readonly headers: Record<string, string> = {},
  ) {}
}

/** An operation of a vendor's API. */
export interface Operation<State> {
  method: Method;
  /** A fastify path: `/clients/:id`. */
  path: string;
  /** The query parameters that the operation has. All others are rejected. */
  query: Filters<never, State>;
  /** The schema of the JSON or form body. Without one, a body is rejected. */
  body?: z.ZodType;
  /**
   * Whether the operation accepts a multipart form instead of JSON. If there is also a `body`, it is the schema of the form's fields:
   * strings, or a list of strings if a field occurs several times.
   */
  upload?: boolean;
  /** The fields that an uploaded form may have besides its files. All others are rejected. */
  uploadFields?: string[];
  /** The permission that the caller needs. Its meaning depends on the vendor's `authorize`. */
  permission?: string;
  /**
   * @returns the value to send as JSON, undefined for an empty response, or an HttpResponse
   * @throws ApiError
   */
  run(call: Call<State>): unknown;
}

/** Declares an operation whose `call.body` has the type of its schema. */
export const operation = <State, Schema extends z.ZodType = z.ZodType>(
  declared: Omit<Operation<State>, "query" | "body" | "run"> & {
    query?: Filters<never, State>;
    body?: Schema;
    run(call: Call<State, z.output<Schema>>): unknown;
  },
): Operation<State> => ({
  ...declared,
  query: declared.query ?? {},
  run: (call) => declared.run(call as never),
});

/**
 * Parses a number in the path.
 * @param name of the placeholder in the operation's path
 * @returns the number in the path
 * @throws ApiError 400 if it is not a whole number
 */
export const pathId = (call: Pick<Call<unknown>, "pathParameters">, name = "id"): number => {
  try {
    return wholeNumber(call.pathParameters[name] ?? "");
  } catch (error) {
    throw invalidField(name, (error as Error).message);
  }
};

/** @returns the last value of a query parameter, or undefined if the query does not have it */
export const queryValue = (call: Pick<Call<unknown>, "query">, name: string): string | undefined =>
  call.query.findLast((parameter) => parameter.name === name)?.value;
