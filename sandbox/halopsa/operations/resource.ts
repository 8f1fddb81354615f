import { z } from "zod";
import {
  accepted,
  applyFilters,
  type Call,
  type Collection,
  commaList,
  contains,
  type Filters,
  filter,
  flag,
  HttpResponse,
  invalidField,
  notFound,
  type Operation,
  operation,
  pathId,
  queryValue,
  sortBy,
  takePage,
  text,
  wholeNumber,
} from "../../core";
import type { Row, World } from "../world";

/** The API returns at most this many records per page, even if the query asks for more. */
const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 50;

/** Field types of the bodies that create and change records. Null clears a field. */
export const field = {
  id: z.int().nullish(),
  text: z.string().nullish(),
  flag: z.boolean().nullish(),
  number: z.number().nullish(),
  objects: z.array(z.looseObject({})).nullish(),
  object: z.looseObject({}).nullish(),
  customfields: z
    .array(z.looseObject({ id: z.int().optional(), name: z.string().optional(), value: z.unknown() }))
    .nullish(),
};

interface ListSetup<Item extends Row> {
  area: string;
  path: string;
  /** The key of the records in the response. Without it, the response is a bare list. */
  key?: string;
  rows(world: World, call: Call<World>): readonly Item[];
  show(row: Item, world: World, call: Call<World>): unknown;
  filters?: Filters<Item, World>;
  /** Whether the list has the parameters for pages and sorting. Defaults to false. */
  paged?: boolean;
}

const positive = (value: string): number => {
  const number = wholeNumber(value);
  if (number < 1) throw new Error("It must be at least 1.");
  return number;
};

const isOn = (call: Pick<Call<World>, "query">, name: string) =>
  queryValue(call, name)?.toLowerCase() === "true";

/** Declares a list. It has pages only if pageinate is true; otherwise count limits it. */
export function list<Item extends Row>(setup: ListSetup<Item>): Operation<World> {
  const { area, path, key, rows, show, filters = {}, paged = false } = setup;
  const query: Filters<Item, World> = {
    ...filters,
    ...(paged
      ? {
          pageinate: accepted<Item>(flag),
          page_no: accepted<Item>(positive),
          page_size: accepted<Item>(positive),
          count: accepted<Item>(positive),
          order: accepted<Item>(text),
          orderdesc: accepted<Item>(flag),
        }
      : {}),
  };
  return operation<World>({
    method: "GET",
    path: `/api/${path}`,
    query,
    permission: area,
    run: (call) => {
      const found = sorted(applyFilters(rows(call.state, call), query, call.query, call.state), call);
      const shown = (items: readonly Item[]) => items.map((row) => show(row, call.state, call));
      if (isOn(call, "idonly")) return found.map(({ id }) => ({ id }));
      const count = queryValue(call, "count");
      if (!paged || !isOn(call, "pageinate")) {
        const limit = count ? Number(count) : paged ? DEFAULT_PAGE_SIZE : found.length;
        const items = shown(found.slice(0, limit));
        return key ? { record_count: found.length, [key]: items } : items;
      }
      const page = Number(queryValue(call, "page_no") ?? 1);
      const size = Math.min(MAX_PAGE_SIZE, Number(queryValue(call, "page_size") ?? DEFAULT_PAGE_SIZE));
      const records = shown(takePage(found, page, size).rows);
      return key ? { record_count: found.length, page_no: page, page_size: size, [key]: records } : records;
    },
  });
}

function sorted<Item extends Row>(rows: readonly Item[], call: Call<World>): readonly Item[] {
  const order = queryValue(call, "order");
  if (!order) return rows;
  const first = rows[0];
  if (first && !(order in first)) throw invalidField("order", `There is no field ${order}.`);
  return sortBy(rows, (row) => row[order] as string | number | null, isOn(call, "orderdesc"));
}

interface ResourceSetup<Item extends Row> {
  area: string;
  path: string;
  label: string;
  from(world: World): Collection<Item>;
  show(row: Item, world: World): unknown;
}

/**
 * Declares an operation that returns one record by its ID.
 * @param details query parameters that the operation has
 * @param wrap returns the record as a list under this key, as the API does for some resources
 */
export const get = <Item extends Row>(
  { area, path, from, show }: ResourceSetup<Item>,
  details: string[],
  wrap?: string,
): Operation<World> =>
  operation<World>({
    method: "GET",
    path: `/api/${path}/:id`,
    query: Object.fromEntries(
      details.map((name) => [
        name,
        accepted(name.endsWith("_id") ? wholeNumber : name === "domain" ? text : flag),
      ]),
    ),
    permission: area,
    run: (call) => {
      const row = from(call.state).get(pathId(call));
      // HaloPSA does not say that a record does not exist.
      if (!row) return { id: 0 };
      const shown = show(row, call.state);
      return wrap ? { [wrap]: [shown] } : shown;
    },
  });

export const remove = <Item extends Row>({
  area,
  path,
  label,
  from,
  show,
}: ResourceSetup<Item>): Operation<World> =>
  operation<World>({
    method: "DELETE",
    path: `/api/${path}/:id`,
    permission: area,
    run: ({ state, ...call }) => {
      const row = find(from(state), pathId(call), label);
      from(state).remove(row.id);
      return show(row, state);
    },
  });

/** The query parameters of an operation that saves records. */
export const returnAll = { returnall: accepted<never>(flag) };

/** The saved records that a response contains: only the last one, unless returnall is true. */
export const returned = <Saved>(query: Call<World>["query"], saved: Saved[]): Saved[] =>
  isOn({ query }, "returnall") ? saved : saved.slice(-1);

/** The schema of a body. HaloPSA accepts fields that it does not know; `onlyKnown` removes them. */
export const recordsOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.looseObject(shape)).min(1);

/** Removes the fields that HaloPSA does not know, as it does, and reports them to the tests. */
export const onlyKnown = <Given extends Record<string, unknown>>(
  records: Given[],
  fields: object,
  operation: string,
  world: World,
): Given[] =>
  records.map((record) => {
    const [known, unknown] = [true, false].map((isKnown) =>
      Object.entries(record).filter(([name]) => (name === "id" || name in fields) === isKnown),
    );
    world.ignored.push(...unknown!.map(([name]) => `${operation}: ${name}`));
    return Object.fromEntries(known!) as Given;
  });

interface SaveSetup<Item extends Row> extends ResourceSetup<Item> {
  fields: z.ZodRawShape;
  /** Fields that a new record must have. */
  required: string[];
  /** @returns the fields of a new record; throws an ApiError if it is invalid */
  create(input: Record<string, unknown>, world: World): Omit<Item, "id">;
  /** @returns fields that a change also changes; throws an ApiError if it is invalid */
  change?(input: Record<string, unknown>, row: Item, world: World): Record<string, unknown>;
  /** Returns the records as a list under this key. */
  wrap?: string;
}

/** Declares an operation that creates the records without an ID and changes the others: all or none. */
export function save<Item extends Row>(setup: SaveSetup<Item>): Operation<World> {
  const { area, path, label, from, show, fields, required, create, change, wrap } = setup;
  const body = recordsOf({ ...fields, id: z.int().optional() });
  return operation<World, typeof body>({
    method: "POST",
    path: `/api/${path}`,
    query: returnAll,
    permission: area,
    body,
    run: ({ body: records, state, query }) => {
      const known = onlyKnown(records, fields, `POST /api/${path}`, state);
      const steps = known.map(({ id, ...values }, index) => {
        if (id !== undefined) {
          const row = find(from(state), Number(id), label);
          const changes = { ...values, ...change?.(values, row, state) };
          return () => from(state).change(Number(id), changes as Partial<Item>);
        }
        for (const name of required) {
          if (!values[name]) throw invalidField(`[${index}].${name}`, "This field is required.");
        }
        const created = create(values, state);
        return () => from(state).add(created as never);
      });
      const saved = returned(
        query,
        steps.map((step) => show(step(), state)),
      );
      return new HttpResponse(201, wrap ? { [wrap]: saved } : saved.length === 1 ? saved[0] : saved);
    },
  });
}

export function find<Item extends Row>(from: Collection<Item>, id: number, label: string): Item {
  const row = from.get(id);
  if (!row) throw notFound(label, id);
  return row;
}

/** @throws ApiError 400 if a body refers to a record that does not exist */
export function mustExist(
  from: Pick<Collection<Row>, "has">,
  input: Record<string, unknown>,
  name: string,
): void {
  const id = input[name];
  if (typeof id === "number" && !from.has(id)) throw invalidField(name, `There is no record ${id}.`);
}

/** Filters that most lists have: by text, and by whether records are active. */
export const commonFilters = <Item extends Row>(searched: (row: Item) => string): Filters<Item, World> => ({
  search: contains(searched),
  includeactive: filter(flag, (wanted) => (row: Item) => wanted || row.inactive === true),
  includeinactive: filter(
    flag,
    (wanted) => (row: Item) => wanted || row.inactive !== true,
    (row) => row.inactive !== true,
  ),
});

export const idFilter = <Item extends Row>(name: string, of = name) =>
  ({ [name]: filter(wholeNumber, (value) => (row: Item) => row[of] === value) }) as Filters<Item, World>;

/** A filter that selects records with one of several values, in one comma-separated parameter. */
export const idsFilter = <Item extends Row>(name: string, of: string, isExcluded = false) =>
  ({
    [name]: filter(
      commaList(wholeNumber),
      (values) => (row: Item) => values.includes(row[of] as number) !== isExcluded,
    ),
  }) as Filters<Item, World>;

export const acceptParameters = <Item extends Row>(read: (text: string) => unknown, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, accepted<Item>(read)])) as Filters<Item, World>;
