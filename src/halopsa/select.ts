import { type Entry, picklist, withThousandsSeparators } from "../kit/action/dataSource";
import type { Inputs, Values } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchEverything, fetchWhole, type Item } from "./listing";

/** At 100 records a page, more would spend too much of the requests that HaloPSA takes in 5 minutes. */
const MOST_ENTRIES = 2_000;

interface Select<Of extends Inputs, Record extends Item> {
  label: string;
  /** What is listed, in the plural: "clients". */
  plural: string;
  from: string;
  /** Query parameters that are always sent. */
  query?: { [key: string]: unknown };
  /** Inputs whose keys are query parameters, by which records beyond the limit are reached. */
  search?: Of;
  /** By name for companies, people and settings; newest first for what is numbered; as it comes for what has an order of its own. */
  order: "name" | "newest" | "own";
  /** True where the list has no pages. */
  whole?: boolean;
  /** The value that other operations know the record by, where that is not its id. */
  key?(record: Record): number | undefined;
  entry(record: Record): string | undefined | null;
  example: Entry[];
}

const WORDS = { name: "by name", newest: "newest first", own: "in HaloPSA's order" };

/** A dropdown of one of HaloPSA's lists. */
export function select<Of extends Inputs, Record extends Item>({
  label,
  plural,
  from,
  query = {},
  search = {} as Of,
  order,
  whole,
  key = ({ id }) => Number(id),
  entry,
  example,
}: Select<Of, Record>) {
  const limited = `up to ${withThousandsSeparators(MOST_ENTRIES)}, ${WORDS[order]}`;
  return picklist<Api, Of, Record>(vendor, {
    label,
    description: `Select from a dropdown menu of ${plural} (${limited})`,
    inputs: search,
    most: MOST_ENTRIES,
    byName: order === "name",
    example,
    async records(api, values: Values<Of>, limit, context) {
      const asked = { ...query, ...(order === "newest" && !whole ? { orderdesc: true } : {}), ...values };
      if (whole) return fetchWhole<Record>(api, from, asked, limit);
      const warn = (message: string) => context.logger.warn(`${label}: ${message}`);
      return fetchEverything<Record>(api, from, asked, { limit, warn });
    },
    entry: (record) => {
      const value = record?.id === undefined || record.id === null ? undefined : key(record);
      if (value === undefined) return undefined;
      return { key: String(value), label: `${shortened(entry(record))} (ID: ${value})`.trim() };
    },
  });
}

/** A dropdown's line; a note may be a page of HTML. */
const LONGEST_LINE = 80;

function shortened(line: string | undefined | null): string {
  const plain = (line ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > LONGEST_LINE ? `${plain.slice(0, LONGEST_LINE - 1)}…` : plain;
}
