import { accepted, askedFor, badField, type Call, choice, decimal, type Filter } from "../../core";
import type { World } from "../world";

type WithFields = { customFields: { name: string; value: string | null }[] };

const PAIR = /^customField\.Fields\[(.+)\]$/;

/** `customField.Fields[Name]=value`, any number of them. */
const fields: Filter<WithFields> = {
  test: (asked) => {
    for (const { name } of asked)
      if (!PAIR.test(name)) throw new Error("It is written as customField.Fields[Name]=value.");
    return () => true;
  },
};

export const customFieldParameters = {
  "customField.Fields": fields,
  "customField.Operator": accepted<WithFields>(choice("And", "Or")),
};

/** Keeps what has all, or with Or any, of the custom field values that are asked for. */
export const withCustomFields = <Row extends WithFields>(
  call: Call<World>,
  rows: readonly Row[],
): readonly Row[] => {
  const pairs = call.asked.flatMap(({ name, value }) => {
    const field = PAIR.exec(name)?.[1];
    return field === undefined ? [] : [{ field, value }];
  });
  if (pairs.length === 0) return rows;
  const isAny = askedFor(call, "customField.Operator")?.toLowerCase() === "or";
  const has = (row: Row, { field, value }: (typeof pairs)[number]) =>
    row.customFields.some((each) => each.name === field && each.value === value);
  return rows.filter((row) =>
    isAny ? pairs.some((pair) => has(row, pair)) : pairs.every((pair) => has(row, pair)),
  );
};

const comparers = {
  equals: (found: number, asked: number) => found === asked,
  notequals: (found: number, asked: number) => found !== asked,
  greater: (found: number, asked: number) => found > asked,
  less: (found: number, asked: number) => found < asked,
};

export const balanceParameters = {
  "balanceFilter.Balance": accepted<unknown>(decimal),
  "balanceFilter.Comparer": accepted<unknown>(choice("Equals", "NotEquals", "Greater", "Less")),
};

/** Keeps what has such a balance; a comparer without a balance is refused. */
export const withBalance = <Row>(
  call: Call<World>,
  rows: readonly Row[],
  balanceOf: (row: Row) => number,
): readonly Row[] => {
  const balance = askedFor(call, "balanceFilter.Balance");
  const comparer = askedFor(call, "balanceFilter.Comparer");
  if (balance === undefined && comparer === undefined) return rows;
  if (balance === undefined) throw badField("balanceFilter.Balance", "It must be given with a comparer.");
  const keeps = comparers[(comparer ?? "Equals").toLowerCase() as keyof typeof comparers];
  return rows.filter((row) => keeps(balanceOf(row), Number(balance)));
};
