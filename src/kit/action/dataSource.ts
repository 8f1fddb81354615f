import {
  type Connection,
  type DataSourceDefinition,
  dataSource,
  type Inputs as PlatformInputs,
} from "@prismatic-io/spectral";
import { type Inputs, type Values, valuesOf } from "../inputs";
import type { Context, Vendor } from "./action";

/** A dropdown with more entries than this cannot be read; the search input reaches what lies beyond. */
export const PICKLIST_LIMIT = 10_000;

/** 10000 as "10,000". Node's own way loads a language's rules first, at every cold start. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** An entry of a dropdown: the ID that a step gets, and what a person sees. */
export interface Entry {
  key: string;
  label: string;
}

interface Picklist<Api, Of extends Inputs, Item> {
  label: string;
  /** Says the limit and the order. */
  description: string;
  inputs?: Of;
  /** Reads at most `limit` records; `cut` where there are more. */
  records(
    api: Api,
    values: Values<Of>,
    limit: number,
    context: Context,
  ): Promise<{ records: Item[]; cut: boolean }>;
  /** The entry of a record; undefined for what is not a record to choose. */
  entry(record: Item): Entry | undefined;
  /** Orders people and places by name; what was read newest first stays so. */
  byName?: boolean;
  /** How many records are read, where the vendor's small pages make more too many requests. */
  most?: number;
  example: Entry[];
}

/** Made at the first use: loading a language's rules takes longer than loading this kit. */
let collator: Intl.Collator | undefined;

function naturally(one: Entry, other: Entry): number {
  collator ??= new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  return collator.compare(one.label, other.label);
}

/** A dropdown of a vendor's records. */
export function picklist<Api, Of extends Inputs, Item>(
  vendor: Pick<Vendor<Api>, "connection" | "connect">,
  {
    label,
    description,
    inputs = {} as Of,
    records,
    entry,
    byName,
    most = PICKLIST_LIMIT,
    example,
  }: Picklist<Api, Of, Item>,
): DataSourceDefinition<PlatformInputs, Record<string, never>, "picklist"> {
  return dataSource({
    display: { label, description },
    dataSourceType: "picklist",
    inputs: { connection: vendor.connection, ...inputs } as unknown as PlatformInputs,
    perform: async (context, { connection, ...params }) => {
      const logged = context as unknown as Context;
      const api = vendor.connect(logged, connection as Connection);
      const found = await records(api, valuesOf(inputs, params) as Values<Of>, most, logged);
      const entries = found.records.map(entry).filter((one) => one !== undefined);
      if (found.cut) {
        context.logger.warn(
          `${label}: the first ${most} entries are shown and there are more. Use the search input to reach them.`,
        );
      }
      return { result: byName ? entries.sort(naturally) : entries };
    },
    examplePayload: { result: example },
  }) as unknown as DataSourceDefinition<PlatformInputs, Record<string, never>, "picklist">;
}
