import {
  type Connection,
  type DataSourceDefinition,
  type DataSourceType,
  dataSource,
  type Inputs as PlatformInputs,
} from "@prismatic-io/spectral";
import { type Inputs, type Values, valuesOf } from "../inputs";
import type { Context, Vendor } from "./action";

/** Nobody can read a dropdown with more entries than this; the search input finds the others. */
export const PICKLIST_LIMIT = 10_000;

/** 10000 as "10,000". Node's own formatter loads a language's rules first, at every cold start. */
export const withThousandsSeparators = (number: number): string =>
  String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** An entry of a dropdown: the value that a step gets, and the text that the builder sees. */
export interface Entry {
  key: string;
  label: string;
}

interface Picklist<Api, Of extends Inputs, Item> {
  label: string;
  /** Includes the limit and the order. */
  description: string;
  inputs?: Of;
  /** Reads at most `limit` records; `cut` if there are more. */
  records(
    api: Api,
    values: Values<Of>,
    limit: number,
    context: Context,
  ): Promise<{ records: Item[]; cut: boolean }>;
  /** The entry of a record; undefined for a record that cannot be selected. */
  entry(record: Item): Entry | undefined;
  /** Sorts people and places by name; otherwise the order of `records` is kept. */
  byName?: boolean;
  /** The number of records to read, if the vendor's small pages would make the default too many requests. */
  most?: number;
  example: Entry[];
}

/** Created at the first use: loading a language's rules takes longer than loading this kit. */
let collator: Intl.Collator | undefined;

function naturally(one: Entry, other: Entry): number {
  collator ??= new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  return collator.compare(one.label, other.label);
}

/** What a data source of any kind reads, and how. */
interface Source<Api, Of extends Inputs> {
  label: string;
  description: string;
  inputs: Of;
  /** The key of the data source that shows details of a selected entry. */
  detailDataSource?: string;
  example: unknown;
  run(api: Api, values: Values<Of>, context: Context): Promise<unknown>;
}

/** A data source of any kind, with the connection input and the authenticated client. */
export function source<Api, Of extends Inputs, Kind extends DataSourceType>(
  vendor: Pick<Vendor<Api>, "connection" | "connect">,
  kind: Kind,
  { label, description, inputs, detailDataSource, example, run }: Source<Api, Of>,
): DataSourceDefinition<PlatformInputs, Record<string, never>, Kind> {
  return dataSource({
    display: { label, description },
    dataSourceType: kind,
    ...(detailDataSource ? { detailDataSource } : {}),
    inputs: { connection: vendor.connection, ...inputs } as unknown as PlatformInputs,
    perform: async (platform, { connection, ...params }) => {
      const context = platform as unknown as Context;
      const api = vendor.connect(context, connection as Connection);
      return { result: (await run(api, valuesOf(inputs, params) as Values<Of>, context)) as never };
    },
    examplePayload: { result: example as never },
  }) as unknown as DataSourceDefinition<PlatformInputs, Record<string, never>, Kind>;
}

/** A dropdown of a vendor's records. */
export const picklist = <Api, Of extends Inputs, Item>(
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
) =>
  source(vendor, "picklist", {
    label,
    description,
    inputs,
    example,
    run: async (api: Api, values: Values<Of>, context) => {
      const found = await records(api, values, most, context);
      const entries = found.records.map(entry).filter((one) => one !== undefined);
      if (found.cut) {
        context.logger.warn(
          `${label}: only the first ${withThousandsSeparators(most)} entries are listed. Use the search input to find the others.`,
        );
      }
      return byName ? entries.sort(naturally) : entries;
    },
  });

/** The longest detail in an entry's label. */
const LONGEST_DETAIL = 60;

/** Beyond this, text is not searched for tags: a description may be a page of HTML. */
const LONGEST_SEARCHED = 2_000;

/** Text as a detail in an entry's label: without HTML tags, in one line, cut to `longest` characters. */
export function shortened(text: string, longest = LONGEST_DETAIL): string {
  const plain = text
    .slice(0, LONGEST_SEARCHED)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
