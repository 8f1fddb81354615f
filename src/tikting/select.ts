import { type Entry, PICKLIST_LIMIT, picklist, withThousandsSeparators } from "../kit/action/dataSource";
import { path } from "../kit/http/path";
import type { Inputs } from "../kit/inputs";
import { vendor } from "./api";
import type { Api } from "./client";
import { metadataTicketId } from "./inputs/ticket";
import type { AppMetadata, TicketMetadata } from "./records";

type Item = { id?: number | string | null };

interface Select<Lists, Key extends keyof Lists> {
  label: string;
  /** The listed records, in the plural: "groups". */
  plural: string;
  /** The key of the list in the metadata. */
  list: Key;
  /** The text that the builder sees. */
  text(item: ItemOf<Lists, Key>): string | null | undefined;
  /** The value that the step gets. Defaults to the ID. */
  key?(item: ItemOf<Lists, Key>): string | null | undefined;
  example: Entry[];
}

type ItemOf<Lists, Key extends keyof Lists> =
  NonNullable<Lists[Key]> extends (infer One)[] ? One & Item : never;

function dropdown<Lists, Key extends keyof Lists & string>(
  { label, plural, list, text, key = ({ id }) => id?.toString(), example }: Select<Lists, Key>,
  inputs: Inputs,
  readLists: (api: Api, values: { [key: string]: unknown }) => Promise<Lists>,
) {
  return picklist<Api, Inputs, ItemOf<Lists, Key>>(vendor, {
    label,
    description: `Select from a dropdown menu of ${plural} (up to ${withThousandsSeparators(PICKLIST_LIMIT)}, by name)`,
    inputs,
    byName: true,
    example,
    async records(api, values, limit) {
      const items = ((await readLists(api, values))[list] ?? []) as ItemOf<Lists, Key>[];
      return { records: items.slice(0, limit), cut: items.length > limit };
    },
    entry: (item) => {
      const value = key(item);
      return value ? { key: value, label: text(item)?.trim() || value } : undefined;
    },
  });
}

/** A dropdown of a list that does not depend on a ticket. */
export const select = <Key extends keyof AppMetadata & string>(options: Select<AppMetadata, Key>) =>
  dropdown(options, {}, (api) => api.get<AppMetadata>("TicketsApi/appmetadata"));

/** A dropdown of a list that may be limited to the entries that match a ticket. */
export const selectForTicket = <Key extends keyof TicketMetadata & string>(
  options: Select<TicketMetadata, Key>,
) =>
  dropdown(options, { id: metadataTicketId }, (api, { id }) =>
    readTicketMetadata(api, id as number | undefined),
  );

/** A dropdown of a list that Tikting returns only without a ticket. */
export const selectWithoutTicket = <Key extends keyof TicketMetadata & string>(
  options: Select<TicketMetadata, Key>,
) => dropdown(options, {}, (api) => readTicketMetadata(api));

/** The lists that a ticket form needs; with a ticket ID, only the entries that match that ticket. */
export const readTicketMetadata = (api: Api, id?: number) =>
  api.get<TicketMetadata>(id === undefined ? "TicketsApi/metadata" : path`TicketsApi/metadata/${id}`);

/** "Dana Reyes (dana.reyes)" */
export const userLabel = ({ fullName, userName }: { fullName?: string | null; userName?: string | null }) =>
  fullName && userName ? `${fullName} (${userName})` : (fullName ?? userName);
