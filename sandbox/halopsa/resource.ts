import { z } from "zod";
import {
  Answer,
  accepted,
  applyFilters,
  askedFor,
  badField,
  type Call,
  type Collection,
  contains,
  type Filters,
  filter,
  flag,
  idPart,
  notFound,
  type Operation,
  operation,
  sortBy,
  takePage,
  text,
  wholeNumber,
} from "../core";
import type { Row } from "./records";
import type { World } from "./world";

/** The API gives no more records a page, whatever is asked. */
const MOST_A_PAGE = 100;
const USUAL_PAGE = 50;

/** The field kinds of a save; null empties a field. */
export const field = {
  id: z.int().nullish(),
  text: z.string().nullish(),
  flag: z.boolean().nullish(),
  number: z.number().nullish(),
  objects: z.array(z.looseObject({})).nullish(),
  customfields: z
    .array(z.looseObject({ id: z.int().optional(), name: z.string().optional(), value: z.unknown() }))
    .nullish(),
};

interface ListSetup<One extends Row> {
  area: string;
  path: string;
  /** The key under which the records come; bare without it. */
  key?: string;
  rows(world: World, call: Call<World>): readonly One[];
  show(row: One, world: World, call: Call<World>): unknown;
  filters?: Filters<One, World>;
  paged?: boolean;
}

const positive = (value: string): number => {
  const number = wholeNumber(value);
  if (number < 1) throw new Error("It must be at least 1.");
  return number;
};

const isOn = (call: Pick<Call<World>, "asked">, name: string) =>
  askedFor(call, name)?.toLowerCase() === "true";

/** A list, bare or wrapped. Pages are cut only where pageinate is true; count limits it otherwise. */
export function list<One extends Row>(setup: ListSetup<One>): Operation<World> {
  const { area, path, key, rows, show, filters = {}, paged = false } = setup;
  const query: Filters<One, World> = {
    ...filters,
    ...(paged
      ? {
          pageinate: accepted<One>(flag),
          page_no: accepted<One>(positive),
          page_size: accepted<One>(positive),
          count: accepted<One>(positive),
          order: accepted<One>(text),
          orderdesc: accepted<One>(flag),
        }
      : {}),
  };
  return operation<World>({
    method: "GET",
    path: `/api/${path}`,
    query,
    note: area,
    run: (call) => {
      const found = sorted(applyFilters(rows(call.state, call), query, call.asked, call.state), call);
      const shown = (some: readonly One[]) => some.map((row) => show(row, call.state, call));
      if (isOn(call, "idonly")) return found.map(({ id }) => ({ id }));
      const count = askedFor(call, "count");
      if (!paged || !isOn(call, "pageinate")) {
        const most = count ? Number(count) : paged ? USUAL_PAGE : found.length;
        const some = shown(found.slice(0, most));
        return key ? { record_count: found.length, [key]: some } : some;
      }
      const page = Number(askedFor(call, "page_no") ?? 1);
      const size = Math.min(MOST_A_PAGE, Number(askedFor(call, "page_size") ?? USUAL_PAGE));
      const cut = shown(takePage(found, page, size).rows);
      return key ? { record_count: found.length, page_no: page, page_size: size, [key]: cut } : cut;
    },
  });
}

function sorted<One extends Row>(rows: readonly One[], call: Call<World>): readonly One[] {
  const order = askedFor(call, "order");
  if (!order) return rows;
  const first = rows[0];
  if (first && !(order in first)) throw badField("order", `There is no field ${order}.`);
  return sortBy(rows, (row) => row[order] as string | number | null, isOn(call, "orderdesc"));
}

interface ResourceSetup<One extends Row> {
  area: string;
  path: string;
  what: string;
  from(world: World): Collection<One>;
  show(row: One, world: World): unknown;
}

/** One record by its ID. `wrap` puts it under the list's key, as the API does now and then. */
export const get = <One extends Row>(
  { area, path, what, from, show }: ResourceSetup<One>,
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
    note: area,
    run: (call) => {
      const shown = show(find(from(call.state), idPart(call), what), call.state);
      return wrap ? { [wrap]: [shown] } : shown;
    },
  });

export const remove = <One extends Row>({
  area,
  path,
  what,
  from,
  show,
}: ResourceSetup<One>): Operation<World> =>
  operation<World>({
    method: "DELETE",
    path: `/api/${path}/:id`,
    note: area,
    run: ({ state, ...call }) => {
      const row = find(from(state), idPart(call), what);
      from(state).remove(row.id);
      return show(row, state);
    },
  });

/** The query of a save. */
export const returnAll = { returnall: accepted<never>(flag) };

/** The saved records that the response contains: only the last one, unless returnall is true. */
export const returned = <Saved>(call: Pick<Call<World>, "asked">, saved: Saved[]): Saved[] =>
  isOn(call, "returnall") ? saved : saved.slice(-1);

interface SaveSetup<One extends Row> extends ResourceSetup<One> {
  fields: z.ZodRawShape;
  /** Fields without which nothing is created. */
  needs: string[];
  /** What a new record has that is not given; throws a Refusal where it must not be. */
  create(given: Record<string, unknown>, world: World): Omit<One, "id">;
  /** What else a change changes; throws a Refusal where it must not be. */
  change?(given: Record<string, unknown>, row: One, world: World): Record<string, unknown>;
  /** Wraps the answer under this key. */
  wrap?: string;
}

/** Creates the records without an ID and changes the others; nothing is done where one of them is refused. */
export function save<One extends Row>(setup: SaveSetup<One>): Operation<World> {
  const { area, path, what, from, show, fields, needs, create, change, wrap } = setup;
  const body = z.array(z.strictObject({ ...fields, id: z.int().optional() })).min(1);
  return operation<World, typeof body>({
    method: "POST",
    path: `/api/${path}`,
    query: returnAll,
    note: area,
    body,
    run: ({ body: given, state, asked }) => {
      const steps = given.map(({ id, ...record }, index) => {
        const values = record as Record<string, unknown>;
        if (id !== undefined) {
          const row = find(from(state), id, what);
          const changes = { ...values, ...change?.(values, row, state) };
          return () => from(state).change(id, changes as Partial<One>);
        }
        for (const name of needs) {
          if (!values[name]) throw badField(`[${index}].${name}`, "This field is required.");
        }
        const made = create(values, state);
        return () => from(state).add(made as never);
      });
      const saved = returned(
        { asked },
        steps.map((step) => show(step(), state)),
      );
      return new Answer(201, wrap ? { [wrap]: saved } : saved.length === 1 ? saved[0] : saved);
    },
  });
}

export function find<One extends Row>(from: Collection<One>, id: number, what: string): One {
  const row = from.get(id);
  if (!row) throw notFound(what, id);
  return row;
}

/** Refuses a body that refers to a record which is not there. */
export function mustExist(
  from: Pick<Collection<Row>, "has">,
  given: Record<string, unknown>,
  name: string,
): void {
  const id = given[name];
  if (typeof id === "number" && !from.has(id)) throw badField(name, `There is no record ${id}.`);
}

/** The filters by text and by activity that most lists have. */
export const commonFilters = <One extends Row>(words: (row: One) => string): Filters<One, World> => ({
  search: contains(words),
  includeactive: filter(flag, (wanted) => (row: One) => wanted || row.inactive === true),
  includeinactive: filter(
    flag,
    (wanted) => (row: One) => wanted || row.inactive !== true,
    (row) => row.inactive !== true,
  ),
});

export const numbered = <One extends Row>(name: string, of = name) =>
  ({ [name]: filter(wholeNumber, (value) => (row: One) => row[of] === value) }) as Filters<One, World>;

export const accept = <One extends Row>(read: (text: string) => unknown, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, accepted<One>(read)])) as Filters<One, World>;
