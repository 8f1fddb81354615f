import { type Entry, picklist, withThousandsSeparators } from "../kit/action/dataSource";
import type { Inputs } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchEverything, type Item } from "./listing";
import type { OperationKey } from "./paths";

/** With 100 records a page and 120 requests a minute, more would take a dropdown half a minute and every other step's share. */
const MOST_ENTRIES = 1000;

interface Select {
  label: string;
  /** What is listed, in the plural: "tickets". */
  plural: string;
  /** The operation that gives the records. */
  from: OperationKey;
  /** Inputs whose keys are query parameters, or holes of the operation's path. */
  search?: Inputs;
  /** True for a list that comes in pages. */
  inPages?: boolean;
  /** The field that a step gets. */
  key: string;
  /** What a person sees of a record, besides its ID. */
  entry(record: Item): unknown[];
  /** For what is told apart by its name alone. */
  isNamed?: boolean;
  /** Newest first is the API's own order; all else is ordered by name. */
  newestFirst?: boolean;
  example: Entry[];
}

/** A dropdown's line; a subject may be long. */
const LONGEST_DETAIL = 60;

const shortened = (text: string) =>
  text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL - 1)}…` : text;

const isFilled = (one: unknown) => (typeof one === "string" && one.trim() !== "") || typeof one === "number";

/** A dropdown of one of ServiceOS's lists. */
export function select({ label, plural, from, search = {}, inPages, key, ...about }: Select) {
  const { entry, isNamed, newestFirst, example } = about;
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
        return fetchEverything(api, from, values, { identity: key, limit, warn });
      }
      const { data } = await api.call<{ data?: unknown }>(from, values);
      const records = recordsIn(data);
      return { records: records.slice(0, limit), cut: records.length > limit };
    },
    entry(one) {
      // What the reference shows no example of may as well be a list of names, and its ID may be called "id".
      const record = (typeof one === "object" && one !== null ? one : { [key]: one }) as Item;
      const value = record[key] ?? record.id;
      if (!isFilled(value)) return undefined;
      const details = entry(record).filter(isFilled).map(String).map(shortened);
      if (isNamed) return { key: String(value), label: details[0] ?? String(value) };
      const named = details.length > 0 ? `${details.join(" · ")} (ID: ${value})` : `(ID: ${value})`;
      return { key: String(value), label: named };
    },
  });
}

/** The records of a reply: a list, or an object that holds one. */
function recordsIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  const lists = Object.values(data ?? {}).filter((one): one is unknown[] => Array.isArray(one));
  return lists[0] ?? [];
}
