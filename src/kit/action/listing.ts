import { InputError } from "../http/errors";
import type { Query } from "../http/types";
import { fieldsOf, type Inputs, textPairs, toggle, wholeNumber } from "../inputs";
import type { Collected } from "./paging";

/** The logger of a step's context. */
interface Context {
  logger: { warn(message: string): void };
}

/** One run of a list. */
export interface ListRequest<Options> {
  path: string;
  /** The cleaned inputs: the list's own filters, and those of `inputs`. */
  values: Record<string, unknown>;
  /** The body of every request, for a list that is read by POST. */
  body?: unknown;
  options: Options;
  context: Context;
}

/** How a vendor's lists are read. `Options` are the ways in which its lists differ. */
export interface Listing<Api, Options = unknown> {
  /** The inputs that every list has. They follow its own filters. */
  inputs(options: Options): Inputs;
  /** The example payload, from the example of a record. */
  example(record: unknown, options: Options): unknown;
  /** The JSON Schema of the payload, from that of a record. */
  schema(record: object, options: Options): object;
  /** Reads one page, or all pages, depending on the values. */
  run(api: Api, request: ListRequest<Options>): Promise<unknown>;
}

/** One page to read. */
export interface PageOf<Options> {
  path: string;
  /** Filters and Custom Query Params. */
  query: Query;
  body: unknown;
  /** The values of the inputs in `pageInputs`. */
  page: Record<string, unknown>;
  options: Options;
}

/** A list to read completely. */
export interface WholeList<Options> {
  path: string;
  /** Filters and Custom Query Params. */
  query: Query;
  body: unknown;
  options: Options;
  /** The maximum number of records to read. */
  limit: number | undefined;
  warn(message: string): void;
}

interface Frame<Api, Options> extends Pick<Listing<Api, Options>, "example" | "schema"> {
  /** The vendor's name. */
  vendor: string;
  /** What is listed. Defaults to "record". */
  noun?: string;
  /** The inputs that select one page. */
  pageInputs(options: Options): Inputs;
  /** Completes "Fetch All ignores": "Pagination". */
  ignored: string;
  /** The field of the envelope that is true if records may be missing; undefined if the step can only log it. */
  moreField: string | undefined;
  /** A realistic maximum for Fetch All. */
  maximumExample: string;
  /** Inputs that apply to one page and to all pages, such as a sort. */
  sharedInputs?(options: Options): Inputs;
  /** False for a list that the vendor returns without pages. */
  hasPages?(options: Options): boolean;
  /** A query parameter, as the example of Custom Query Params; left out if the vendor takes no query. */
  customParameter?: string;
  /** True for query parameters that the listing sets itself. */
  isReserved?(parameter: string): boolean;
  readPage(api: Api, page: PageOf<Options>): Promise<unknown>;
  readAll(api: Api, list: WholeList<Options>): Promise<Collected<unknown>>;
  /** The vendor's own envelope around all records that were read. */
  envelope(collected: Collected<unknown>): unknown;
}

/** The frame that the lists of all vendors share: Fetch All, Maximum Records, one page, Custom Query Params. */
export function listing<Api, Options>(frame: Frame<Api, Options>): Listing<Api, Options> {
  const { vendor, noun = "record", ignored, moreField, maximumExample, customParameter, isReserved } = frame;
  const whenIncomplete = moreField ? `${moreField} is true` : "the step logs a warning";
  const hasPages = frame.hasPages ?? (() => true);
  const all = {
    fetchAll: toggle({
      label: "Fetch All",
      comments: `Read every matching ${noun}, from all pages. Ignores ${ignored}. If ${noun}s may be missing, ${whenIncomplete}.`,
    }),
    maximumRecords: wholeNumber({
      label: "Maximum Records",
      comments: `The number of ${noun}s after which Fetch All stops. Defaults to all ${noun}s.`,
      example: maximumExample,
      placeholder: "Enter a number",
      minimum: 1,
    }),
  };
  const custom = customParameter && {
    customQueryParams: textPairs({
      label: "Custom Query Params",
      keyLabel: "Parameter",
      comments: `Other query parameters of the ${vendor} API, by name. Sent unchanged.`,
      example: customParameter,
    }),
  };
  return {
    example: frame.example,
    schema: frame.schema,

    inputs: (options) => ({
      ...(hasPages(options) ? { ...all, ...frame.pageInputs(options) } : {}),
      ...frame.sharedInputs?.(options),
      ...custom,
    }),

    async run(api, { path, values, body, options, context }) {
      const { fetchAll, maximumRecords, customQueryParams, ...rest } = values;
      const pageKeys = new Set(fieldsOf(frame.pageInputs(options)).map(([key]) => key));
      const entries = Object.entries(rest);
      const filters = Object.fromEntries(entries.filter(([key]) => !pageKeys.has(key)));
      const page = Object.fromEntries(fetchAll ? [] : entries.filter(([key]) => pageKeys.has(key)));
      const parameters = (customQueryParams ?? {}) as Query;
      checkRepeated(
        parameters,
        (name) => (isReserved?.(name) ?? false) || Object.hasOwn(page, name) || Object.hasOwn(filters, name),
      );
      const query = { ...filters, ...parameters };
      if (!fetchAll) return frame.readPage(api, { path, query, body, page, options });
      return frame.envelope(
        await frame.readAll(api, {
          path,
          query,
          body,
          options,
          limit: maximumRecords as number | undefined,
          warn: (message) => context.logger.warn(message),
        }),
      );
    },
  };
}

/** The API would not report a parameter that is sent twice. */
function checkRepeated(parameters: Query, isTaken: (parameter: string) => boolean): void {
  const repeated = Object.keys(parameters).find(isTaken);
  if (repeated === undefined) return;
  throw new InputError(
    `Custom Query Params repeats ${repeated}, which has its own input. Use only one of the two.`,
  );
}
