import type { z } from "zod";
import { type Asked, type Filters, wholeNumber } from "./filter";
import { badField } from "./refusal";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** An uploaded file. */
export interface UploadedFile {
  /** The name of its form field. */
  field: string;
  fileName: string;
  contentType: string;
  bytes: Buffer;
}

/** One request, checked, on its way to an operation. */
export interface Call<State, Body = unknown> {
  state: State;
  /** The values of the holes in the operation's path. */
  parts: Record<string, string>;
  asked: Asked[];
  body: Body;
  files: UploadedFile[];
  /** The other fields of an upload's form. */
  fields: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
}

/** An answer that is not simply JSON with status 200. */
export class Answer {
  constructor(
    readonly status: number,
    readonly body?: unknown,
    readonly headers: Record<string, string> = {},
  ) {}
}

/** One operation of a vendor's API. */
export interface Operation<State> {
  method: Method;
  /** As fastify writes it: `/clients/:id`. */
  path: string;
  /** Every query parameter it knows; any other is refused. */
  query: Filters<never, State>;
  /** The shape of its JSON or form body; without it a body is refused. */
  body?: z.ZodType;
  /**
   * Takes a multipart upload instead of JSON. Where there is a `body` too, it is the shape of the form's fields: each
   * a text, or a list of texts where it is given more than once.
   */
  upload?: boolean;
  /** Fields that an upload's form may have beside its files; any other is refused. */
  uploadFields?: string[];
  /** For the vendor's own use: a permission, a module. */
  note?: string;
  /** Gives what is sent as JSON, undefined for an empty answer, or an `Answer`. Throws a Refusal. */
  run(call: Call<State>): unknown;
}

/** Declares an operation whose body has the type of its schema. */
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

/** The number in a hole of the path. */
export const idPart = (call: Pick<Call<unknown>, "parts">, name = "id"): number => {
  try {
    return wholeNumber(call.parts[name] ?? "");
  } catch (problem) {
    throw badField(name, (problem as Error).message);
  }
};

/** The last value given for a query parameter. */
export const askedFor = (call: Pick<Call<unknown>, "asked">, name: string): string | undefined =>
  call.asked.findLast((each) => each.name === name)?.value;
