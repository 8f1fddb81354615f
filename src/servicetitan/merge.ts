import type { Path } from "../kit/http/path";
import { isObject } from "../kit/inputs";
import type { Api } from "./client";

interface CustomField {
  typeId?: unknown;
  value?: unknown;
}

interface Lists {
  customFields?: CustomField[] | null;
  tagTypeIds?: number[];
}

type Mode = "Replace" | "Merge";

/** The values of an update: the fields to change, and how to write its lists. */
export interface Changes extends Lists {
  customFieldsMode?: Mode;
  tagTypeIdsMode?: Mode;
  [field: string]: unknown;
}

/**
 * Updates a record. ServiceTitan replaces lists of custom fields and tags. To merge them, the record is read first, and
 * the new entries are added to its lists.
 */
export async function patchMerged(
  api: Api,
  path: Path,
  { customFieldsMode, tagTypeIdsMode, ...body }: Changes,
): Promise<unknown> {
  // A list from Fields to Clear is empty, and has nothing to merge.
  const fields = customFieldsMode === "Merge" && body.customFields?.length ? body.customFields : undefined;
  const tags = tagTypeIdsMode === "Merge" && body.tagTypeIds?.length ? body.tagTypeIds : undefined;
  if (!fields && !tags) return api.patch(path, body);
  const record = await api.get<Lists>(path);
  return api.patch(path, {
    ...body,
    ...(fields ? { customFields: mergedFields(record.customFields ?? [], fields) } : {}),
    ...(tags ? { tagTypeIds: [...new Set([...(record.tagTypeIds ?? []), ...tags])] } : {}),
  });
}

/** Empty fields are left out: locations and customers cannot be written with a field that has no value. */
function mergedFields(current: CustomField[], changes: CustomField[]): CustomField[] {
  const changed = new Set(changes.map(({ typeId }) => typeId));
  const kept = current.filter(({ typeId, value }) => !changed.has(typeId) && isFilled(value));
  return [...kept.map(({ typeId, value }) => ({ typeId, value })), ...changes];
}

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== "";

/** A form that ServiceTitan replaces as a whole. */
export interface WholeForm {
  /** The names of its fields in the body. */
  fields: readonly string[];
  /** The field that identifies another record, such as a vendor. The fields of another record are not kept. */
  identifiedBy?: string;
}

/**
 * Updates a record with forms that ServiceTitan replaces as a whole. If some fields of a form are not given, the
 * record is read first, and they keep their values.
 * @param forms by their keys in the body, which are also their keys in the record
 */
export async function patchWhole(
  api: Api,
  path: Path,
  body: Record<string, unknown>,
  forms: Record<string, WholeForm>,
): Promise<unknown> {
  const isPartial = ([key, { fields }]: [string, WholeForm]) => {
    const form = body[key];
    return isObject(form) && fields.some((name) => form[name] === undefined);
  };
  const partial = Object.entries(forms).filter(isPartial);
  if (partial.length === 0) return api.patch(path, body);
  const record = await api.get<Record<string, unknown>>(path);
  const completed = partial.map(([key, form]) => [
    key,
    completedForm(record[key], body[key] as Record<string, unknown>, form),
  ]);
  return api.patch(path, { ...body, ...Object.fromEntries(completed) });
}

function completedForm(
  current: unknown,
  changes: Record<string, unknown>,
  { fields, identifiedBy }: WholeForm,
): object {
  if (!isObject(current)) return changes;
  if (identifiedBy && current[identifiedBy] !== changes[identifiedBy]) return changes;
  const kept = fields.filter((name) => current[name] !== undefined && current[name] !== null);
  return { ...Object.fromEntries(kept.map((name) => [name, withoutIds(current[name])])), ...changes };
}

/** Nested records without their IDs, which requests do not have. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!isObject(value)) return value;
  const { id: _, ...rest } = value;
  return rest;
}
