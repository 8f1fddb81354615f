import type { Context } from "../../kit/action/action";
import { InputError } from "../../kit/http/errors";
import { multipart } from "../../kit/http/multipart";
import { fillPath, PathError, path } from "../../kit/http/path";
import type { FileValue, Query } from "../../kit/http/types";
import { isBlank, isObject } from "../../kit/inputs";
import { vendor } from "../api";
import type { Api } from "../client";
import { checkFields, checkValue } from "./check";
import type { Field, Operation } from "./table";

/** What a builder has entered for an operation. */
export interface Given {
  pathValues?: Record<string, unknown>;
  queryParams?: Record<string, unknown>;
  bodyFields?: Record<string, unknown>;
  body?: unknown;
  file?: FileValue;
  fileName?: string;
  fetchAll?: boolean;
  maximumRecords?: number;
}

/** A request that has passed all checks. */
interface Checked {
  path: string;
  query: Query;
  body: unknown;
}

const given = (values: Record<string, unknown> = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => !isBlank(value) && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Checks everything before anything is sent. @throws InputError that names the input and the parameter */
export function check(operation: Operation, values: Given): Checked {
  const { key, query, pathValues } = operation;
  const inPath = checkFields("Path Value", pathValues, given(values.pathValues), `path values of ${key}`);
  for (const [name, value] of Object.entries(inPath)) {
    try {
      path`${value as string}`;
    } catch (error) {
      throw error instanceof PathError ? new PathError(value, `Path Value: ${name}`) : error;
    }
  }
  checkPaging(operation, values);
  return {
    path: fillPath(operation.path, inPath),
    query: queryOf(key, query, given(values.queryParams)),
    body: bodyOf(operation, values),
  };
}

/** "customField.Fields[Region]" is an entry of the map "customField.Fields". */
const ENTRY = /^(.+)\[(.+)\]$/;

/** The query, in which each entry of a map is a parameter of its own. */
function queryOf(key: string, fields: readonly Field[], values: Record<string, unknown>): Query {
  const gathered: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const [, map = "", entry = ""] = ENTRY.exec(name) ?? [];
    const isEntry = fields.some((field) => field.name === map && field.type.kind === "map");
    if (isEntry) gathered[map] = { ...(gathered[map] as object), [entry]: value };
    else gathered[name] = value;
  }
  const checked = checkFields("Query Parameter", fields, gathered, `query parameters of ${key}`);
  const entries = Object.entries(checked).flatMap(([name, value]) =>
    isObject(value)
      ? Object.entries(value).map(([entry, one]) => [`${name}[${entry}]`, one])
      : [[name, value]],
  );
  return Object.fromEntries(entries);
}

const hasField = ({ query }: Operation, name: string): boolean => query.some((field) => field.name === name);

/** How an operation returns many records: page by page, by continuation token, or not at all. */
const pagingOf = (operation: Operation): "pages" | "token" | undefined => {
  if (operation.method !== "GET") return undefined;
  if (hasField(operation, "page")) return "pages";
  return /\/export\//.test(operation.path) && hasField(operation, "from") ? "token" : undefined;
};

function checkPaging(operation: Operation, { fetchAll, maximumRecords, queryParams = {} }: Given): void {
  if (!fetchAll) {
    if (maximumRecords !== undefined)
      throw new InputError("Maximum Records limits Fetch All: set Fetch All, or leave it blank.");
    return;
  }
  if (!pagingOf(operation))
    throw new InputError(`Fetch All needs an operation with pages, and ${operation.key} has none.`);
  const set = ["page", "pageSize"].find((name) => !isBlank(queryParams[name]));
  if (set)
    throw new InputError(`Query Parameter: ${set} cannot be combined with Fetch All, which reads all pages.`);
}

function bodyOf(
  { key, body, uploads }: Operation,
  { bodyFields, body: whole, file, fileName }: Given,
): unknown {
  if (uploads) {
    if (!file) throw new InputError(`File is required: ${key} uploads a file.`);
    if (!fileName) throw new InputError("File Name is required, with its extension, such as photo.png.");
    if (bodyFields !== undefined || whole !== undefined)
      throw new InputError(
        `Body: ${key} uploads a file and takes nothing else. Leave Body and Body Field blank.`,
      );
    return multipart({ file: { file, fileName } });
  }
  if (file || fileName) throw new InputError(`File: ${key} takes no file. Leave File and File Name blank.`);
  const fields = bodyFields === undefined ? undefined : given(bodyFields);
  const isGiven = whole !== undefined || (fields !== undefined && Object.keys(fields).length > 0);
  if (!body) {
    if (isGiven) throw new InputError(`Body: ${key} takes no body. Leave Body and Body Field blank.`);
    return undefined;
  }
  if (whole !== undefined && fields !== undefined)
    throw new InputError("Body cannot be combined with Body Field. Use only one of them.");
  if (body.type.kind === "list" && fields !== undefined)
    throw new InputError(`Body Field: ${key} takes a list. Pass the list as Body.`);
  if (!isGiven && !body.required) return undefined;
  if (!isGiven && body.type.kind !== "object") throw new InputError(`Body is required by ${key}.`);
  return checkValue(whole === undefined ? "Body Field" : "Body", body.type, whole ?? fields ?? {});
}

/** A PUT on a part of a record, such as "hold", does something: done twice, it would fail or be done twice. */
const isRepeatable = ({ method, path: template }: Operation): boolean | undefined =>
  method === "PUT" && !template.endsWith("}") ? false : undefined;

/**
 * Performs an operation.
 * @returns the step's result: the data, and the type of a file
 */
export async function call(
  api: Api,
  operation: Operation,
  values: Given,
  context: Context,
): Promise<{ data: unknown; contentType?: string }> {
  const { path: target, query, body } = check(operation, values);
  if (values.fetchAll) {
    const { maximumRecords: most } = values;
    return {
      data: await (pagingOf(operation) === "pages"
        ? vendor.listing.run(api, {
            path: target,
            values: { ...query, fetchAll: true, maximumRecords: most },
            options: hasField(operation, "sort") ? {} : { sort: "none" },
            context,
          })
        : readFeed(api, target, query, most)),
    };
  }
  const { data, headers } = await api.request<unknown>(operation.method, target, {
    query,
    body,
    responseType: operation.downloads ? "bytes" : "json",
    repeatable: isRepeatable(operation),
    undocumented: operation.isUndocumented || undefined,
  });
  if (operation.downloads)
    return { data, contentType: headers["content-type"] ?? "application/octet-stream" };
  return { data: data === undefined || data === "" ? {} : data };
}

interface FeedPage {
  data?: unknown[];
  hasMore?: boolean;
  continueFrom?: string;
}

/**
 * Reads an export feed to its end.
 * @returns the records, and the token from which a later run continues
 */
async function readFeed(api: Api, target: string, query: Query, most = Number.POSITIVE_INFINITY) {
  const data: unknown[] = [];
  let from = query.from;
  for (;;) {
    const page: FeedPage = await api.get(target, { ...query, from });
    data.push(...(page.data ?? []));
    const next = page.continueFrom;
    const isStuck = page.hasMore && (next === undefined || next === from);
    if (isStuck)
      throw new Error(
        `ServiceTitan's response to GET ${target} says that there is more, but not from where.`,
      );
    from = next ?? from;
    if (!page.hasMore || data.length >= most) {
      // Records beyond the maximum stay: the token continues after them.
      return { data, hasMore: page.hasMore ?? false, continueFrom: from };
    }
  }
}
