import { z } from "zod";
import {
  accepted,
  applyFilters,
  type Call,
  choice,
  contains,
  type Filter,
  type Filters,
  filter,
  invalidField,
  type Method,
  notFound,
  type Operation,
  operation,
  queryValue,
  same,
  sortBy,
  takePage,
  wholeNumber,
} from "../../core";
import { BASE } from "../paths";
import type { Kind, Row, World } from "../world";

// https://valethon.ai/valethon-home/dist/downloads/api-docs/serviceos-api-reference.html
const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 25;

/** A response whose envelope has more fields than data, or whose status is not 200. */
export class Envelope {
  constructor(
    readonly data: unknown,
    readonly status = 200,
    /** Fields of the envelope besides success and data. */
    readonly extra: Record<string, unknown> = {},
  ) {}
}

/** Field types of request bodies. Null clears a field. */
export const field = {
  id: z.int().nullish(),
  text: z.string().nullish(),
  number: z.number().nullish(),
  flag: z.boolean().nullish(),
  day: z.iso.date().nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  texts: z.array(z.string()).nullish(),
  object: z.looseObject({}).nullish(),
  objects: z.array(z.looseObject({})).nullish(),
  oneOf: (...values: [string, ...string[]]) => z.enum(values).nullish(),
};

/** The kinds of records that fields of a body refer to. */
const REFERENCES: Record<string, Kind> = {
  company_number: "companies",
  site_number: "sites",
  assigned_to: "technicians",
  vlan_id: "vlans",
  category: "categories",
  parent_id: "categories",
  service_id: "services",
  invoice_id: "invoices",
  product_id: "products",
  collector_id: "collectors",
};

/** @throws ApiError 400 if a body refers to a record that does not exist */
export function checkReferences(body: Record<string, unknown>, world: World): void {
  for (const [name, kind] of Object.entries(REFERENCES)) {
    const id = body[name];
    if (id === undefined || id === null) continue;
    if (!world.of(kind).has(id as number)) throw invalidField(name, `There is no record ${id}.`);
  }
}

/**
 * Declares a body.
 * @param required names of the fields that it must have
 */
export function bodyOf(fields: z.ZodRawShape, required: string[] = []) {
  const shape = Object.entries(fields).map(([name, type]) => {
    if (!required.includes(name)) return [name, type];
    const isPresent = (value: unknown) => value !== undefined && value !== null && value !== "";
    const present = (type as z.ZodType).refine(isPresent, { error: "This field is required." });
    return [name, present];
  });
  return z.strictObject(Object.fromEntries(shape) as z.ZodRawShape);
}

/**
 * Declares an operation.
 * @param permission that the API key must have; undefined if it needs none
 */
export const endpoint = (
  method: Method,
  path: string,
  permission: string | undefined,
  rest: {
    query?: Filters<Row, World>;
    body?: ReturnType<typeof bodyOf>;
    uploadFields?: string[];
    run(call: Call<World, Record<string, unknown>>): unknown;
  },
): Operation<World> =>
  operation<World>({
    ...rest,
    method,
    path: `${BASE}/${path}`,
    permission,
    query: rest.query as Filters<never, World>,
    upload: rest.uploadFields !== undefined,
    run(call) {
      const body = (call.body ?? {}) as Record<string, unknown>;
      checkReferences(body, call.state);
      return rest.run({ ...call, body });
    },
  });

const atLeastOne = (value: string) => {
  const number = wholeNumber(value);
  if (number < 1) throw new Error("It must be at least 1.");
  return number;
};

const pageFilters: Filters<Row, World> = { page: accepted(atLeastOne), per_page: accepted(atLeastOne) };

/** Selects records by the value of a field; "all" selects all of them. */
export const statusFilter = (name: string, ...values: string[]): Filter<Row, World> =>
  filter(choice(...values, "all"), (value) => (row: Row) => value === "all" || row[name] === value);

/** Selects records by the numbers in these fields; each parameter has the name of its field. */
export const idFilters = (...names: string[]): Filters<Row, World> =>
  Object.fromEntries(names.map((name) => [name, same(wholeNumber, (row: Row) => row[name] as number)]));

/** Selects records that have a text in one of the fields. */
export const searchFilter = (...names: string[]): Filters<Row, World> => ({
  search: contains((row: Row) => names.map((name) => row[name] ?? "").join("\n")),
});

const day = (value: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Error(`The value '${value}' is not a date.`);
  return value;
};

/** Selects records by a field that starts with a date. */
export const dateRange = (name: string): Filters<Row, World> => ({
  date_from: filter(day, (from) => (row: Row) => String(row[name]).slice(0, 10) >= from),
  date_to: filter(day, (to) => (row: Row) => String(row[name]).slice(0, 10) <= to),
});

/** The properties of a list. */
interface ListSetup {
  path: string;
  kind: Kind;
  permission?: string;
  query?: Filters<Row, World>;
  /** Whether the list has pages. Defaults to false: the whole list is one response. */
  paged?: boolean;
  /** The values of the parameter `sort`. Without them, the list does not have the parameter. */
  sorts?: string[];
  /** The default of `sort`, in descending order. */
  newestFirst?: string;
}

export function list({
  path,
  kind,
  permission,
  query,
  paged,
  sorts,
  newestFirst,
}: ListSetup): Operation<World> {
  const known: Filters<Row, World> = {
    ...(paged ? pageFilters : {}),
    ...(sorts ? { sort: accepted(choice(...sorts)), order: accepted(choice("asc", "desc")) } : {}),
    ...query,
  };
  return endpoint("GET", path, permission, {
    query: known,
    run(call) {
      const found = applyFilters(call.state.of(kind).all(), known, call.query, call.state);
      const by = sorts && (queryValue(call, "sort") ?? newestFirst);
      const rows = by
        ? sortBy(found, (row) => row[by] as string, (queryValue(call, "order") ?? "desc") === "desc")
        : found;
      const show = (shown: readonly Row[]) => shown.map((row) => call.state.show(kind, row));
      if (!paged) return show(rows);
      const page = Number(queryValue(call, "page") ?? 1);
      const size = Math.min(MAX_PAGE_SIZE, Number(queryValue(call, "per_page") ?? DEFAULT_PAGE_SIZE));
      const result = takePage(rows, page, size);
      return new Envelope(show(result.rows), 200, {
        pagination: {
          page,
          per_page: size,
          total: result.total,
          total_pages: Math.ceil(result.total / size),
        },
      });
    },
  });
}

/**
 * @param name of the path parameter
 * @returns the record that the path names
 * @throws ApiError 404 if there is none
 */
export function findRecord(
  call: Pick<Call<World>, "state" | "pathParameters">,
  kind: Kind,
  name = "id",
): Row {
  const text = call.pathParameters[name] ?? "";
  const row = call.state.of(kind).get(/^\d+$/.test(text) ? Number(text) : text);
  if (!row) throw notFound(call.state.nameOf(kind), text);
  return row;
}

interface ResourceSetup extends ListSetup {
  permissions: { read?: string; write?: string; remove?: string };
  fields: z.ZodRawShape;
  required: string[];
  /** @returns fields that a new record has in addition to the body; throws an ApiError if it is invalid */
  initial?(input: Record<string, unknown>, world: World): Record<string, unknown>;
  /** @returns fields that are returned only with a single record */
  details?(row: Row, world: World): Record<string, unknown>;
  /** The fields in the response to a new record. Defaults to all. */
  createdFields?: string[];
}

export const get = ({ path, kind, permissions, details }: ResourceSetup): Operation<World> =>
  endpoint("GET", `${path}/:id`, permissions.read, {
    run(call) {
      const row = findRecord(call, kind);
      return { ...call.state.show(kind, row), ...details?.(row, call.state) };
    },
  });

export const create = (setup: ResourceSetup): Operation<World> =>
  endpoint("POST", setup.path, setup.permissions.write, {
    body: bodyOf(setup.fields, setup.required),
    run({ body, state }) {
      const row = state
        .of(setup.kind)
        .add({ ...state.defaults(setup.kind), ...body, ...setup.initial?.(body, state) });
      const shown = state.show(setup.kind, row);
      const returned = Object.entries(shown).filter(([name]) => setup.createdFields?.includes(name) ?? true);
      return new Envelope(Object.fromEntries(returned), 201);
    },
  });

export const change = ({ path, kind, permissions, fields }: ResourceSetup): Operation<World> =>
  endpoint("PUT", `${path}/:id`, permissions.write, {
    body: bodyOf(fields),
    run(call) {
      const row = findRecord(call, kind);
      const { state } = call;
      return state.show(kind, state.of(kind).change(row.id, { ...call.body, ...state.touched(kind) }));
    },
  });

export const remove = ({ path, kind, permissions }: ResourceSetup): Operation<World> =>
  endpoint("DELETE", `${path}/:id`, permissions.remove ?? permissions.write, {
    run(call) {
      call.state.of(kind).remove(findRecord(call, kind).id);
    },
  });

/** Declares the five operations that most resources have. */
export const resource = (setup: ResourceSetup): Operation<World>[] => [
  list({ ...setup, permission: setup.permissions.read }),
  get(setup),
  create(setup),
  change(setup),
  remove(setup),
];

/** @returns the permissions of a module that has no permission of its own for deleting */
export const permissionsOf = (name: string) => ({ read: `${name}:read`, write: `${name}:write` });
