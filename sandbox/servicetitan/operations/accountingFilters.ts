import { accepted, type Call, choice, decimal, type Filter, invalidField, queryValue } from "../../core";
import type { World } from "../world";

type WithFields = { customFields: { name: string; value: string | null }[] };

const PAIR = /^customField\.Fields\[(.+)\]$/;

/** Validates any number of parameters of the form `customField.Fields[Name]=value`. */
const fields: Filter<WithFields> = {
  test: (parameters) => {
    for (const { name } of parameters)
      if (!PAIR.test(name)) throw new Error("The format is customField.Fields[Name]=value.");
    return () => true;
  },
};

export const customFieldParameters = {
  "customField.Fields": fields,
  "customField.Operator": accepted<WithFields>(choice("And", "Or")),
};

/** Selects rows that have all of the wanted custom field values, or any of them if the operator is Or. */
export const withCustomFields = <Row extends WithFields>(
  call: Call<World>,
  rows: readonly Row[],
): readonly Row[] => {
  const pairs = call.query.flatMap(({ name, value }) => {
    const field = PAIR.exec(name)?.[1];
    return field === undefined ? [] : [{ field, value }];
  });
  if (pairs.length === 0) return rows;
  const isAny = queryValue(call, "customField.Operator")?.toLowerCase() === "or";
  const has = (row: Row, { field, value }: (typeof pairs)[number]) =>
    row.customFields.some((each) => each.name === field && each.value === value);
  return rows.filter((row) =>
    isAny ? pairs.some((pair) => has(row, pair)) : pairs.every((pair) => has(row, pair)),
  );
};

const comparers = {
  equals: (found: number, wanted: number) => found === wanted,
  notequals: (found: number, wanted: number) => found !== wanted,
  greater: (found: number, wanted: number) => found > wanted,
  less: (found: number, wanted: number) => found < wanted,
};

export const balanceParameters = {
  "balanceFilter.Balance": accepted<unknown>(decimal),
  "balanceFilter.Comparer": accepted<unknown>(choice("Equals", "NotEquals", "Greater", "Less")),
};

/**
 * Selects rows by their balance.
 * @throws ApiError 400 if there is a comparer but no balance
 */
export const withBalance = <Row>(
  call: Call<World>,
  rows: readonly Row[],
  balanceOf: (row: Row) => number,
): readonly Row[] => {
  const balance = queryValue(call, "balanceFilter.Balance");
  const comparer = queryValue(call, "balanceFilter.Comparer");
  if (balance === undefined && comparer === undefined) return rows;
  if (balance === undefined) throw invalidField("balanceFilter.Balance", "It is required with a comparer.");
  const matches = comparers[(comparer ?? "Equals").toLowerCase() as keyof typeof comparers];
  return rows.filter((row) => matches(balanceOf(row), Number(balance)));
};
