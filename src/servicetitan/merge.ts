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

/** What an update's inputs give: the fields to change, and how its lists are meant. */
interface Changes extends Lists {
  customFieldsMode?: Mode;
  tagTypeIdsMode?: Mode;
}

/**
 * Changes a record. ServiceTitan takes custom fields and tags as whole lists; those that are to be merged are put
 * together with what the record has, which is read only then.
 */
export async function patchMerged(
  api: Api,
  path: Path,
  { customFieldsMode, tagTypeIdsMode, ...body }: Changes,
): Promise<unknown> {
  const fields = customFieldsMode === "Merge" ? body.customFields : undefined;
  const tags = tagTypeIdsMode === "Merge" ? body.tagTypeIds : undefined;
  if (!fields && !tags) return api.patch(path, body);
  const there = await api.get<Lists>(path);
  return api.patch(path, {
    ...body,
    ...(fields ? { customFields: mergedFields(there.customFields ?? [], fields) } : {}),
    ...(tags ? { tagTypeIds: [...new Set([...(there.tagTypeIds ?? []), ...tags])] } : {}),
  });
}

/** A field without a value is as good as absent, and a location's or a customer's must have one when written. */
function mergedFields(there: CustomField[], given: CustomField[]): CustomField[] {
  const changed = new Set(given.map(({ typeId }) => typeId));
  const kept = there.filter(({ typeId, value }) => !changed.has(typeId) && isFilled(value));
  return [...kept.map(({ typeId, value }) => ({ typeId, value })), ...given];
}

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== "";
