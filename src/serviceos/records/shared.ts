import { z } from "zod";
import { type RecordOf, record } from "../../kit/action/record";

// The reference shows examples of a few replies only. Every field that it does not show may be missing.

export const utc = () => z.string().describe("UTC date and time");

export const day = () => z.string().describe("Date, as YYYY-MM-DD");

export const id = () => z.int();

/** A text or a number that may be missing. */
export const words = () => z.string().nullish();
export const count = () => z.number().nullish();
export const reference = () => z.int().nullish();
export const flag = () => z.boolean().nullish();

/** What an installation fills freely: names with values. */
export const anything = () => z.looseObject({}).nullish();

/** The record of an operation that gives all of its records at once. */
export const listOf = (name: string, one: RecordOf): RecordOf =>
  record(name, () => z.array(one.schema()), [one.example]);
