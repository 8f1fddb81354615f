import { factories, type Output, type Vendor } from "../kit/action/action";
import { bytes, nothing, type RecordOf } from "../kit/action/record";
import type { Input, Inputs, Values } from "../kit/inputs";
import { type Api, connect } from "./client";
import { connection } from "./connection";
import { footnoteOf } from "./errors";
import { type ListOptions, listing } from "./listing";
import { type HolesOf, type OperationKey, paths } from "./paths";
import schemas from "./records/schemas.json";

export const vendor: Vendor<Api, ListOptions> = { connection, connect, schemas, listing };

// The kit's five factories, for operations whose verb, path and permission are in paths.ts under their key. A step
// returns ServiceOS's own envelope: success, data, and pagination if the response has it.

const kit = factories(vendor);

interface Texts<Of extends Inputs> {
  label: string;
  /** The reference's own sentence. Notes from paths.ts are added to it. */
  description: string;
  inputs: Of;
}

/** The inputs of an operation include the parameters of its path. */
type InputsOf<Key extends OperationKey> = Inputs & Record<HolesOf<Key>, Input>;

interface Operation<Of extends Inputs> extends Texts<Of> {
  returns: RecordOf;
  /**
   * Checks what depends on several inputs.
   * @throws InputError
   */
  check?(values: Values<Of>): void;
}

interface List<Of extends Inputs> extends Texts<Of>, ListOptions {
  returns: RecordOf;
}

const described = (key: OperationKey, description: string) => `${description} ${footnoteOf(paths[key])}`;

/** Example and schema in ServiceOS's envelope; a file and an empty response have none. */
function enveloped(returns: RecordOf): { output?: Output } {
  const data = (schemas as Record<string, object>)[returns.name];
  if (!data || returns === nothing) return {};
  return {
    output: {
      example: { success: true, data: returns.example },
      schema: {
        type: "object",
        properties: { success: { type: "boolean" }, data },
        required: ["success", "data"],
      },
    },
  };
}

const bound = <Of extends Inputs>(key: OperationKey, { check, ...operation }: Operation<Of>) => ({
  ...operation,
  ...enveloped(operation.returns),
  description: described(key, operation.description),
  run: (api: Api, values: Values<Of>) => {
    check?.(values);
    return operation.returns === bytes ? api.download(key, values) : api.call(key, values);
  },
});

export const read = <Key extends OperationKey, Of extends InputsOf<Key>>(
  key: Key,
  operation: Operation<Of>,
) => kit.read(bound(key, operation));

export const write = <Key extends OperationKey, Of extends InputsOf<Key>>(
  key: Key,
  operation: Operation<Of>,
) => kit.write(bound(key, operation));

export const update = <Key extends OperationKey, Of extends InputsOf<Key>>(
  key: Key,
  operation: Operation<Of>,
) => kit.update(bound(key, operation));

export const remove = <Key extends OperationKey, Of extends InputsOf<Key>>(key: Key, texts: Texts<Of>) =>
  kit.remove(bound(key, { ...texts, returns: nothing }));

/** A list in pages. A list that the reference shows without pages is a `read`. */
export const list = <Of extends Inputs>(key: OperationKey, list: List<Of>) =>
  kit.list({ ...list, description: described(key, list.description), from: key });
