import { InputError } from "../kit/http/errors";
import type { Path } from "../kit/http/path";
import type { Api } from "./client";

type Fields = Record<string, unknown>;

/** The values of an update whose items replace the current ones. */
interface Changes {
  items?: Fields[] | null;
  itemsMode?: "Replace" | "Merge";
  [field: string]: unknown;
}

interface Items {
  /** The record with the items, such as "purchase order 1901". */
  owner: string;
  /** The fields that every item needs, with the labels of their inputs. */
  required: Record<string, string>;
  /** The other fields that an item keeps. */
  optional: readonly string[];
  /** Reads the record with the fields of items as they are written, if a GET of the path does not. */
  read?(): Promise<{ items?: Fields[] }>;
}

/** ServiceTitan requires the ID of every item, also of a new one. */
const NEW_ITEM = 0;

/**
 * Updates a record whose items ServiceTitan replaces as a whole. The record is read first if items are merged, or if
 * an item with an ID lacks fields.
 * @throws InputError if an item is incomplete, or belongs to another record
 */
export async function patchItems(
  api: Api,
  path: Path,
  { items, itemsMode, ...body }: Changes,
  { owner, required, optional, read = () => api.get(path) }: Items,
): Promise<unknown> {
  if (!items?.length) return api.patch(path, items ? { ...body, items } : body);
  const missingIn = (item: Fields) => Object.keys(required).filter((key) => item[key] === undefined);
  for (const item of items) {
    const missing = isNew(item) ? missingIn(item) : [];
    if (missing.length === 0) continue;
    const labels = missing.map((key) => required[key]).join(", ");
    throw new InputError(`Items: a new item requires ${labels}. To change an item, enter its Item ID.`);
  }
  const merges = itemsMode === "Merge";
  const isComplete = items.every((item) => missingIn(item).length === 0);
  const written = (item: Fields) => (isNew(item) ? { ...item, id: NEW_ITEM } : item);
  if (!merges && isComplete) return api.patch(path, { ...body, items: items.map(written) });

  const record = await read();
  const keptFields = ["id", ...Object.keys(required), ...optional];
  const current = new Map((record.items ?? []).map((item) => [item.id, pick(item, keptFields)]));
  const changed = items.map((item) => {
    if (isNew(item)) return written(item);
    const before = current.get(item.id);
    if (!before) throw new InputError(`Items: ${item.id} is not the Item ID of an item of ${owner}.`);
    return { ...before, ...item };
  });
  const listed = new Set(items.map(({ id }) => id));
  const others = merges ? [...current.values()].filter(({ id }) => !listed.has(id)) : [];
  return api.patch(path, { ...body, items: [...others, ...changed] });
}

const isNew = ({ id }: Fields): boolean => id === undefined || id === null || id === NEW_ITEM;

/** The fields that have a value. */
const pick = (item: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(
    keys.filter((key) => item[key] !== undefined && item[key] !== null).map((key) => [key, item[key]]),
  );
