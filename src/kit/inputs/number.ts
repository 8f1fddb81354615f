import { type Clean, refuse, scalar, type Text } from "./types";

/** Reads the ID of a record: a whole number, also as text. */
export function readId(label: string): Clean<number> {
  return (value) => {
    const trimmed = typeof value === "string" ? value.trim() : value;
    const id = typeof trimmed === "string" && /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
    if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) return id;
    return refuse(label, "an ID, which is a whole number", value);
  };
}

/** The ID of one record, from a picklist or an earlier step. */
export const id = (texts: Text) => scalar("string", { example: "5001", ...texts }, readId(texts.label));

interface Range {
  minimum?: number;
  maximum?: number;
}

function rangeInWords({ minimum, maximum }: Range): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` of at most ${maximum}`;
  return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}

/** Decimal digits as a person or an API writes them; not "0x10" or "1_000". */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function readNumber(label: string, range: Range, isWhole: boolean): Clean<number> {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = range;
  const expected = `a ${isWhole ? "whole " : ""}number${rangeInWords(range)}`;
  return (value) => {
    const trimmed = typeof value === "string" ? value.trim() : value;
    const number = typeof trimmed === "string" && DECIMAL.test(trimmed) ? Number(trimmed) : trimmed;
    const isValid =
      typeof number === "number" &&
      Number.isFinite(number) &&
      (!isWhole || Number.isSafeInteger(number)) &&
      number >= minimum &&
      number <= maximum;
    return isValid ? number : refuse(label, expected, value);
  };
}

/** A number, such as an amount of money. */
export const number = ({ minimum, maximum, ...texts }: Text & Range) =>
  scalar("string", texts, readNumber(texts.label, { minimum, maximum }, false));

/** A whole number, such as a count. */
export const wholeNumber = ({ minimum, maximum, ...texts }: Text & Range) =>
  scalar("string", texts, readNumber(texts.label, { minimum, maximum }, true));
