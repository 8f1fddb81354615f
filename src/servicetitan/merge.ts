import type { Path } from "../kit/http/path";
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
