import {
  type Entry,
  PICKLIST_LIMIT,
  picklist,
  shortened,
  withThousandsSeparators,
} from "../kit/action/dataSource";
import type { Query } from "../kit/http/types";
import { type Inputs, toggle, type Values } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchAllPages, type Item, pageOf } from "./listing";

interface Select<Of extends Inputs, Record extends Item> {
  /** "Select", followed by the singular in Title Case. */
  label: string;
  /** The plural in the description. Defaults to the singular with an "s". */
  plural?: string;
  /** The published description, if the default one reads badly. */
  description?: string;
  /** The list's path, or a function of the search inputs that splits them into path and query. */
  from: string | ((values: Values<Of>) => { path: string; values: Query });
  /** Query parameters that are always sent. */
  query?: Query;
  /** Search inputs, whose keys are query parameters. They reach the records beyond the limit. */
  search?: Of;
  /**
   * Adds the Include Inactive input: the query parameter that includes deactivated records, or "included" if the API
   * always returns them. Left out if it never does.
   */
  inactive?: Query | "included";
  /** Newest first for numbered records, by name for people, places and other named records. */
  order: "newest" | "name";
  /** Set for lists that the API cannot sort. */
  sort?: "none";
  /** Set for lists that the API returns whole. */
  pages?: "none";
  /** The largest page, for a list with smaller pages than most. */
  pageSize?: number;
  /** The entry value. Defaults to the ID. */
  key?(record: Record): string | undefined;
  /** The entry label. Records without one are left out. */
  entry(record: Record): string | undefined;
  example: Entry[];
}

/** The label of a named record: "John Doe (ID: 1)". */
export const nameLabel = ({ id, name }: { id?: number | string; name?: string | null }): string =>
  name?.trim() ? `${name.trim()} (ID: ${id})` : `(ID: ${id})`;

/** The label of a numbered record, with details that identify it: "#1042 · Scheduled · AC not cooling". */
export function numberLabel(number: string | number | null | undefined, ...details: unknown[]): string {
  const texts = details.filter((one): one is string => typeof one === "string" && one.trim() !== "");
  return [`#${number}`, ...texts.map((one) => shortened(one))].join(" · ");
}

/** A timestamp as a detail of a numbered record: "2026-03-10 09:00 UTC". */
export const timeLabel = (utc: string | null | undefined): string | undefined =>
  utc ? `${utc.slice(0, 16).replace("T", " ")} UTC` : undefined;

export const includeInactive = toggle({
  label: "Include Inactive",
  comments: "Also list inactive records.",
});

const isActive = (record: Item & { active?: unknown }) => record.active !== false;

/** "Select Business Unit" as "Select a business unit from a dropdown menu (up to 10,000 business units)". */
export function describe(label: string, plural?: string): string {
  const noun = label.replace(/^Select /, "").toLowerCase();
  const article = /^[aeio]/.test(noun) ? "an" : "a";
  const limit = withThousandsSeparators(PICKLIST_LIMIT);
  return `Select ${article} ${noun} from a dropdown menu (up to ${limit} ${plural ?? `${noun}s`})`;
}

/** A dropdown of one of ServiceTitan's lists. */
export function select<Of extends Inputs, Record extends Item>({
  label,
  plural,
  description = describe(label, plural),
  from,
  query,
  search,
  inactive,
  order,
  sort,
  pages,
  pageSize,
  key = ({ id }) => (id === undefined || id === null ? undefined : String(id)),
  entry,
  example,
}: Select<Of, Record>) {
  return picklist<Api, Inputs, Record>(vendor, {
    label,
    description,
    inputs: { ...search, ...(inactive ? { includeInactive } : {}) },
    byName: order === "name",
    example,
    async records(api, { includeInactive, ...values }: Query, limit, context) {
      const request = typeof from === "string" ? { path: from, values } : from(values as Values<Of>);
      const wanted = {
        ...query,
        ...request.values,
        ...(includeInactive && inactive !== "included" ? inactive : {}),
      };
      const { records, cut } =
        pages === "none"
          ? { ...pageOf<Record>(request.path, await api.get(request.path, wanted)), cut: false }
          : await fetchAllPages<Record>(api, request.path, wanted, {
              stableSort: sort === "none" ? undefined : "-Id",
              limit,
              pageSize,
              warn: (message) => context.logger.warn(`${label}: ${message}`),
            });
      const hidesInactive = inactive === "included" && !includeInactive;
      return { records: hidesInactive ? records.filter(isActive) : records, cut };
    },
    entry: (record) => {
      const value = record === null || record === undefined ? undefined : key(record);
      const text = value && entry(record);
      return text && value ? { key: value, label: text } : undefined;
    },
  });
}

interface FieldType {
  id?: number;
  name?: string | null;
}

/**
 * A dropdown of the custom fields of one type of record.
 * @param record such as "Job"
 * @param value the entry value; the accounting module identifies custom fields by name
 */
export const selectCustomField = ({
  record,
  from,
  query,
  value = "id",
}: {
  record: string;
  from: string;
  query?: Query;
  value?: "id" | "name";
}) =>
  select({
    label: `Select ${record} Custom Field`,
    from,
    query,
    order: "name",
    // Whether these lists can be sorted is not documented, and one page holds them.
    sort: "none",
    key: ({ id, name }: FieldType) =>
      value === "name" ? (name ?? undefined) : id === undefined ? undefined : String(id),
    entry: nameLabel,
    example: [
      { key: value === "name" ? "Gate Code" : "101", label: "Gate Code (ID: 101)" },
      { key: value === "name" ? "Warranty Number" : "102", label: "Warranty Number (ID: 102)" },
    ],
  });
