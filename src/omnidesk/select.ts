import { type Entry, PICKLIST_LIMIT, picklist, withThousandsSeparators } from "../kit/action/dataSource";
import type { Inputs } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { fetchAll, type Item } from "./listing";
import type { Ticket } from "./records";

interface Select<Record extends Item> {
  label: string;
  /** The listed records, in the plural: "tickets". */
  plural: string;
  /** The path of the list. */
  from: string;
  /** The page size limit of this list, if it is lower than that of the others. */
  maxPageSize?: number;
  /** Inputs that find records beyond the limit. Their keys are query parameters. */
  search: Inputs;
  /** Turns the inputs into the query, if the two differ. */
  query?(values: { [key: string]: unknown }): { [key: string]: unknown };
  byName?: boolean;
  entry(record: Record): string;
  example: Entry[];
}

/** "Alex Kim (ID: 12)" */
export const nameWithId = (id: number | string | undefined, name?: string | null): string =>
  name?.trim() ? `${name.trim()} (ID: ${id})` : `(ID: ${id})`;

/** A dropdown of one of Omnidesk's lists. */
export const select = <Record extends Item>({
  label,
  plural,
  from,
  maxPageSize,
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
      fetchAll<Record>(api, from, query(values), {
        limit,
        maxPageSize,
        warn: (message) => logger.warn(`${label}: ${message}`),
      }),
    entry: (record) =>
      record.id === undefined ? undefined : { key: String(record.id), label: entry(record) },
  });

/** The number of tickets whose brands or channels are listed: one page. */
const SAMPLE_SIZE = 1000;

interface SelectFromTickets {
  label: string;
  /** The listed records, in the plural: "brands". */
  plural: string;
  idField: "brand_id" | "channel_id";
  nameField: "brand_name" | "channel_name";
  example: Entry[];
}

/** A dropdown of brands or channels. Omnidesk has no list of them, so they are collected from tickets. */
export const selectFromTickets = ({ label, plural, idField, nameField, example }: SelectFromTickets) =>
  picklist<Api, Inputs, Entry>(vendor, {
    label,
    description: `Select from a dropdown menu of the ${plural} of existing tickets (from up to ${withThousandsSeparators(SAMPLE_SIZE)} tickets, by name)`,
    byName: true,
    example,
    async records(api, _values, _limit, { logger }) {
      const warn = (message: string) => logger.warn(`${label}: ${message}`);
      const { records } = await fetchAll<Ticket>(api, "ticket", {}, { limit: SAMPLE_SIZE, warn });
      const entries = new Map<string, Entry>();
      for (const { [idField]: id, [nameField]: name } of records) {
        if (id) entries.set(String(id), { key: String(id), label: nameWithId(id, name) });
      }
      return { records: [...entries.values()], cut: false };
    },
    entry: (entry) => entry,
  });
