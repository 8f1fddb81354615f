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
  /** The number of records to read, if small pages would make the default too many requests. */
  most?: number;
  byName?: boolean;
  entry(record: Record): string;
  example: Entry[];
}

/** "Alex Kim (ID: 12)" */
export const nameWithId = (id: number | string | undefined, name?: string | null): string =>
  name?.trim() ? `${name.trim()} (ID: ${id})` : `(ID: ${id})`;

/** "Alex Kim"; undefined for a person without a name. */
export const fullName = ({ firstname, lastname }: { firstname?: string | null; lastname?: string | null }) =>
  [firstname, lastname].filter(Boolean).join(" ").trim() || undefined;

/** A dropdown of one of Omnidesk's lists. */
export const select = <Record extends Item>({
  label,
  plural,
  from,
  maxPageSize,
  search,
  query = (values) => values,
  most = PICKLIST_LIMIT,
  byName,
  entry,
  example,
}: Select<Record>) =>
  picklist<Api, Inputs, Record>(vendor, {
    label,
    description: `Select from a dropdown menu of ${plural} (up to ${withThousandsSeparators(most)}, ${byName ? "by name" : "in Omnidesk's order"})`,
    inputs: search,
    most,
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
export const SAMPLE_SIZE = 1000;

/** The brands or channels of existing tickets, for lack of a list of them. */
export async function readFromTickets(api: Api, kind: "brand" | "channel", warn: (message: string) => void) {
  const { records } = await fetchAll<Ticket>(api, "ticket", {}, { limit: SAMPLE_SIZE, warn });
  const found = new Map<number, { id: number; name?: string | null }>();
  for (const { [`${kind}_id` as const]: id, [`${kind}_name` as const]: name } of records)
    if (id) found.set(id, { id, name });
  return { records: [...found.values()], cut: false };
}
