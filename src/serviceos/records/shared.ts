import { z } from "zod";
import { type RecordOf, record } from "../../kit/action/record";

// The reference has examples of only a few responses, so any field except the ID may be missing.

export const dateTime = () => z.string().describe("UTC date and time").nullish();

export const date = () => z.string().describe("Date, YYYY-MM-DD").nullish();

export const id = () => z.int();

export const text = () => z.string().nullish();
export const number = () => z.number().nullish();
export const integer = () => z.int().nullish();
export const flag = () => z.boolean().nullish();

/**
 * An object whose keys the tenant or the record defines.
 * @param known the fields of the example, which the designer then shows
 */
export const freeObject = (known: z.ZodRawShape = {}) => z.looseObject(known).nullish();

/** Text that is null as long as it does not apply. The schema states no type: it would not allow null. */
export const nullWhile = (state: string, what: string) =>
  z.unknown().describe(`${what}; null while ${state}`).optional();

/** The record of an operation that returns a list without pages. */
export const listOf = (name: string, one: RecordOf): RecordOf =>
  record(name, () => z.array(one.schema()), [one.example]);
