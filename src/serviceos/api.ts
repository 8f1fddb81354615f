import { factories, type Vendor } from "../kit/action/action";
import { bytes, nothing, type RecordOf } from "../kit/action/record";
import type { Input, Inputs, Values } from "../kit/inputs";
import { type Api, connect } from "./client";
import { connection } from "./connection";
import { footnoteOf } from "./errors";
import { listing } from "./listing";
import { type HolesOf, type OperationKey, paths } from "./paths";
import schemas from "./records/schemas.json";

export const vendor: Vendor<Api> = {
  connection,
  connect,
  schemas,
  listing,
  envelope: {
    example: (data) => ({ success: true, data }),
    schema: (data) => ({
      type: "object",
      properties: { success: { type: "boolean" }, data },
      required: ["success", "data"],
    }),
  },
};

// The kit's five factories for operations whose verb, path and permission stand in paths.ts under their key. What
// a step gives back is ServiceOS's own envelope: success, data, and pagination where the reply has it.

const kit = factories(vendor);

interface About<Of extends Inputs> {
  label: string;
  /** The reference's own sentence; what paths.ts says of the operation is added to it. */
  description: string;
  inputs: Of;
}

/** Among the inputs of an operation stand the holes of its path. */
type InputsOf<Key extends OperationKey> = Inputs & Record<HolesOf<Key>, Input>;

interface Operation<Of extends Inputs> extends About<Of> {
  returns: RecordOf;
  /** Checks what the inputs cannot check alone. Throws an InputError. */
  check?(values: Values<Of>): void;
}

interface List<Of extends Inputs> extends About<Of> {
  returns: RecordOf;
  /** The field that tells its records apart. */
  identity: string;
  /** How many records the reference's example says there are. */
  total?: number;
}

const described = (key: OperationKey, description: string) => `${description} ${footnoteOf(paths[key])}`;

const bound = <Of extends Inputs>(key: OperationKey, { check, ...about }: Operation<Of>) => ({
  ...about,
  description: described(key, about.description),
  run: (api: Api, values: Values<Of>) => {
    check?.(values);
    return about.returns === bytes ? api.download(key, values) : api.call(key, values);
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

export const remove = <Key extends OperationKey, Of extends InputsOf<Key>>(key: Key, about: About<Of>) =>
  kit.remove(bound(key, { ...about, returns: nothing }));

/** A list in pages; what the reference shows without pages is a `read`. */
export const list = <Of extends Inputs>(key: OperationKey, { description, ...about }: List<Of>) =>
  kit.list({ ...about, description: described(key, description), from: key, sort: "none", examples: 1 });
