import {
  type ActionContext,
  type ActionDefinition,
  action,
  type Connection,
  type Inputs as PlatformInputs,
} from "@prismatic-io/spectral";
import { PathError } from "../http/path";
import type { FileValue } from "../http/types";
import { type ConnectionInput, fieldsOf, type Inputs, labelOf, type Values, valuesOf } from "../inputs";
import { clearFields, fieldsToClear } from "./clear";
import { echo } from "./echo";
import type { Listing } from "./listing";
import { bytes, nothing, type RecordOf } from "./record";

/** The parts of a step's context that a client needs; a data source's context has no debug mode. */
export type Context = Pick<ActionContext, "logger"> & Partial<Pick<ActionContext, "debug">>;

/** What the factories need to know about a vendor. */
export interface Vendor<Api, ListOptions = unknown> {
  connection: ConnectionInput;
  /** Creates the authenticated client of a run. */
  connect(context: Context, connection: Connection): Api;
  /** Output schemas by record name, from `schemas.json`. */
  schemas: Record<string, object>;
  listing: Listing<Api, ListOptions>;
}

/** A step's output while a flow is being built. */
export interface Output {
  example: unknown;
  /** JSON Schema; undefined for a file. */
  schema: object | undefined;
}

interface Texts<Of extends Inputs> {
  /** Verb first, in Title Case. */
  label: string;
  description: string;
  inputs: Of;
  /** Shows the action among the first of its component. For the few that most flows use. */
  important?: true;
}

interface Operation<Api, Of extends Inputs> extends Texts<Of> {
  /** The record that the step returns. */
  returns: RecordOf;
  /** Example and schema, if the step returns more than the record. */
  output?: Output;
  /** Calls the API with the cleaned inputs. Resolves to the step's data (for `bytes`, a FileValue). */
  run(api: Api, values: Values<Of>, context: Context): Promise<unknown>;
}

interface Update<Api, Of extends Inputs> extends Operation<Api, Of> {
  /** Keys of inputs, those in groups included, that the API can clear. */
  clearable?: readonly (keyof Values<Of> & string)[];
}

interface List<Of extends Inputs> extends Texts<Of> {
  /** The collection's path. */
  from:
    | string
    | ((values: Values<Of>) => {
        path: string;
        values: Record<string, unknown>;
        /** For a list that is read by POST. */
        body?: unknown;
      });
  returns: RecordOf;
}

/** An action, as spectral accepts it in a component. */
export type Action = ActionDefinition<PlatformInputs, Record<string, never>, boolean>;

/** Names the input whose value cannot be part of a path. */
async function withLabels<Value>(inputs: Inputs, values: object, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const key = Object.entries(values).find(([, value]) => value === error.value)?.[0];
    const field = fieldsOf(inputs).find(([name]) => name === key)?.[1];
    throw field ? new PathError(error.value, labelOf(field)) : error;
  }
}

/**
 * The five kinds of operation, bound to one vendor. Each returns a plain spectral action with the connection input,
 * the authenticated client, `{ data }`, output schema and example payload.
 */
export function factories<Api, ListOptions>(vendor: Vendor<Api, ListOptions>) {
  function define<Of extends Inputs>(
    operation: Operation<Api, Of>,
    performSafety: "safe" | "notAllowed",
  ): Action {
    const { label, description, important, inputs, returns, run, output = outputOf(returns) } = operation;
    const isFile = returns === bytes;
    if (!output.schema && !isFile)
      throw new Error(`${label}: schemas.json has no ${returns.name}. Run npm run schemas.`);
    return action({
      display: { label, description, ...(important ? { important } : {}) },
      inputs: { connection: vendor.connection, ...inputs } as unknown as PlatformInputs,
      performSafety,
      perform: async (context, { connection, ...params }) => {
        const api = vendor.connect(context, connection as Connection);
        const values = valuesOf(inputs, params);
        const data = await withLabels(inputs, values, () => run(api, values, context));
        return isFile
          ? (data as FileValue as never)
          : { data: data === undefined || data === "" ? {} : (data as Record<string, unknown>) };
      },
      ...(performSafety === "safe" ? {} : { examplePerform: samplePerform(operation, output) }),
      ...(output.schema ? { outputSchema: { type: "actionOutput", schema: output.schema } } : {}),
      examplePayload: { data: output.example },
    }) as unknown as Action;
  }

  /** Performs a write without the network. The designer calls it, so that later steps can refer to the result. */
  const samplePerform =
    <Of extends Inputs>({ label, inputs, returns }: Operation<Api, Of>, { example, schema }: Output) =>
    async (_context: unknown, { connection: _connection, ...params }: Record<string, unknown>) => {
      const values = valuesOf(inputs, params);
      const data = schema ? echo({ example, schema, label, recordName: returns.name }, values) : example;
      return { data: data as never };
    };

  const outputOf = ({ name, example }: RecordOf): Output => ({ example, schema: vendor.schemas[name] });

  return {
    /** Reads one record. The designer may run it while a flow is being built. */
    read: <Of extends Inputs>(operation: Operation<Api, Of>) => define(operation, "safe"),

    /** Creates a record, or does something that cannot be undone. */
    write: <Of extends Inputs>(operation: Operation<Api, Of>) => define(operation, "notAllowed"),

    /** Deletes a record. */
    remove: <Of extends Inputs>(operation: Omit<Operation<Api, Of>, "returns">) =>
      define({ ...operation, returns: nothing }, "notAllowed"),

    /** Changes a record: blank inputs leave their fields unchanged, Fields to Clear empties fields. */
    update<Of extends Inputs>({ clearable, ...operation }: Update<Api, Of>) {
      if (!clearable) return define(operation, "notAllowed");
      const { inputs, run } = operation;
      return define(
        {
          ...operation,
          inputs: { ...inputs, fieldsToClear: fieldsToClear(inputs, clearable) },
          run: (api, { fieldsToClear: cleared, ...values }: Record<string, unknown>, context) =>
            run(api, clearFields(inputs, values, cleared as string[] | undefined) as Values<Of>, context),
        } as Operation<Api, Inputs>,
        "notAllowed",
      );
    },

    /** Reads a list: one page, or all pages. */
    list<Of extends Inputs>(list: List<Of> & ListOptions) {
      const { label, description, important, inputs, from, returns, ...rest } = list as List<Of>;
      const options = rest as ListOptions;
      const { listing } = vendor;
      return define<Inputs>(
        {
          label,
          description,
          important,
          inputs: { ...inputs, ...listing.inputs(options) },
          returns,
          output: {
            example: listing.example(returns.example, options),
            schema: listing.schema(vendor.schemas[returns.name] ?? {}, options),
          },
          run: (api, values: Record<string, unknown>, context) => {
            const request = typeof from === "string" ? { path: from, values } : from(values as Values<Of>);
            return listing.run(api, { ...request, options, context });
          },
        },
        "safe",
      );
    },
  };
}
