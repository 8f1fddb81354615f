import { z } from "zod";
import {
  accepted,
  applyFilters,
  askedFor,
  badField,
  type Call,
  choice,
  contains,
  type Filter,
  type Filters,
  filter,
  type Method,
  notFound,
  type Operation,
  operation,
  same,
  sortBy,
  takePage,
  wholeNumber,
} from "../../core";
import { BASE } from "../paths";
import type { Kind, Row, World } from "../world";

const MOST_A_PAGE = 100;
const USUAL_PAGE = 25;

/** An answer whose envelope has more than data, or whose status is not 200. */
export class Reply {
  constructor(
    readonly data: unknown,
    readonly status = 200,
    readonly beside: Record<string, unknown> = {},
  ) {}
}

/** The field kinds of a body; whatever is given must be of its kind, null empties it. */
export const field = {
  id: z.int().nullish(),
  text: z.string().nullish(),
  number: z.number().nullish(),
  flag: z.boolean().nullish(),
  day: z.iso.date().nullish(),
  instant: z.iso.datetime({ offset: true }).nullish(),
  texts: z.array(z.string()).nullish(),
  object: z.looseObject({}).nullish(),
  objects: z.array(z.looseObject({})).nullish(),
  oneOf: (...values: [string, ...string[]]) => z.enum(values).nullish(),
};

/** What fields of a body refer to. */
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

/** Refuses a body that refers to what is not there. */
export function checkReferences(body: Record<string, unknown>, world: World): void {
  for (const [name, kind] of Object.entries(REFERENCES)) {
    const id = body[name];
    if (id === undefined || id === null) continue;
    if (!world.of(kind).has(id as number)) throw badField(name, `There is no record ${id}.`);
  }
}

/** A body: fields that may be given, and those that must. */
export function bodyOf(fields: z.ZodRawShape, needs: string[] = []) {
  const shape = Object.entries(fields).map(([name, type]) => {
    if (!needs.includes(name)) return [name, type];
    const given = (type as z.ZodType).refine(
      (value) => value !== undefined && value !== null && value !== "",
      {
        error: "This field is required.",
      },
    );
    return [name, given];
  });
  return z.strictObject(Object.fromEntries(shape) as z.ZodRawShape);
}

/** One operation of the API. `permission` is what the key must be allowed. */
export const one = (
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
    note: permission,
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

/** A field that must have a value of its kind; "all" leaves nothing out. */
export const statusFilter = (name: string, ...values: string[]): Filter<Row, World> =>
  filter(choice(...values, "all"), (value) => (row: Row) => value === "all" || row[name] === value);

/** Records of this number, under the name of the field. */
export const numbered = (...names: string[]): Filters<Row, World> =>
  Object.fromEntries(names.map((name) => [name, same(wholeNumber, (row: Row) => row[name] as number)]));

/** A text in any of these fields. */
export const searched = (...names: string[]): Filters<Row, World> => ({
  search: contains((row: Row) => names.map((name) => row[name] ?? "").join("\n")),
});

const day = (value: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Error(`The value '${value}' is not a date.`);
  return value;
};

/** Records from one day to another, by a field that begins with a date. */
export const between = (name: string): Filters<Row, World> => ({
  date_from: filter(day, (from) => (row: Row) => String(row[name]).slice(0, 10) >= from),
  date_to: filter(day, (to) => (row: Row) => String(row[name]).slice(0, 10) <= to),
});

/** What a list is made of. */
interface ListSetup {
  path: string;
  kind: Kind;
  permission?: string;
  query?: Filters<Row, World>;
  /** Without pages the whole list comes at once. */
  paged?: boolean;
  /** Fields that `sort` may name; without them it is not known. */
  sorts?: string[];
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
  return one("GET", path, permission, {
    query: known,
    run(call) {
      const found = applyFilters(call.state.of(kind).all(), known, call.asked, call.state);
      const by = sorts && (askedFor(call, "sort") ?? newestFirst);
      const rows = by
        ? sortBy(found, (row) => row[by] as string, (askedFor(call, "order") ?? "desc") === "desc")
        : found;
      const show = (some: readonly Row[]) => some.map((row) => call.state.show(kind, row));
      if (!paged) return show(rows);
      const page = Number(askedFor(call, "page") ?? 1);
      const size = Math.min(MOST_A_PAGE, Number(askedFor(call, "per_page") ?? USUAL_PAGE));
      const cut = takePage(rows, page, size);
      return new Reply(show(cut.rows), 200, {
        pagination: { page, per_page: size, total: cut.total, total_pages: Math.ceil(cut.total / size) },
      });
    },
  });
}

/** The record that the path names. */
export function found(call: Pick<Call<World>, "state" | "parts">, kind: Kind, part = "id"): Row {
  const text = call.parts[part] ?? "";
  const row = call.state.of(kind).get(/^\d+$/.test(text) ? Number(text) : text);
  if (!row) throw notFound(call.state.nameOf(kind), text);
  return row;
}

interface ResourceSetup extends ListSetup {
  permissions: { read?: string; write?: string; remove?: string };
  fields: z.ZodRawShape;
  needs: string[];
  /** What a new record has besides what is given; throws a Refusal where it must not be. */
  made?(given: Record<string, unknown>, world: World): Record<string, unknown>;
  /** What one record shows besides its own fields. */
  details?(row: Row, world: World): Record<string, unknown>;
  /** What the answer to a new record shows; all of it when absent. */
  created?: string[];
}

export const get = ({ path, kind, permissions, details }: ResourceSetup): Operation<World> =>
  one("GET", `${path}/:id`, permissions.read, {
    run(call) {
      const row = found(call, kind);
      return { ...call.state.show(kind, row), ...details?.(row, call.state) };
    },
  });

export const create = (setup: ResourceSetup): Operation<World> =>
  one("POST", setup.path, setup.permissions.write, {
    body: bodyOf(setup.fields, setup.needs),
    run({ body, state }) {
      const row = state
        .of(setup.kind)
        .add({ ...state.defaults(setup.kind), ...body, ...setup.made?.(body, state) });
      const shown = state.show(setup.kind, row);
      const kept = Object.entries(shown).filter(([name]) => setup.created?.includes(name) ?? true);
      return new Reply(Object.fromEntries(kept), 201);
    },
  });

export const change = ({ path, kind, permissions, fields }: ResourceSetup): Operation<World> =>
  one("PUT", `${path}/:id`, permissions.write, {
    body: bodyOf(fields),
    run(call) {
      const row = found(call, kind);
      const { state } = call;
      return state.show(kind, state.of(kind).change(row.id, { ...call.body, ...state.touched(kind) }));
    },
  });

export const remove = ({ path, kind, permissions }: ResourceSetup): Operation<World> =>
  one("DELETE", `${path}/:id`, permissions.remove ?? permissions.write, {
    run(call) {
      call.state.of(kind).remove(found(call, kind).id);
    },
  });

/** The five operations that most resources have. */
export const resource = (setup: ResourceSetup): Operation<World>[] => [
  list({ ...setup, permission: setup.permissions.read }),
  get(setup),
  create(setup),
  change(setup),
  remove(setup),
];

/** The permissions of a module that has no permission to delete. */
export const permissionsOf = (name: string) => ({ read: `${name}:read`, write: `${name}:write` });
