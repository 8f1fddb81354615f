import { factories, type Output, type Vendor } from "../kit/action/action";
import { bytes, nothing, type RecordOf } from "../kit/action/record";
import type { Input, Inputs, Values } from "../kit/inputs";
import { type Api, connect } from "./client";
import { connection } from "./connection";
import { type ListOptions, listing } from "./listing";
import { type OperationKey, type PathParametersOf, paths, type Row } from "./paths";
import schemas from "./records/schemas.json";

export const vendor: Vendor<Api, ListOptions> = { connection, connect, schemas, listing };

// The kit's five factories, bound to the verbs, paths and permissions of paths.ts. A step returns ServiceOS's own
// envelope: success, data, and pagination if the response has it.

const kit = factories(vendor);

interface Texts<Of extends Inputs> {
  label: string;
  /** The reference's own sentence, without its period. The required permission is added. */
  description: string;
  inputs: Of;
}

/** The inputs of an operation include the parameters of its path. */
type InputsOf<Key extends OperationKey> = Inputs & Record<PathParametersOf<Key>, Input>;

interface Operation<Of extends Inputs> extends Texts<Of> {
  returns: RecordOf;
  /** The message that the response contains besides its data. */
  message?: string;
  /**
   * Checks values that depend on each other.
   * @throws InputError
   */
  check?(values: Values<Of>): void;
}

interface List<Of extends Inputs> extends Texts<Of>, ListOptions {
  returns: RecordOf;
}

/** Adds the required permission to a description: "List invoices (requires billing:read)". */
function withPermission(key: OperationKey, description: string): string {
  const { permission }: Row = paths[key];
  if (!permission) return description;
  const { name, besides, isDocumented } = permission;
  const requires = isDocumented ? "requires" : "probably requires";
  const note = `${requires} ${name}${besides ? `, and ${besides}` : ""}`;
  return description.endsWith(")") ? `${description.slice(0, -1)}; ${note})` : `${description} (${note})`;
}

/** Example and schema in ServiceOS's envelope. Files and empty responses have no envelope. */
function enveloped(returns: RecordOf, message?: string): { output?: Output } {
  const data = (schemas as Record<string, object>)[returns.name];
  if (!data || returns === nothing) return {};
  return {
    output: {
      example: { success: true, data: returns.example, ...(message ? { message } : {}) },
      schema: {
        type: "object",
        properties: { success: { type: "boolean" }, data },
        required: ["success", "data"],
      },
    },
  };
}

const bind = <Of extends Inputs>(key: OperationKey, { check, message, ...operation }: Operation<Of>) => ({
  ...operation,
  ...enveloped(operation.returns, message),
  description: withPermission(key, operation.description),
  run: (api: Api, values: Values<Of>) => {
    check?.(values);
    return operation.returns === bytes ? api.download(key, values) : api.call(key, values);
  },
});

export const read = <Key extends OperationKey, Of extends InputsOf<Key>>(
  key: Key,
  operation: Operation<Of>,
) => kit.read(bind(key, operation));

export const write = <Key extends OperationKey, Of extends InputsOf<Key>>(
  key: Key,
  operation: Operation<Of>,
) => kit.write(bind(key, operation));

export const update = <Key extends OperationKey, Of extends InputsOf<Key>>(
  key: Key,
  operation: Operation<Of>,
) => kit.update(bind(key, operation));

export const remove = <Key extends OperationKey, Of extends InputsOf<Key>>(key: Key, texts: Texts<Of>) =>
  kit.remove(bind(key, { ...texts, returns: nothing }));

/** A list with pages. A list that the reference shows without pages is a `read`. */
export const list = <Of extends Inputs>(key: OperationKey, list: List<Of>) =>
  kit.list({ ...list, description: withPermission(key, list.description), from: key });
