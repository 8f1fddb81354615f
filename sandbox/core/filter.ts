import { comparableInstant, comparableStored } from "./clock";
import { badField, Refusal } from "./refusal";

/** One `name=value` of a query. A name may carry an index or key: `owners[0].id`, `fields[Color]`. */
export interface Asked {
  name: string;
  value: string;
}

/** What one query parameter does to a list. A function that throws an Error refuses the value with its message. */
export interface Filter<Row, State = unknown> {
  /** Turns what was asked into a test of a record. */
  test(asked: Asked[], state: State): (row: Row) => boolean;
  /** The test where the parameter is absent, if there is one. */
  unasked?: (row: Row) => boolean;
}

/** The parameters of a list, by name. */
export type Filters<Row, State = unknown> = Record<string, Filter<Row, State>>;

/** Reads one text of a query; throws an Error where it is not of its kind. */
export type Read<Value> = (text: string) => Value;

const fail = (what: string, text: string): never => {
  throw new Error(`The value '${text}' is not ${what}.`);
};

export const text: Read<string> = (value) => value;
export const wholeNumber: Read<number> = (value) =>
  /^-?\d{1,18}$/.test(value) ? Number(value) : fail("a whole number", value);
export const decimal: Read<number> = (value) =>
  value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : fail("a number", value);
export const flag: Read<boolean> = (value) =>
  /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : fail("true or false", value);
export const guid: Read<string> = (value) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.toLowerCase() : fail("a GUID", value);
/** Gives text that sorts as time does. */
export const instant: Read<string> = (value) => comparableInstant(value) ?? fail("a date and time", value);
/** One of fixed values, upper and lower case alike. */
export const choice =
  <Value extends string>(...values: Value[]): Read<Value> =>
  (value) =>
    values.find((known) => known.toLowerCase() === value.toLowerCase()) ??
    fail(`one of ${values.join(", ")}`, value);
/** Several values in one text, apart by commas. */
export const commaList =
  <Value>(read: Read<Value>, most = Number.POSITIVE_INFINITY): Read<Value[]> =>
  (value) => {
    const values = value.split(",").map((part) => read(part.trim()));
    if (values.length > most) throw new Error(`At most ${most} values may be given.`);
    return values;
  };

const single = (asked: Asked[]): string => {
  if (asked.length > 1) throw new Error("It may be given only once.");
  return asked[0]!.value;
};

/** The general case: a value, read once, gives the test. */
export const filter = <Value, Row, State = unknown>(
  read: Read<Value>,
  test: (value: Value, state: State) => (row: Row) => boolean,
  unasked?: (row: Row) => boolean,
): Filter<Row, State> => ({ test: (asked, state) => test(read(single(asked)), state), unasked });

/** Accepts and checks a parameter that shapes the answer, not the choice of records. */
export const accepted = <Row>(read: Read<unknown>): Filter<Row> => filter(read, () => () => true);

export const same = <Value extends string | number | boolean, Row>(
  read: Read<Value>,
  pick: (row: Row) => Value | null | undefined,
): Filter<Row> => filter(read, (value) => (row) => pick(row) === value);

/** Equal text, upper and lower case alike. */
export const sameText = <Row>(pick: (row: Row) => string | null | undefined): Filter<Row> =>
  filter(text, (value) => (row) => pick(row)?.toLowerCase() === value.toLowerCase());

export const contains = <Row>(pick: (row: Row) => string | null | undefined): Filter<Row> =>
  filter(text, (value) => (row) => pick(row)?.toLowerCase().includes(value.toLowerCase()) ?? false);

const among =
  <Value, Row>(pick: (row: Row) => Value | Value[] | null | undefined) =>
  (values: Value[]) => {
    const wanted = new Set(values);
    return (row: Row) => {
      const found = pick(row);
      if (Array.isArray(found)) return found.some((one) => wanted.has(one));
      return found !== null && found !== undefined && wanted.has(found);
    };
  };

/** The record's value, or one of its values, is in the comma list. */
export const oneOf = <Value, Row>(
  read: Read<Value>,
  pick: (row: Row) => Value | Value[] | null | undefined,
  most?: number,
): Filter<Row> => filter(commaList(read, most), among(pick));

/** The same, where the parameter is repeated: `status=Pending&status=Posted`. */
export const repeated = <Value, Row>(
  read: Read<Value>,
  pick: (row: Row) => Value | Value[] | null | undefined,
): Filter<Row> => ({ test: (asked) => among<Value, Row>(pick)(asked.map(({ value }) => read(value))) });

const compare =
  <Asked2 extends string | number>(keeps: (found: Asked2, asked: Asked2) => boolean) =>
  <Row>(read: Read<Asked2>, pick: (row: Row) => Asked2 | null | undefined): Filter<Row> =>
    filter(read, (value) => (row) => {
      const found = pick(row);
      return found !== null && found !== undefined && keeps(found, value);
    });

export const atLeast = compare<number>((found, asked) => found >= asked);
export const atMost = compare<number>((found, asked) => found <= asked);

/** For the moments of records, which must be as `writeInstant` writes them. */
const moment =
  (keeps: (found: string, asked: string) => boolean) =>
  <Row>(pick: (row: Row) => string | null | undefined): Filter<Row> =>
    compare(keeps)(instant, (row: Row) => {
      const found = pick(row);
      return found === null || found === undefined ? null : comparableStored(found);
    });

export const onOrAfter = moment((found, asked) => found >= asked);
export const after = moment((found, asked) => found > asked);
export const before = moment((found, asked) => found < asked);

/** `owners[0].id` is asked of `owners`. */
export const parameterName = (name: string): string => name.replace(/\[.*$/s, "");

/** Refuses parameters that are not among the known ones, naming each. */
export const refuseUnknown = (asked: Asked[], known: Iterable<string>): void => {
  const names = new Set(known);
  const unknown = asked.filter(({ name }) => !names.has(parameterName(name)));
  if (unknown.length === 0) return;
  const fields = Object.fromEntries(
    unknown.map(({ name }) => [name, ["This query parameter is not known."]]),
  );
  throw new Refusal(400, `Unknown query parameter ${unknown.map(({ name }) => name).join(", ")}`, fields);
};

/** Keeps the records that pass every filter that was asked, and every default of one that was not. */
export const applyFilters = <Row, State>(
  rows: readonly Row[],
  filters: Filters<Row, State>,
  asked: Asked[],
  state: State,
): readonly Row[] => {
  const tests = Object.entries(filters).flatMap(([name, one]) => {
    const own = asked.filter((each) => parameterName(each.name) === name);
    if (own.length === 0) return one.unasked ? [one.unasked] : [];
    try {
      return [one.test(own, state)];
    } catch (problem) {
      if (problem instanceof Refusal) throw problem;
      throw badField(name, (problem as Error).message);
    }
  });
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
};
