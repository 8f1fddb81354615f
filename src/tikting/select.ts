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
  /** What is listed, in the plural: "groups". */
  plural: string;
  /** The list's name in the metadata. */
  list: Key;
  /** What a person sees of an entry. */
  text(item: ItemOf<Lists, Key>): string | null | undefined;
  /** What the step gets in place of the ID. */
  key?(item: ItemOf<Lists, Key>): string | null | undefined;
  example: Entry[];
}

type ItemOf<Lists, Key extends keyof Lists> =
  NonNullable<Lists[Key]> extends (infer One)[] ? One & Item : never;

function dropdown<Lists, Key extends keyof Lists & string>(
  { label, plural, list, text, key = ({ id }) => id?.toString(), example }: Select<Lists, Key>,
  inputs: Inputs,
  lists: (api: Api, values: { [key: string]: unknown }) => Promise<Lists>,
) {
  return picklist<Api, Inputs, ItemOf<Lists, Key>>(vendor, {
    label,
    description: `Select from a dropdown menu of ${plural} (up to ${withThousandsSeparators(PICKLIST_LIMIT)}, by name)`,
    inputs,
    byName: true,
    example,
    async records(api, values, limit) {
      const found = ((await lists(api, values))[list] ?? []) as ItemOf<Lists, Key>[];
      return { records: found.slice(0, limit), cut: found.length > limit };
    },
    entry: (item) => {
      const value = key(item);
      return value ? { key: value, label: text(item)?.trim() || value } : undefined;
    },
  });
}

/** A dropdown of one of the lists that do not depend on a ticket. */
export const select = <Key extends keyof AppMetadata & string>(about: Select<AppMetadata, Key>) =>
  dropdown(about, {}, (api) => api.get<AppMetadata>("TicketsApi/appmetadata"));

/** A dropdown of one of the lists that a ticket's metadata has besides. */
export const selectForTicket = <Key extends keyof TicketMetadata & string>(
  about: Select<TicketMetadata, Key>,
) =>
  dropdown(about, { id: metadataTicketId }, (api, { id }) =>
    readTicketMetadata(api, id as number | undefined),
  );

/** A dropdown of one of the lists that Tikting gives only without a ticket. */
export const selectWithoutTicket = <Key extends keyof TicketMetadata & string>(
  about: Select<TicketMetadata, Key>,
) => dropdown(about, {}, (api) => readTicketMetadata(api));

/** The lists that a ticket's form needs; for one ticket, those that suit it. */
export const readTicketMetadata = (api: Api, id?: number) =>
  api.get<TicketMetadata>(id === undefined ? "TicketsApi/metadata" : path`TicketsApi/metadata/${id}`);

/** "Dana Reyes (dana.reyes)" */
export const person = ({ fullName, userName }: { fullName?: string | null; userName?: string | null }) =>
  fullName && userName ? `${fullName} (${userName})` : (fullName ?? userName);
