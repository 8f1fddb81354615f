import { type Entry, picklist, shortened, withThousandsSeparators } from "../kit/action/dataSource";
import type { Inputs, Values } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchAllPages, fetchWhole, type Item } from "./listing";

/** With 100 records per page, more would use up too many of the requests that HaloPSA accepts in 5 minutes. */
const LIMIT = 2_000;

/** The longest text in an entry's label, without its ID. */
const LONGEST_TEXT = 80;

interface Select<Of extends Inputs, Record extends Item> {
  label: string;
  /** The noun for the records, in the plural: "clients". */
  plural: string;
  from: string;
  /** Query parameters that are always sent. */
  query?: { [key: string]: unknown };
  /** Inputs whose keys are query parameters. They find records beyond the limit. */
  search?: Of;
  /**
   * By name for companies, contacts, agents and settings, newest first for numbered records. Defaults to HaloPSA's
   * order, for lists in which that order is meaningful.
   */
  sortBy?: "name" | "newest";
  /** True for a list that HaloPSA returns as a whole. */
  whole?: boolean;
  /** The value by which other operations identify the record. Defaults to its ID. */
  key?(record: Record): number | string | undefined;
  /** The text of a record's entry. Defaults to its name. */
  text?(record: Record): string | undefined | null;
  example: Entry[];
}

const ORDERS_IN_WORDS = { name: "sorted by name", newest: "newest first" };

/** A dropdown of one of HaloPSA's lists. */
export function select<Of extends Inputs, Record extends Item>({
  label,
  plural,
  from,
  query = {},
  search = {} as Of,
  sortBy,
  whole,
  key = ({ id }) => Number(id),
  text = ({ name }) => name,
  example,
}: Select<Of, Record>) {
  const order = sortBy ? ORDERS_IN_WORDS[sortBy] : "in HaloPSA's order";
  return picklist<Api, Of, Record>(vendor, {
    label,
    description: `Select from a dropdown menu of ${plural} (up to ${withThousandsSeparators(LIMIT)}, ${order})`,
    inputs: search,
    most: LIMIT,
    byName: sortBy === "name",
    example,
    async records(api, values: Values<Of>, limit, { logger }) {
      const parameters = { ...query, ...(sortBy === "newest" ? { orderdesc: true } : {}), ...values };
      if (whole) return fetchWhole<Record>(api, from, parameters, limit);
      const warn = (message: string) => logger.warn(`${label}: ${message}`);
      return fetchAllPages<Record>(api, from, parameters, { limit, warn });
    },
    entry: (record) => {
      const value = record?.id === undefined || record.id === null ? undefined : key(record);
      if (value === undefined) return undefined;
      const shown = shortened(text(record) ?? "", LONGEST_TEXT);
      return { key: String(value), label: `${shown} (ID: ${value})`.trim() };
    },
  });
}
