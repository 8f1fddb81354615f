import { type Entry, PICKLIST_LIMIT, picklist, withThousandsSeparators } from "../kit/action/dataSource";
import type { Inputs } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchEverything, type Item } from "./listing";
import type { Ticket } from "./records";

interface Select<Record extends Item> {
  label: string;
  /** What is listed, in the plural: "tickets". */
  plural: string;
  from: string;
  /** The most records of a page, where that is less than usual. */
  largestPage?: number;
  /** Inputs whose keys are query parameters, by which records beyond the limit are reached. */
  search: Inputs;
  /** Turns the inputs into a query, where they are not the query itself. */
  query?(values: { [key: string]: unknown }): { [key: string]: unknown };
  byName?: boolean;
  entry(record: Record): string;
  example: Entry[];
}

/** "Alex Kim (ID: 12)" */
export const named = (id: number | string | undefined, name?: string | null): string =>
  name?.trim() ? `${name.trim()} (ID: ${id})` : `(ID: ${id})`;

/** A dropdown of one of Omnidesk's lists. */
export const select = <Record extends Item>({
  label,
  plural,
  from,
  largestPage,
  search,
  query = (values) => values,
  byName,
  entry,
  example,
}: Select<Record>) =>
  picklist<Api, Inputs, Record>(vendor, {
    label,
    description: `Select from a dropdown menu of ${plural} (up to ${withThousandsSeparators(PICKLIST_LIMIT)}, ${byName ? "by name" : "in Omnidesk's order"})`,
    inputs: search,
    byName,
    example,
    records: (api, values, limit, { logger }) =>
      fetchEverything<Record>(api, from, query(values), {
        limit,
        largestPage,
        warn: (message) => logger.warn(`${label}: ${message}`),
      }),
    entry: (record) =>
      record.id === undefined ? undefined : { key: String(record.id), label: entry(record) },
  });

/** So many tickets are read for the brands and channels among them: one page. */
const TICKETS_READ = 1000;

/** A dropdown of what Omnidesk has no list of: it is gathered from the tickets. */
export const selectFromTickets = (about: {
  label: string;
  plural: string;
  id: "brand_id" | "channel_id";
  name: "brand_name" | "channel_name";
  example: Entry[];
}) =>
  picklist<Api, Inputs, Entry>(vendor, {
    label: about.label,
    description: `Select from a dropdown menu of the ${about.plural} of existing tickets (of ${withThousandsSeparators(TICKETS_READ)} tickets, by name)`,
    byName: true,
    example: about.example,
    async records(api, _values, _limit, { logger }) {
      const { records } = await fetchEverything<Ticket>(
        api,
        "ticket",
        {},
        { limit: TICKETS_READ, warn: (message) => logger.warn(`${about.label}: ${message}`) },
      );
      const found = new Map<string, Entry>();
      for (const { [about.id]: id, [about.name]: name } of records) {
        if (id) found.set(String(id), { key: String(id), label: named(id, name) });
      }
      return { records: [...found.values()], cut: false };
    },
    entry: (found) => found,
  });
