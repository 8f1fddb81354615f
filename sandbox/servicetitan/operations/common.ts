import {
  ApiError,
  accepted,
  applyFilters,
  before,
  type Call,
  type Collection,
  choice,
  commaList,
  type Filter,
  type Filters,
  filter,
  flag,
  guid,
  HttpResponse,
  invalidField,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  pathId,
  queryValue,
  type SortKey,
  sortableStored,
  sortBy,
  takePage,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { ExternalData } from "../world/shared";

/** The parts of a call that lead to the record in its path. */
export type PathCall = Pick<Call<World>, "state" | "pathParameters">;

type Timestamped = { createdOn: string; modifiedOn: string };

/**
 * @returns the path of an operation of a tenant
 * @example tenantPath("jpm", "jobs/:id") // "/jpm/v2/tenant/:tenant/jobs/:id"
 */
export const tenantPath = (module: string, rest: string): string => {
  const base = module.includes("/") ? module : `${module}/v2`;
  return `/${base}/tenant/:tenant/${rest}`;
};

/** The parameters createdBefore and createdOnOrAfter. */
export const createdFilters = <Row extends { createdOn: string }>(): Filters<Row, World> => ({
  createdBefore: before((row: Row) => row.createdOn),
  createdOnOrAfter: onOrAfter((row: Row) => row.createdOn),
});

/** The parameters modifiedBefore and modifiedOnOrAfter. */
export const modifiedFilters = <Row extends { modifiedOn: string }>(): Filters<Row, World> => ({
  modifiedBefore: before((row: Row) => row.modifiedOn),
  modifiedOnOrAfter: onOrAfter((row: Row) => row.modifiedOn),
});

/** The parameters of `createdFilters` and `modifiedFilters`. */
export const timeFilters = <Row extends Timestamped>(): Filters<Row, World> => ({
  ...createdFilters<Row>(),
  ...modifiedFilters<Row>(),
});

/**
 * The parameter `ids`.
 * @param limit maximum number of IDs
 */
export const idsFilter = <Row extends { id: number }>(limit = 50): Filter<Row> =>
  oneOf(wholeNumber, (row: Row) => row.id, limit);

/**
 * The parameter `active`: True, Any or False.
 * @param whenAbsent the value that applies if the query does not have it
 */
export const activeFilter = <Row extends { active: boolean }>(
  whenAbsent: "True" | "Any" = "True",
): Filter<Row> =>
  filter(
    choice("True", "Any", "False"),
    (value) => (row: Row) => value === "Any" || row.active === (value === "True"),
    whenAbsent === "True" ? (row) => row.active : undefined,
  );

/** The parameter `activeState` of the Accounting API. Defaults to ActiveOnly. */
export const activeStateFilter = <Row extends { active: boolean }>(): Filter<Row> =>
  filter(
    choice("ActiveOnly", "InactiveOnly", "All"),
    (value) => (row: Row) => value === "All" || row.active === (value === "ActiveOnly"),
    (row) => row.active,
  );

/** Parameters that select records by external data. A key requires values and vice versa; the GUID is optional. */
export const externalFilters = <Row extends { external: ExternalData }>(): Filters<Row, World> => ({
  externalDataApplicationGuid: accepted<Row>(guid),
  externalDataKey: accepted<Row>(text),
  externalDataValues: accepted<Row>(commaList(text, 50)),
});

const externalTest = <Row extends { external: ExternalData }>(call: Call<World>) => {
  const key = queryValue(call, "externalDataKey");
  const values = queryValue(call, "externalDataValues");
  if (key === undefined && values === undefined) return undefined;
  if (key === undefined) throw invalidField("externalDataKey", "It is required with externalDataValues.");
  if (values === undefined) throw invalidField("externalDataValues", "It is required with externalDataKey.");
  const wanted = values.split(",").map((value) => value.trim());
  const application = queryValue(call, "externalDataApplicationGuid")?.toLowerCase();
  return (row: Row) =>
    Object.entries(row.external).some(
      ([owner, pairs]) =>
        (application === undefined || owner === application) &&
        pairs.some((pair) => pair.key === key && wanted.includes(pair.value)),
    );
};

/** @returns the pairs of an application; none without its GUID */
export const externalDataFor = (external: ExternalData, application: string | undefined) =>
  (application && external[application.toLowerCase()]) || [];

/** The sort fields that most lists have. */
export const sortKeys = <Row extends { id: number } & Timestamped>(): Record<
  string,
  (row: Row) => SortKey
> => ({
  Id: (row) => row.id,
  CreatedOn: (row) => sortableStored(row.createdOn),
  ModifiedOn: (row) => sortableStored(row.modifiedOn),
});

const direction = choice("asc", "ascending", "desc", "descending");

const sortRows = <Row>(
  rows: readonly Row[],
  sort: string,
  keys: Record<string, (row: Row) => SortKey>,
  parameter = "sort",
) => {
  // An unencoded plus sign arrives as a space.
  const [, sign, name] = /^([+\- ]?)(\w+)$/.exec(sort) ?? [];
  const known = Object.keys(keys).find((key) => key.toLowerCase() === name?.toLowerCase());
  if (!known)
    throw invalidField(
      parameter,
      `The value '${sort}' is not one of the fields ${Object.keys(keys).join(", ")}.`,
    );
  return sortBy(rows, keys[known]!, sign === "-");
};

const pageParameter = (name: string, maximum: number) => (value: string) => {
  const number = wholeNumber(value);
  if (number < 1 || number > maximum) throw new Error(`${name} must be from 1 to ${maximum}.`);
  return number;
};

/** The largest 32-bit integer, which is the type of `page` in ServiceTitan's OpenAPI files. */
const MAX_PAGE = 2_147_483_647;
// https://partnerapis.servicetitan.io/docs/timeouts-and-pagination
const MAX_PAGE_SIZE = 5000;
const DEFAULT_PAGE_SIZE = 50;

/** The properties of a list. */
export interface ListSetup<Row> {
  path: string;
  rows(world: World, call: Call<World>): readonly Row[];
  filters?: Filters<Row, World>;
  /** The values of the parameter `sort`. Without them, the list does not have the parameter. */
  sort?: Record<string, (row: Row) => SortKey>;
  /** The values of the older parameter `orderBy`, which some lists also have. */
  orderBy?: Record<string, (row: Row) => SortKey>;
  /** Formats a record for the response. */
  show(row: Row, call: Call<World>): unknown;
  /** Checks combinations of parameters; throws an ApiError. */
  check?(call: Call<World>): void;
  /** False if the list does not have the parameter `includeTotal`. */
  includeTotal?: boolean;
}

/**
 * The query parameters of a page.
 * @param maximum the largest page size
 */
export const pageFilters = <Row>(maximum = MAX_PAGE_SIZE): Filters<Row, World> => ({
  page: accepted<Row>(pageParameter("page", MAX_PAGE)),
  pageSize: accepted<Row>(pageParameter("pageSize", maximum)),
  includeTotal: accepted<Row>(flag),
});

/** @returns the envelope of the page that a call asks for */
export const pageOf = <Row>(call: Call<World>, rows: readonly Row[], defaultSize = DEFAULT_PAGE_SIZE) => {
  const page = Number(queryValue(call, "page") ?? 1);
  const pageSize = Number(queryValue(call, "pageSize") ?? defaultSize);
  const result = takePage(rows, page, pageSize);
  const isCounted = queryValue(call, "includeTotal")?.toLowerCase() === "true";
  return {
    page,
    pageSize,
    hasMore: result.hasMore,
    totalCount: isCounted ? result.total : null,
    data: result.rows,
  };
};

/** Declares a paged list. It has page, pageSize and includeTotal in addition to its own parameters. */
export const list = <Row>({ path, rows, filters, sort, orderBy, show, check, ...rest }: ListSetup<Row>) => {
  const { includeTotal, ...paging } = pageFilters<Row>();
  const query: Filters<Row, World> = {
    ...paging,
    ...(rest.includeTotal === false ? {} : { includeTotal }),
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
      let found = applyFilters(rows(call.state, call), query, call.query, call.state);
      if (external) found = found.filter((row) => external(row as Row & { external: ExternalData }));
      const order = queryValue(call, "sort");
      if (sort && order) found = sortRows(found, order, sort);
      const field = queryValue(call, "orderBy");
      const isDescending = queryValue(call, "orderByDirection")?.toLowerCase().startsWith("desc");
      if (orderBy && field)
        found = sortRows(found, `${isDescending ? "-" : "+"}${field}`, orderBy, "orderBy");
      const page = pageOf(call, found);
      return { ...page, data: page.data.map((row) => show(row, call)) };
    },
  });
};

/** Declares an operation that returns one record by its ID. */
export const get = <Row extends { id: number }>(setup: {
  path: string;
  label: string;
  from(world: World): Collection<Row>;
  show(row: Row, call: Call<World>): unknown;
  query?: Filters<Row, World>;
  /** The name of the path parameter. Defaults to "id". */
  parameter?: string;
  /** The status if there is no such record. Defaults to 404; Accounting and some other APIs return 400. */
  missing?: 400 | 404;
}): Operation<World> =>
  operation<World>({
    method: "GET",
    path: setup.path,
    query: setup.query,
    run: (call) =>
      setup.show(
        find(setup.from(call.state), pathId(call, setup.parameter), setup.label, setup.missing),
        call,
      ),
  });

/** Declares an operation that deletes a record by making it inactive. */
export const deactivate = <Row extends { id: number; active: boolean; modifiedOn: string }>(setup: {
  path: string;
  label: string;
  from(world: World): Collection<Row>;
  /** The status if there is no such record. Defaults to 404. */
  missing?: 400 | 404;
}): Operation<World> =>
  operation<World>({
    method: "DELETE",
    path: setup.path,
    run: (call) => {
      const from = setup.from(call.state);
      const { id } = find(from, pathId(call), setup.label, setup.missing);
      from.change(id, { active: false, modifiedOn: call.state.now() } as Partial<Row>);
    },
  });

/** Declares an operation that deletes one record by its ID. */
export const deletion = <Row extends { id: number }>(setup: {
  path: string;
  label: string;
  from(world: World): Collection<Row>;
}): Operation<World> =>
  operation<World>({
    method: "DELETE",
    path: setup.path,
    run: (call) => {
      const rows = setup.from(call.state);
      rows.remove(find(rows, pathId(call), setup.label).id);
      return new HttpResponse(204);
    },
  });

/** Only its export feed still returns a deleted record of this kind. */
export type Deletable = { id: number; active: boolean; deleted: boolean; modifiedOn: string };

/** The records of a kind that are not deleted. */
export const present = <Row extends Deletable>(rows: Collection<Row>): Row[] =>
  rows.all().filter(({ deleted }) => !deleted);

/** Marks a record as deleted, so that its export feed tells of it. */
export const markDeleted = <Row extends Deletable>(rows: Collection<Row>, id: number, now: string): void => {
  rows.change(id, { active: false, deleted: true, modifiedOn: now } as Partial<Row>);
};

/**
 * @param missing the status if there is no such record, or it is deleted
 * @throws ApiError with that status
 */
export const find = <Row extends { id: number }>(
  from: Collection<Row>,
  id: number,
  label: string,
  missing: 400 | 404 = 404,
): Row => {
  const row = from.get(id);
  if (row && !(row as { deleted?: boolean }).deleted) return row;
  throw new ApiError(missing, `${label} ${id} was not found`);
};

/** @throws ApiError 400 if a body refers to a record that does not exist */
export const mustExist = (
  from: Pick<Collection<{ id: number }>, "has">,
  id: number | null | undefined,
  field: string,
): void => {
  if (id !== null && id !== undefined && !from.has(id))
    throw invalidField(field, `There is no record ${id}.`);
};

/** @throws ApiError 400 that names the first ID in a list without a record */
export const allMustExist = (
  from: Pick<Collection<{ id: number }>, "has">,
  ids: readonly number[] | null | undefined,
  field: string,
): void => {
  for (const [index, id] of (ids ?? []).entries()) mustExist(from, id, `${field}[${index}]`);
};

/**
 * Finds the records of one kind that belong to another record. They are indexed by the array of records, because every
 * change of a record creates a new array.
 */
export const groupedBy = <Row extends { id: number }>(ownerOf: (row: Row) => number) => {
  const groups = new WeakMap<readonly Row[], Map<number, Row[]>>();
  /** @returns the records of an owner, in order */
  return (from: Collection<Row>, owner: number): Row[] => {
    const all = from.all();
    let byOwner = groups.get(all);
    if (!byOwner) {
      byOwner = new Map();
      for (const row of all) {
        const group = byOwner.get(ownerOf(row));
        if (group) group.push(row);
        else byOwner.set(ownerOf(row), [row]);
      }
      groups.set(all, byOwner);
    }
    return byOwner.get(owner) ?? [];
  };
};

/** Some records of a kind, for `mustExist`. */
export const among = (rows: readonly { id: number }[]) => ({
  has: (id: number) => rows.some((row) => row.id === id),
});
