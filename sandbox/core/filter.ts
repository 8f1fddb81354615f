import { ApiError, invalidField } from "./apiError";
import { sortableStored, sortableTimestamp } from "./clock";

/** One `name=value` of a query string. A name can contain an index or a key: `owners[0].id`, `fields[Color]`. */
export interface QueryParameter {
  name: string;
  value: string;
}

/** The effect of a query parameter on a list. */
export interface Filter<Row, State = unknown> {
  /**
   * Converts the parameter's values to a test of a record.
   * @throws Error if a value is invalid; its message is sent to the caller
   */
  test(parameters: QueryParameter[], state: State): (row: Row) => boolean;
  /** The test that applies if the query does not have the parameter. Defaults to none. */
  whenAbsent?: (row: Row) => boolean;
}

/** The query parameters of a list, by name. */
export type Filters<Row, State = unknown> = Record<string, Filter<Row, State>>;

/** Parses the value of a query parameter; throws an Error if it is invalid. */
export type Parser<Value> = (text: string) => Value;

const fail = (expected: string, text: string): never => {
  throw new Error(`The value '${text}' is not ${expected}.`);
};

/** Accepts any text. */
export const text: Parser<string> = (value) => value;
/** Accepts whole numbers of up to 18 digits, with or without a minus sign. */
export const wholeNumber: Parser<number> = (value) =>
  /^-?\d{1,18}$/.test(value) ? Number(value) : fail("a whole number", value);
/** Accepts any finite number. */
export const decimal: Parser<number> = (value) =>
  value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : fail("a number", value);
/** Accepts true and false in upper and lower case. */
export const flag: Parser<boolean> = (value) =>
  /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : fail("true or false", value);
/** Returns a GUID in lower case. */
export const guid: Parser<string> = (value) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.toLowerCase() : fail("a GUID", value);
/** Returns a timestamp as `sortableTimestamp` does. */
export const timestamp: Parser<string> = (value) =>
  sortableTimestamp(value) ?? fail("a date and time", value);
/** Accepts one of the values, in upper and lower case. */
export const choice =
  <Value extends string>(...values: Value[]): Parser<Value> =>
  (value) =>
    values.find((known) => known.toLowerCase() === value.toLowerCase()) ??
    fail(`one of ${values.join(", ")}`, value);
/**
 * Accepts several values, separated by commas.
 * @param limit maximum number of values
 */
export const commaList =
  <Value>(parse: Parser<Value>, limit = Number.POSITIVE_INFINITY): Parser<Value[]> =>
  (value) => {
    const values = value.split(",").map((item) => parse(item.trim()));
    if (values.length > limit) throw new Error(`At most ${limit} values may be given.`);
    return values;
  };

const single = (parameters: QueryParameter[]): string => {
  if (parameters.length > 1) throw new Error("It may be given only once.");
  return parameters[0]!.value;
};

/** Creates a filter from a parser and a test. Its parameter may occur only once. */
export const filter = <Value, Row, State = unknown>(
  parse: Parser<Value>,
  test: (value: Value, state: State) => (row: Row) => boolean,
  whenAbsent?: (row: Row) => boolean,
): Filter<Row, State> => ({
  test: (parameters, state) => test(parse(single(parameters)), state),
  whenAbsent,
});

/** Validates a parameter that affects the response but does not exclude records. */
export const accepted = <Row>(parse: Parser<unknown>): Filter<Row> => filter(parse, () => () => true);

/** Includes records that have the value. */
export const same = <Value extends string | number | boolean, Row>(
  parse: Parser<Value>,
  pick: (row: Row) => Value | null | undefined,
): Filter<Row> => filter(parse, (value) => (row) => pick(row) === value);

/** Includes records that have the text, in upper and lower case. */
export const sameText = <Row>(pick: (row: Row) => string | null | undefined): Filter<Row> =>
  filter(text, (value) => (row) => pick(row)?.toLowerCase() === value.toLowerCase());

/** Includes records that contain the text, in upper and lower case. */
export const contains = <Row>(pick: (row: Row) => string | null | undefined): Filter<Row> =>
  filter(text, (value) => (row) => pick(row)?.toLowerCase().includes(value.toLowerCase()) ?? false);

const among =
  <Value, Row>(pick: (row: Row) => Value | Value[] | null | undefined) =>
  (values: Value[]) => {
    const wanted = new Set(values);
    return (row: Row) => {
      const found = pick(row);
      if (Array.isArray(found)) return found.some((value) => wanted.has(value));
      return found !== null && found !== undefined && wanted.has(found);
    };
  };

/** Includes records that have one of the values of a comma-separated list. */
export const oneOf = <Value, Row>(
  parse: Parser<Value>,
  pick: (row: Row) => Value | Value[] | null | undefined,
  limit?: number,
): Filter<Row> => filter(commaList(parse, limit), among(pick));

/** Includes records that have one of the values of a repeated parameter: `status=Pending&status=Posted`. */
export const repeated = <Value, Row>(
  parse: Parser<Value>,
  pick: (row: Row) => Value | Value[] | null | undefined,
): Filter<Row> => ({
  test: (parameters) => among<Value, Row>(pick)(parameters.map(({ value }) => parse(value))),
});

const compare =
  <Value extends string | number>(matches: (found: Value, wanted: Value) => boolean) =>
  <Row>(parse: Parser<Value>, pick: (row: Row) => Value | null | undefined): Filter<Row> =>
    filter(parse, (wanted) => (row) => {
      const found = pick(row);
      return found !== null && found !== undefined && matches(found, wanted);
    });

/** Includes records whose number is at least the wanted one. */
export const atLeast = compare<number>((found, wanted) => found >= wanted);
/** Includes records whose number is at most the wanted one. */
export const atMost = compare<number>((found, wanted) => found <= wanted);

/** Compares timestamps of records, which must have the format of `formatTimestamp`. */
const compareTimestamps =
  (matches: (found: string, wanted: string) => boolean) =>
  <Row>(pick: (row: Row) => string | null | undefined): Filter<Row> =>
    compare(matches)(timestamp, (row: Row) => {
      const found = pick(row);
      return found === null || found === undefined ? null : sortableStored(found);
    });

/** Includes records whose timestamp is the wanted one or later. */
export const onOrAfter = compareTimestamps((found, wanted) => found >= wanted);
/** Includes records whose timestamp is the wanted one or earlier. */
export const onOrBefore = compareTimestamps((found, wanted) => found <= wanted);
/** Includes records whose timestamp is later than the wanted one. */
export const after = compareTimestamps((found, wanted) => found > wanted);
/** Includes records whose timestamp is earlier than the wanted one. */
export const before = compareTimestamps((found, wanted) => found < wanted);

/**
 * Removes the index or key from a parameter's name.
 * @example parameterName("owners[0].id") // "owners"
 */
export const parameterName = (name: string): string => name.replace(/\[.*$/s, "");

/** @returns the parameters that an operation does not have */
export const unknownParameters = (
  parameters: QueryParameter[],
  known: Iterable<string>,
): QueryParameter[] => {
  const names = new Set(known);
  return parameters.filter(({ name }) => !names.has(parameterName(name)));
};

/**
 * Rejects parameters that an operation does not have.
 * @throws ApiError 400 that names each of them
 */
export const rejectUnknown = (parameters: QueryParameter[], known: Iterable<string>): void => {
  const unknown = unknownParameters(parameters, known);
  if (unknown.length === 0) return;
  const fields = Object.fromEntries(
    unknown.map(({ name }) => [name, ["This query parameter is not known."]]),
  );
  throw new ApiError(400, `Unknown query parameter ${unknown.map(({ name }) => name).join(", ")}`, fields);
};

/**
 * Applies the filters of a query.
 * @returns the records that pass all of them, and the `whenAbsent` tests of the others
 * @throws ApiError 400 that names an invalid parameter
 */
export const applyFilters = <Row, State>(
  rows: readonly Row[],
  filters: Filters<Row, State>,
  parameters: QueryParameter[],
  state: State,
): readonly Row[] => {
  const tests = Object.entries(filters).flatMap(([name, filter]) => {
    const own = parameters.filter((parameter) => parameterName(parameter.name) === name);
    if (own.length === 0) return filter.whenAbsent ? [filter.whenAbsent] : [];
    try {
      return [filter.test(own, state)];
    } catch (error) {
      if (error instanceof ApiError) throw error;
      throw invalidField(name, (error as Error).message);
    }
  });
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
};
