import {
  accepted,
  applyFilters,
  askedFor,
  badField,
  before,
  type Call,
  type Collection,
  choice,
  commaList,
  comparableStored,
  type Filter,
  type Filters,
  filter,
  flag,
  guid,
  idPart,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  Refusal,
  type SortKey,
  sortBy,
  takePage,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { ExternalData } from "../world/shared";

type Timed = { createdOn: string; modifiedOn: string };

/** The path of an operation under a tenant. */
export const under = (module: string, rest: string): string => {
  const base = module.includes("/") ? module : `${module}/v2`;
  return `/${base}/tenant/:tenant/${rest}`;
};

// Query parameters that many lists share.

export const createdFilters = <Row extends { createdOn: string }>(): Filters<Row, World> => ({
  createdBefore: before((row: Row) => row.createdOn),
  createdOnOrAfter: onOrAfter((row: Row) => row.createdOn),
});

export const modifiedFilters = <Row extends { modifiedOn: string }>(): Filters<Row, World> => ({
  modifiedBefore: before((row: Row) => row.modifiedOn),
  modifiedOnOrAfter: onOrAfter((row: Row) => row.modifiedOn),
});

export const timeFilters = <Row extends Timed>(): Filters<Row, World> => ({
  ...createdFilters<Row>(),
  ...modifiedFilters<Row>(),
});

export const idsFilter = <Row extends { id: number }>(most = 50): Filter<Row> =>
  oneOf(wholeNumber, (row: Row) => row.id, most);

/** `active`: True, Any or False; only active records come where nothing is asked, unless told otherwise. */
export const activeFilter = <Row extends { active: boolean }>(
  whenAbsent: "True" | "Any" = "True",
): Filter<Row> =>
  filter(
    choice("True", "Any", "False"),
    (value) => (row: Row) => value === "Any" || row.active === (value === "True"),
    whenAbsent === "True" ? (row) => row.active : undefined,
  );

/** `activeState`, as accounting has it. */
export const activeStateFilter = <Row extends { active: boolean }>(): Filter<Row> =>
  filter(
    choice("ActiveOnly", "InactiveOnly", "All"),
    (value) => (row: Row) => value === "All" || row.active === (value === "ActiveOnly"),
    (row) => row.active,
  );

/** Lookup by external data: both parts must be given; an application's GUID narrows it. */
export const externalFilters = <Row extends { external: ExternalData }>(): Filters<Row, World> => ({
  externalDataApplicationGuid: accepted<Row>(guid),
  externalDataKey: accepted<Row>(text),
  externalDataValues: accepted<Row>(commaList(text, 50)),
});

const externalTest = <Row extends { external: ExternalData }>(call: Call<World>) => {
  const key = askedFor(call, "externalDataKey");
  const values = askedFor(call, "externalDataValues");
  if (key === undefined && values === undefined) return undefined;
  if (key === undefined) throw badField("externalDataKey", "It must be given with externalDataValues.");
  if (values === undefined) throw badField("externalDataValues", "It must be given with externalDataKey.");
  const wanted = values.split(",").map((value) => value.trim());
  const application = askedFor(call, "externalDataApplicationGuid")?.toLowerCase();
  return (row: Row) =>
    Object.entries(row.external).some(
      ([owner, pairs]) =>
        (application === undefined || owner === application) &&
        pairs.some((pair) => pair.key === key && wanted.includes(pair.value)),
    );
};

/** The pairs of one application, which are shown only to those who name it. */
export const externalDataFor = (external: ExternalData, application: string | undefined) =>
  (application && external[application.toLowerCase()]) || [];

export const sortKeys = <Row extends { id: number } & Timed>(): Record<string, (row: Row) => SortKey> => ({
  Id: (row) => row.id,
  CreatedOn: (row) => comparableStored(row.createdOn),
  ModifiedOn: (row) => comparableStored(row.modifiedOn),
});

const direction = choice("asc", "ascending", "desc", "descending");

const sortRows = <Row>(
  rows: readonly Row[],
  asked: string,
  keys: Record<string, (row: Row) => SortKey>,
  parameter = "sort",
) => {
  // An unencoded plus sign arrives as a space.
  const [, sign, name] = /^([+\- ]?)(\w+)$/.exec(asked) ?? [];
  const known = Object.keys(keys).find((each) => each.toLowerCase() === name?.toLowerCase());
  if (!known)
    throw badField(parameter, `The value '${asked}' is not a field of ${Object.keys(keys).join(", ")}.`);
  return sortBy(rows, keys[known]!, sign === "-");
};

const pageNumber = (name: string, most: number) => (value: string) => {
  const number = wholeNumber(value);
  if (number < 1 || number > most) throw new Error(`${name} must be from 1 to ${most}.`);
  return number;
};

const MOST_PAGES = 2_147_483_647;
const MOST_ROWS = 5000;
const DEFAULT_ROWS = 50;

/** What a list needs to be told. */
export interface ListSetup<Row> {
  path: string;
  rows(world: World, call: Call<World>): readonly Row[];
  filters?: Filters<Row, World>;
  /** Sort fields, by the name that the API gives them; without it the list takes no `sort`. */
  sort?: Record<string, (row: Row) => SortKey>;
  /** Fields of the older `orderBy` and `orderByDirection`, which some lists take too. */
  orderBy?: Record<string, (row: Row) => SortKey>;
  /** What a caller sees of a record. */
  show(row: Row, call: Call<World>): unknown;
  /** Checks what one parameter alone cannot tell. */
  check?(call: Call<World>): void;
  includeTotal?: boolean;
}

/** A paged list: page, pageSize and includeTotal besides its own parameters. */
export const list = <Row>({ path, rows, filters, sort, orderBy, show, check, ...rest }: ListSetup<Row>) => {
  const query: Filters<Row, World> = {
    page: accepted(pageNumber("page", MOST_PAGES)),
    pageSize: accepted(pageNumber("pageSize", MOST_ROWS)),
    ...(rest.includeTotal === false ? {} : { includeTotal: accepted<Row>(flag) }),
    ...(sort ? { sort: accepted<Row>(text) } : {}),
    ...(orderBy ? { orderBy: accepted<Row>(text), orderByDirection: accepted<Row>(direction) } : {}),
    ...filters,
  };
  return operation<World>({
    method: "GET",
    path,
    query,
    run: (call) => {
      check?.(call);
      const external = filters?.externalDataKey ? externalTest(call) : undefined;
      let found = applyFilters(rows(call.state, call), query, call.asked, call.state);
      if (external) found = found.filter((row) => external(row as Row & { external: ExternalData }));
      const order = askedFor(call, "sort");
      if (sort && order) found = sortRows(found, order, sort);
      const field = askedFor(call, "orderBy");
      const isDescending = askedFor(call, "orderByDirection")?.toLowerCase().startsWith("desc");
      if (orderBy && field)
        found = sortRows(found, `${isDescending ? "-" : "+"}${field}`, orderBy, "orderBy");
      const page = Number(askedFor(call, "page") ?? 1);
      const pageSize = Number(askedFor(call, "pageSize") ?? DEFAULT_ROWS);
      const cut = takePage(found, page, pageSize);
      const isCounted = askedFor(call, "includeTotal")?.toLowerCase() === "true";
      return {
        page,
        pageSize,
        hasMore: cut.hasMore,
        totalCount: isCounted ? cut.total : null,
        data: cut.rows.map((row) => show(row, call)),
      };
    },
  });
};

/** One record by its id. */
export const get = <Row extends { id: number }>(setup: {
  path: string;
  what: string;
  from(world: World): Collection<Row>;
  show(row: Row, call: Call<World>): unknown;
  query?: Filters<Row, World>;
  part?: string;
  /** The status where there is no such record: accounting and a few others answer 400. */
  missing?: 400 | 404;
}): Operation<World> =>
  operation<World>({
    method: "GET",
    path: setup.path,
    query: setup.query,
    run: (call) =>
      setup.show(find(setup.from(call.state), idPart(call, setup.part), setup.what, setup.missing), call),
  });

/** The record of a path; 404, or what the operation answers instead, where there is none. */
export const find = <Row extends { id: number }>(
  from: Collection<Row>,
  id: number,
  what: string,
  missing: 400 | 404 = 404,
): Row => {
  const row = from.get(id);
  if (row && !(row as { deleted?: boolean }).deleted) return row;
  throw new Refusal(missing, `${what} ${id} was not found`);
};

/** Refuses a body that refers to a record which is not there. */
export const mustExist = (
  from: Pick<Collection<{ id: number }>, "has">,
  id: number | null | undefined,
  field: string,
): void => {
  if (id !== null && id !== undefined && !from.has(id)) throw badField(field, `There is no record ${id}.`);
};

export const allMustExist = (
  from: Pick<Collection<{ id: number }>, "has">,
  ids: readonly number[] | null | undefined,
  field: string,
): void => {
  for (const [index, id] of (ids ?? []).entries()) mustExist(from, id, `${field}[${index}]`);
};
