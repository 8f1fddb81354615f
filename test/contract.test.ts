import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import Ajv from "ajv";
import { jsonSchemaOf, nothing } from "../src/kit/action/record";
import {
  componentOf,
  type Manifest,
  type ManifestInput,
  type ManifestItem,
  vendors,
} from "./support/components";
import { asJson, fieldsOf, placeholdersIn } from "./support/examples";
import { expectNone } from "./support/problems";

/** The verbs that labels of actions and data sources may begin with. Add a new verb if it is the vendor's own. */
const VERBS = `
  Acknowledge Add Approve Assign Attach Batch Build Bulk Call Cancel Change Close Complete Confirm Convert Create
  Deactivate Delete Detach Dismiss Download Execute Export Find Forward Get Hold Import Link List Lookup
  Map Mark Merge Move Perform Pick Poll Preview Process Purchase Query Rate Raw Read Record Register
  Reject Remove Reopen Replace Reply Report Reschedule Resend Reset Resolve Restore Revoke Run Search
  Select Sell Send Set Solve Start Stop Submit Sync Test Toggle Transfer Trigger Unassign Unlink Unsell
  Update Upload Upsert Void`
  .trim()
  .split(/\s+/);

const SMALL_WORDS = /^(a|an|and|as|at|by|for|from|in|into|of|on|or|per|the|to|with)$/;

/** IDs that the vendor's API cannot list, each with the reason. All other IDs have a picklist. */
const IDS_WITHOUT_LIST: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(join(__dirname, "contract", "idsWithoutList.json"), "utf8"),
);

const isTitleCase = (label: string) =>
  label
    .replace(/\(.*?\)/g, "")
    .split(/[\s/-]+/)
    .filter(Boolean)
    .every((word, at) => (at > 0 && SMALL_WORDS.test(word)) || /^[A-Z0-9]/.test(word));

const returnsNothing = ({ outputSchema }: ManifestItem) =>
  outputSchema?.schema !== undefined &&
  isDeepStrictEqual(JSON.parse(outputSchema.schema), jsonSchemaOf(nothing));

/** All inputs, those of forms included, with their path. */
function* inputsOf(items: Record<string, ManifestItem>): Generator<[string, ManifestInput]> {
  for (const item of Object.values(items)) {
    for (const input of item.inputs) {
      yield [`${item.key}.${input.key}`, input];
      for (const child of input.inputs ?? []) yield [`${item.key}.${input.key}.${child.key}`, child];
    }
  }
}

const names = (found: (readonly [string, unknown])[]) => found.map(([where]) => where);

describe.each(vendors)("%s", (vendor) => {
  const component = componentOf(vendor);
  const items = { ...component.actions, ...component.dataSources, ...component.triggers };
  const operations = Object.entries({ ...component.actions, ...component.dataSources });
  const inputs = [...inputsOf(items)];

  test("is not public, and has an icon", () => {
    expect(component.public).toBe(false);
    expect(component.display.iconPath).toBe("icon.png");
    const icon = readFileSync(join(__dirname, "..", "assets", vendor, "icon.png"));
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
  });

  test("labels begin with a verb, in Title Case", () => {
    const wrong = operations.filter(([, { display }]) => {
      const [verb = ""] = display.label.split(" ");
      return !VERBS.includes(verb) || !isTitleCase(display.label);
    });
    expectNone(
      wrong.map(
        ([key, { display }]) =>
          `${key}: "${display.label}" must begin with a verb, in Title Case. Add a verb that is missing to VERBS in this test.`,
      ),
    );
  });

  test("labels of inputs are in Title Case", () => {
    expect(
      inputs.filter(([, { label }]) => !isTitleCase(label)).map(([where, { label }]) => `${where}: ${label}`),
    ).toEqual([]);
  });

  test("every input has comments: complete sentences that do not address the reader", () => {
    const wrong = inputs.filter(
      ([, { comments }]) =>
        !comments || !/[.]$/.test(comments) || /\b(you|your|please|prismatic)\b/i.test(comments),
    );
    expect(names(wrong)).toEqual([]);
  });

  test("every text has an example and a placeholder, and none is sent as data", () => {
    const typed = inputs.filter(
      ([, { type, model }]) => /^(string|text|password|code|date|timestamp)$/.test(type) && !model,
    );
    const bare = typed.filter(
      ([, { type, example, placeholder }]) => !placeholder || (type !== "password" && !example),
    );
    expect(names(bare)).toEqual([]);
    const sent = inputs.filter(
      ([, input]) => typeof input.default === "string" && /^\s*[{[]/.test(input.default),
    );
    expect(names(sent)).toEqual([]);
  });

  test("every picklist that an input names exists", () => {
    const unknown = inputs.filter(([, { dataSource }]) => dataSource && !component.dataSources[dataSource]);
    expectNone(
      unknown.map(
        ([where, { dataSource }]) =>
          `${where} names the picklist ${dataSource}, which src/${vendor}/dataSources does not export.`,
      ),
    );
  });

  test("every ID has a picklist if the vendor's API can list it", () => {
    const without = Object.keys(IDS_WITHOUT_LIST[vendor] ?? {});
    const typed = inputs.filter(
      ([, { key, type, model, dataSource }]) =>
        /Ids?$|_ids?$/.test(key) && type === "string" && !model && !dataSource,
    );
    const keys = [...new Set(typed.map(([, { key }]) => key))];
    const reasons = "test/contract/idsWithoutList.json";
    expectNone([
      ...keys
        .filter((key) => !without.includes(key))
        .map(
          (key) =>
            `${key} has no picklist. Name one as its dataSource; if the vendor's API cannot list these IDs, enter the reason in ${reasons}.`,
        ),
      ...without
        .filter((key) => !keys.includes(key))
        .map((key) => `${reasons} has a reason for ${key}, which is not typed any more. Remove it.`),
    ]);
  });

  test("every action, data source and trigger has an example payload without placeholders", () => {
    const without = Object.entries(items).filter(([, { examplePayload }]) => examplePayload === undefined);
    expect(names(without)).toEqual([]);
    const unreal = Object.entries(items)
      .filter(([, item]) => !returnsNothing(item))
      .flatMap(([key, { examplePayload }]) =>
        placeholdersIn(asJson(examplePayload)).map((path) => `${key}: ${path} is a placeholder.`),
      );
    expectNone(unreal);
  });

  test("every action declares whether it may run while a workflow is being built", () => {
    const unsaid = Object.entries(component.actions).filter(([, { performSafety }]) => !performSafety);
    expectNone(
      names(unsaid).map((key) => `${key} has no performSafety. Define it with a factory of ../api.`),
    );
  });

  test("example payloads fit their output schemas", () => {
    const ajv = new Ajv({ strict: false });
    const wrong = Object.entries(items).flatMap(([key, { outputSchema, examplePayload }]) => {
      if (!outputSchema?.schema) return [];
      const validate = ajv.compile(JSON.parse(outputSchema.schema));
      return validate(asJson(examplePayload?.data)) ? [] : [`${key}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("every action and data source in a file is part of the component", () => {
    expectNone(forgottenExports(vendor, "actions", Object.keys(component.actions)));
    expectNone(forgottenExports(vendor, "dataSources", Object.keys(component.dataSources)));
  });

  test("the contract lists all keys", () => {
    const published = contractOf(vendor, component);
    const missing = KINDS.flatMap((kind) =>
      Object.values(component[kind])
        .filter(({ key }) => !(key in published[kind]))
        .map(
          (item) =>
            `test/contract/${vendor}.json does not list "${item.key}". A key never changes after it has been published. ` +
            `If key and label are final, add to "${kind}":\n"${item.key}": ${JSON.stringify(entryOf(item))}`,
        ),
    );
    expectNone(missing);
  });

  test("what is published under these keys has not changed, except values of example payloads", () => {
    const published = contractOf(vendor, component);
    expect(component.key).toBe(published.component.key);
    expect(component.display).toMatchObject({
      label: published.component.label,
      description: published.component.description,
    });
    expect(component.connections[0]?.key).toBe(published.component.connectionKey);
    const connectionKeys = component.connections[0]?.inputs.map(({ key }) => key);
    expect(connectionKeys).toEqual(expect.arrayContaining(published.connectionInputs));
    for (const kind of KINDS) {
      const gone = Object.keys(published[kind]).filter((key) => !component[kind][key]);
      expectNone(
        gone.map(
          (key) =>
            `${vendor} has no "${key}" any more, which test/contract/${vendor}.json lists under "${kind}". Workflows that ` +
            "use this key would break: restore it.",
        ),
      );
      for (const [key, expected] of Object.entries(published[kind])) {
        expect({ key, ...surfaceOf(component[kind][key]!, expected) }).toEqual({ key, ...fixedBy(expected) });
      }
    }
  });
});

const KINDS = ["actions", "dataSources", "triggers"] as const;

interface Contract extends Record<(typeof KINDS)[number], Record<string, Published>> {
  component: { key: string; label: string; description: string; connectionKey: string };
  connectionInputs: string[];
}

/** @throws Error with a contract to begin with, if a vendor has none */
function contractOf(vendor: string, { key, display, connections, ...component }: Manifest): Contract {
  const file = join(__dirname, "contract", `${vendor}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const [connection] = connections;
  const entries = (items: Record<string, ManifestItem>) =>
    Object.fromEntries(Object.values(items).map((item) => [item.key, entryOf(item)]));
  const contract: Contract = {
    component: {
      key,
      label: display.label,
      description: display.description,
      connectionKey: connection?.key ?? "",
    },
    connectionInputs: connection?.inputs.map((input) => input.key) ?? [],
    actions: entries(component.actions),
    dataSources: entries(component.dataSources),
    triggers: entries(component.triggers),
  };
  throw new Error(
    `test/contract/${vendor}.json is missing. It holds the keys of a published component. If all of them are final, create it ` +
      `with this content:\n${JSON.stringify(contract, null, 2)}`,
  );
}

/** A contract's entry, with the fields of its example payload instead of their values. */
const fixedBy = ({ examplePayload, ...entry }: Published) =>
  examplePayload === undefined ? entry : { ...entry, examplePayload: fieldsOf(examplePayload) };

/** What a contract holds of an operation. */
const entryOf = ({ display: { label, description }, inputs }: ManifestItem): Published => ({
  label,
  description,
  inputs: inputs.map(({ key }) => key),
  required: inputs.filter(({ required }) => required).map(({ key }) => key),
});

/** Operations that are defined in a file of src, but not exported to the component. */
function forgottenExports(vendor: string, room: string, keys: string[]): string[] {
  const root = join(__dirname, "..");
  const folder = join(root, "src", vendor, room);
  if (!existsSync(folder)) return [];
  const exportedFrom = (index: string, module: string) =>
    existsSync(index) && readFileSync(index, "utf8").includes(`"./${module}"`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".ts") && name !== "index.ts")
    .flatMap(({ name, parentPath }) => {
      const file = join(parentPath, name);
      const defined = [...readFileSync(file, "utf8").matchAll(/^export const (\w+)/gm)].map(
        ([, key]) => key!,
      );
      const forgotten = defined.filter((key) => !keys.includes(key));
      const inFolder = join(parentPath, "index.ts");
      const [index, module] = exportedFrom(inFolder, basename(name, ".ts"))
        ? [join(dirname(parentPath), "index.ts"), basename(parentPath)]
        : [inFolder, basename(name, ".ts")];
      return forgotten.map(
        (key) =>
          `${relative(root, file)}: ${key} is not part of the component. Add to ${relative(root, index)}: ` +
          `export * from "./${module}";`,
      );
    });
}

interface Published {
  label: string;
  description?: string;
  inputs?: string[];
  required?: string[];
  examplePayload?: unknown;
}

/**
 * The part of an operation that its contract fixes. Inputs may be added, and a required one may become optional. An
 * example payload may have other values and more fields.
 */
function surfaceOf({ display, inputs, examplePayload }: ManifestItem, expected: Published) {
  const keys = inputs.map(({ key }) => key);
  const kept = (list: string[] | undefined, known: string[]) => list?.filter((key) => known.includes(key));
  return {
    label: display.label,
    ...(expected.description === undefined ? {} : { description: display.description }),
    ...(expected.inputs ? { inputs: kept(expected.inputs, keys) } : {}),
    ...(expected.required ? { required: kept(expected.required, keys) } : {}),
    ...(expected.examplePayload === undefined
      ? {}
      : { examplePayload: kept(fieldsOf(expected.examplePayload), fieldsOf(asJson(examplePayload))) }),
  };
}
