import {
  type ActionContext,
  type ActionDefinition,
  action,
  type Connection,
  type Inputs as PlatformInputs,
} from "@prismatic-io/spectral";
import { InputError } from "../http/errors";
import {
  type ConnectionInput,
  choices,
  type FileValue,
  flat,
  type Group,
  type Inputs,
  type Leaf,
  type Values,
  valuesOf,
} from "../inputs";
import { bytes, nothing, type RecordOf } from "./record";

/** What of a step's context a client needs; a data source's context has no debug mode. */
export type Context = Pick<ActionContext, "logger"> & Partial<Pick<ActionContext, "debug">>;

/** What the factories have to know of a vendor. */
export interface Vendor<Api> {
  connection: ConnectionInput;
  /** Makes the authenticated client of a run. */
  connect(context: Context, connection: Connection): Api;
  /** Output schemas by record name: `schemas.json`. */
  schemas: Record<string, object>;
  listing: Listing<Api>;
  /** What stands around every record that an operation gives back, where the vendor wraps them; lists have their own. */
  envelope?: { example(record: unknown): unknown; schema(record: object): object };
}

/** How a vendor gives out lists. */
export interface Listing<Api> {
  /** The inputs that every list has, which stand after its own filters. */
  inputs(about: { sort: Sort }): Inputs;
  /** The envelope's example, around examples of its records; `total` where the published one tells it. */
  example(records: unknown[], total?: number): unknown;
  /** The envelope's JSON Schema, around its records'. */
  schema(record: object): object;
  /**
   * Reads one page, or all, as the values say.
   * @param values the cleaned inputs: the list's own filters, and those of `inputs`
   */
  run(api: Api, request: ListRequest): Promise<unknown>;
}

export interface ListRequest {
  path: string;
  values: Record<string, unknown>;
  sort: Sort;
  /** The field that tells records apart, where it differs from list to list. */
  identity?: string;
  context: Context;
}

/**
 * How a list sorts: by a field that never changes ("+Id"), so that pages do not move under the reader; not at
 * all ("none"); or not at all, though a published connector has an input for it ("ignored").
 */
export type Sort = "none" | "ignored" | (string & {});

interface About<Of extends Inputs> {
  /** Verb first, in Title Case. */
  label: string;
  description: string;
  inputs: Of;
}

interface Operation<Api, Of extends Inputs> extends About<Of> {
  /** What the step gives back. */
  returns: RecordOf;
  /** Calls the API with the cleaned inputs; what it resolves to is the step's data (for `bytes`, a FileValue). */
  run(api: Api, values: Values<Of>, context: Context): Promise<unknown>;
}

interface Update<Api, Of extends Inputs> extends Operation<Api, Of> {
  /** Keys of inputs, also of those that stand in a group, that the API lets a null clear. */
  clearable?: readonly (keyof Values<Of> & string)[];
}

interface List<Of extends Inputs> extends About<Of> {
  /** The collection's path. */
  from: string | ((values: Values<Of>) => { path: string; values: Record<string, unknown> });
  returns: RecordOf;
  sort?: Sort;
  /** The field that tells records apart, where it differs from list to list. */
  identity?: string;
  /** How many records the published example payload shows. */
  examples?: number;
  /** How many records the published example payload says there are in all. */
  total?: number;
}

/** An action, as spectral takes it into a component. */
export type Action = ActionDefinition<PlatformInputs, Record<string, never>, boolean>;

/**
 * The five kinds of operation, bound to one vendor. Each gives a plain spectral action with the connection input,
 * the authenticated client, `{ data }`, output schema and example payload.
 */
export function factories<Api>(vendor: Vendor<Api>) {
  function define<Of extends Inputs>(
    { label, description, inputs, returns, run }: Operation<Api, Of>,
    performSafety: "safe" | "notAllowed",
    output = outputOf(returns),
  ): Action {
    const allInputs = { connection: vendor.connection, ...inputs };
    const isFile = returns === bytes;
    if (!output.schema && !isFile)
      throw new Error(`${label}: schemas.json has no ${returns.name}. Run npm run schemas.`);
    return action({
      display: { label, description },
      inputs: allInputs as unknown as PlatformInputs,
      performSafety,
      perform: async (context, { connection, ...params }) => {
        const api = vendor.connect(context, connection as Connection);
        const data = await run(api, valuesOf(inputs, params), context);
        return isFile
          ? (data as FileValue as never)
          : { data: data === undefined || data === "" ? {} : (data as Record<string, unknown>) };
      },
      ...(output.schema ? { outputSchema: { type: "actionOutput", schema: output.schema } } : {}),
      examplePayload: { data: output.example },
    }) as unknown as Action;
  }

  function outputOf(returns: RecordOf): { example: unknown; schema: object | undefined } {
    const { example } = returns;
    const schema = vendor.schemas[returns.name];
    const { envelope } = vendor;
    if (!envelope || !schema || returns === nothing) return { example, schema };
    return { example: envelope.example(example), schema: envelope.schema(schema) };
  }

  return {
    /** Reads one record; the designer may run it while a workflow is being built. */
    read: <Of extends Inputs>(operation: Operation<Api, Of>) => define(operation, "safe"),

    /** Creates a record, or does something that cannot be taken back. */
    write: <Of extends Inputs>(operation: Operation<Api, Of>) => define(operation, "notAllowed"),

    /** Deletes a record. */
    remove: <Of extends Inputs>(operation: Omit<Operation<Api, Of>, "returns">) =>
      define({ ...operation, returns: nothing }, "notAllowed"),

    /** Changes a record: what is left blank stays as it is, what stands in Fields to Clear is emptied. */
    update<Of extends Inputs>({ clearable, ...operation }: Update<Api, Of>) {
      if (!clearable) return define(operation, "notAllowed");
      const { inputs, run } = operation;
      return define(
        {
          ...operation,
          inputs: { ...inputs, fieldsToClear: fieldsToClear(inputs, clearable) },
          run: (api, { fieldsToClear: cleared, ...values }: Record<string, unknown>, context) =>
            run(api, withCleared(inputs, values, cleared as string[] | undefined) as Values<Of>, context),
        } as Operation<Api, Inputs>,
        "notAllowed",
      );
    },

    /** Reads a list: one page of it, or all. */
    list<Of extends Inputs>(list: List<Of>) {
      const { from, sort = "+Id", identity, examples = 2, total, returns, ...about } = list;
      const operation = {
        ...about,
        inputs: { ...about.inputs, ...vendor.listing.inputs({ sort }) },
        returns,
        run: (api: Api, given: Record<string, unknown>, context: Context) => {
          const request =
            typeof from === "string" ? { path: from, values: given } : from(given as Values<Of>);
          return vendor.listing.run(api, { ...request, sort, identity, context });
        },
      };
      return define(operation as Operation<Api, Inputs>, "safe", {
        example: vendor.listing.example(Array(examples).fill(returns.example), total),
        schema: vendor.listing.schema(vendor.schemas[returns.name] ?? {}),
      });
    },
  };
}

function labelOf(inputs: Inputs, key: string): string {
  const groups = Object.values(inputs).filter((input): input is Group<unknown> => flat in input);
  const fields: Record<string, { label?: unknown }> = Object.assign(
    {},
    ...groups.map((one) => one.inputs),
    inputs,
  );
  return String(fields[key]?.label ?? key);
}

const fieldsToClear = (inputs: Inputs, clearable: readonly string[]): Leaf<string[] | undefined> => ({
  ...choices(clearable, {
    label: "Fields to Clear",
    comments: "Fields to empty. A field that is merely left blank keeps its value.",
  }),
  model: clearable.map((key) => ({ label: labelOf(inputs, key), value: key })),
});

function withCleared(inputs: Inputs, values: Record<string, unknown>, cleared: string[] = []) {
  for (const key of cleared) {
    if (values[key] === undefined) continue;
    const label = labelOf(inputs, key);
    throw new InputError(`${label} is given and also stands in Fields to Clear: leave one of them out.`);
  }
  return { ...values, ...Object.fromEntries(cleared.map((key) => [key, null])) };
}
