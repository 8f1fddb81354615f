import { type Entry, picklist, shortened, withThousandsSeparators } from "../kit/action/dataSource";
import type { Inputs } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchAllPages, type Item } from "./listing";
import type { OperationKey } from "./paths";

/**
 * Ten pages of 100 records. More would keep a dropdown loading for half a minute, and use up the 120 requests per
 * minute that all steps share.
 */
const MOST_ENTRIES = 1000;

interface Select {
  label: string;
  /** The records in the plural, such as "tickets". */
  plural: string;
  /** The operation that lists the records. */
  from: OperationKey;
  /** Inputs whose keys are query parameters or path parameters of the operation. */
  search?: Inputs;
  /** True for a list with pages. */
  inPages?: boolean;
  /** The field whose value a step receives. */
  key: string;
  /** The values of a record that the builder sees. Its ID is added. */
  details(record: Item): unknown[];
  /** True if the key is a name, which needs no ID in the label. */
  isNamed?: boolean;
  /** Keeps the order of the API, which is newest first. Otherwise entries are sorted by name. */
  newestFirst?: boolean;
  example: Entry[];
}

const isFilled = (value: unknown) =>
  (typeof value === "string" && value.trim() !== "") || typeof value === "number";

/** A dropdown of one of ServiceOS's lists. */
export function select(options: Select) {
  const { label, plural, from, search = {}, inPages, key, details, isNamed, newestFirst, example } = options;
  const order = newestFirst ? "newest first" : "by name";
  return picklist<Api, Inputs, unknown>(vendor, {
    label,
    description: `Select from a dropdown menu of ${plural} (up to ${withThousandsSeparators(MOST_ENTRIES)}, ${order})`,
    inputs: search,
    byName: !newestFirst,
    most: MOST_ENTRIES,
    example,
    async records(api, values: Record<string, unknown>, limit, context) {
      if (inPages) {
        const warn = (message: string) => context.logger.warn(`${label}: ${message}`);
        return fetchAllPages(api, from, values, { identity: key, limit, warn });
      }
      const { data } = await api.call<{ data?: unknown }>(from, values);
      const records = recordsIn(data);
      return { records: records.slice(0, limit), cut: records.length > limit };
    },
    entry(item) {
      // The reference has no example of some lists. They may contain plain names, and the ID may be called "id".
      const record = (typeof item === "object" && item !== null ? item : { [key]: item }) as Item;
      const value = record[key] ?? record.id;
      if (!isFilled(value)) return undefined;
      const texts = details(record)
        .filter(isFilled)
        .map((detail) => shortened(String(detail)));
      if (isNamed) return { key: String(value), label: texts[0] ?? String(value) };
      return { key: String(value), label: [texts.join(" · "), `(ID: ${value})`].filter(Boolean).join(" ") };
    },
  });
}

/** The records in a response: the list itself, or the first list in an object. */
function recordsIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  return Object.values(data ?? {}).find((value): value is unknown[] => Array.isArray(value)) ?? [];
}
