import { type Entry, PICKLIST_LIMIT, picklist, withThousandsSeparators } from "../kit/action/dataSource";
import { type Inputs, toggle, type Values } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchEverything, type Item } from "./listing";

interface Select<Of extends Inputs, Record extends Item> {
  label: string;
  /** What is listed, in the plural: "jobs". */
  plural: string;
  /** The published description; made from `plural` where none is published. */
  description?: string;
  /** Where the search decides it: the path, and which of the values are sent as query parameters. */
  from:
    | string
    | ((values: Values<Of>) => string | { path: string; filters: { [parameter: string]: unknown } });
  /** Query parameters that are always sent. */
  query?: { [key: string]: unknown };
  /** Inputs whose keys are query parameters, by which records beyond the limit are reached. */
  search?: Of;
  /**
   * The parameter and value by which deactivated records are listed too; "listed" where the API lists them anyway;
   * absent where they cannot be told.
   */
  inactive?: { [key: string]: string } | "listed";
  /** Newest first for what is numbered, by name for people, places and named things. */
  order: "newest" | "name";
  /** Absent where the operation can sort. */
  sort?: "none";
  /** What a step gets of a record, where that is not its ID. */
  key?(record: Record): string | undefined;
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

/** "2026-03-10 09:00 UTC": a moment as a detail of what is numbered. */
export const moment = (utc: string | null | undefined): string | undefined =>
  utc ? `${utc.slice(0, 16).replace("T", " ")} UTC` : undefined;

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

const isActive = (record: Item & { active?: unknown }) => record.active !== false;

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
  key = ({ id }) => String(id),
  entry,
  example,
}: Select<Of, Record>) {
  const inputs = { ...search, ...(inactive ? { includeInactive } : {}) } as Inputs;
  const limited = `up to ${withThousandsSeparators(PICKLIST_LIMIT)}, ${order === "newest" ? "newest first" : "by name"}`;
  return picklist<Api, Inputs, Record>(vendor, {
    label,
    description: description ?? `Select from a dropdown menu of ${plural} (${limited})`,
    inputs,
    byName: order === "name",
    example,
    async records(api, { includeInactive, ...values }: { [key: string]: unknown }, limit, context) {
      const asked = typeof from === "string" ? { path: from, filters: values } : from(values as Values<Of>);
      const { path, filters } = typeof asked === "string" ? { path: asked, filters: {} } : asked;
      const { records, cut } = await fetchEverything<Record>(
        api,
        path,
        { ...query, ...filters, ...(includeInactive && inactive !== "listed" ? inactive : {}) },
        { stableSort: sort ?? "-Id", limit, warn: (message) => context.logger.warn(`${label}: ${message}`) },
      );
      const hidden = inactive === "listed" && !includeInactive;
      return { records: hidden ? records.filter(isActive) : records, cut };
    },
    entry: (record) => {
      const text = record?.id === undefined || record.id === null ? undefined : entry(record);
      const value = text && key(record);
      return text && value ? { key: value, label: text } : undefined;
    },
  });
}

interface FieldType {
  id?: number;
  name?: string | null;
}

/** A dropdown of the custom fields that one kind of record has. */
export const selectCustomField = ({
  of,
  plural,
  from,
  query,
  gives = "id",
}: {
  /** Such as "Job". */
  of: string;
  plural: string;
  from: string;
  query?: { [key: string]: unknown };
  /** What a step gets: the accounting API knows custom fields by name alone. */
  gives?: "id" | "name";
}) =>
  select({
    label: `Select ${of} Custom Field`,
    plural: `custom fields of ${plural}`,
    from,
    query,
    order: "name",
    // How these lists sort is hardly documented, and one page holds them.
    sort: "none",
    key: ({ id, name }: FieldType) => (gives === "name" ? (name ?? undefined) : String(id)),
    entry: named,
    example: [
      { key: gives === "name" ? "Gate Code" : "101", label: "Gate Code (ID: 101)" },
      { key: gives === "name" ? "Warranty Number" : "102", label: "Warranty Number (ID: 102)" },
    ],
  });
