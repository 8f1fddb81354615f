import { type Entry, PICKLIST_LIMIT, picklist } from "../kit/dataSource";
import { type Inputs, toggle, type Values } from "../kit/inputs";
import { type Api, vendor } from "./api";
import { fetchEverything, type Item } from "./listing";

interface Select<Of extends Inputs, Record extends Item> {
  label: string;
  /** What is listed, in the plural: "jobs". */
  plural: string;
  /** The published description; made from `plural` where none is published. */
  description?: string;
  from: string | ((values: Values<Of>) => string);
  /** Query parameters that are always sent. */
  query?: { [key: string]: unknown };
  /** Inputs whose keys are query parameters, by which records beyond the limit are reached. */
  search?: Of;
  /** The parameter and value by which deactivated records are listed too; absent where the API has none. */
  inactive?: { [key: string]: string };
  /** Newest first for what is numbered, by name for people, places and named things. */
  order: "newest" | "name";
  /** Absent where the operation cannot sort. */
  sort?: "none";
  entry(record: Record): string | undefined;
  example: Entry[];
}

/** "John Doe (ID: 1)": how people, places and named things are shown. */
export const named = ({ id, name }: { id?: number; name?: string | null }): string =>
  name?.trim() ? `${name.trim()} (ID: ${id})` : `(ID: ${id})`;

/** "#1042 · Scheduled · AC not cooling": how numbered things are shown, by what tells them apart. */
export function numbered(number: string | number | null | undefined, ...details: unknown[]): string {
  const told = details.filter((one): one is string => typeof one === "string" && one.trim() !== "");
  return [`#${number}`, ...told.map((one) => shortened(one))].join(" · ");
}

/** A dropdown's line; a summary may be a page of HTML. */
const LONGEST_DETAIL = 60;

function shortened(detail: string): string {
  const plain = detail
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > LONGEST_DETAIL ? `${plain.slice(0, LONGEST_DETAIL - 1)}…` : plain;
}

const includeInactive = toggle({
  label: "Include Inactive",
  comments: "Also lists records that were deactivated in ServiceTitan.",
});

/** A dropdown of one of ServiceTitan's lists. */
export function select<Of extends Inputs, Record extends Item>({
  label,
  plural,
  description,
  from,
  query,
  search,
  inactive,
  order,
  sort,
  entry,
  example,
}: Select<Of, Record>) {
  const inputs = { ...search, ...(inactive ? { includeInactive } : {}) } as Inputs;
  const limited = `up to ${PICKLIST_LIMIT.toLocaleString("en-US")}, ${order === "newest" ? "newest first" : "by name"}`;
  return picklist<Api, Inputs, Record>(vendor, {
    label,
    description: description ?? `Select from a dropdown menu of ${plural} (${limited})`,
    inputs,
    byName: order === "name",
    example,
    async records(api, { includeInactive, ...values }: { [key: string]: unknown }, limit, context) {
      const path = typeof from === "string" ? from : from(values as Values<Of>);
      const filters = typeof from === "string" ? values : {};
      return fetchEverything<Record>(
        api,
        path,
        { ...query, ...filters, ...(includeInactive ? inactive : {}) },
        { stableSort: sort ?? "-Id", limit, warn: (message) => context.logger.warn(`${label}: ${message}`) },
      );
    },
    entry: (record) => {
      const text = record?.id === undefined || record.id === null ? undefined : entry(record);
      return text === undefined ? undefined : { key: String(record.id), label: text };
    },
  });
}
