import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { componentOf, type ManifestInput, type ManifestItem, vendors } from "./support/components";

/** What labels of actions and data sources may begin with; a new verb is added on purpose. */
const VERBS =
  `Acknowledge Add Assign Attach Batch Bulk Cancel Change Close Complete Convert Create Deactivate Delete Detach Dismiss Download Execute
  Export Forward Get Import Link List Lookup Mark Merge Move Pick Poll Process Purchase Query Raw Read Record Register Reject Remove Reply Report Resend Reset Resolve Restore
  Revoke Run Search Select Send Set Solve Start Stop Submit Sync Test Toggle Transfer Trigger Unassign Unlink Update Upload`.split(
    /\s+/,
  );

const SMALL_WORDS = /^(a|an|and|as|at|by|for|from|in|into|of|on|or|per|the|to|with)$/;

/** IDs that no list of the vendor's API can offer, each with the reason; every other ID is chosen from a picklist. */
const IDS_WITHOUT_LIST: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(join(__dirname, "contract", "idsWithoutList.json"), "utf8"),
);

const isTitleCase = (label: string) =>
  label
    .replace(/\(.*?\)/g, "")
    .split(/[\s/-]+/)
    .filter(Boolean)
    .every((word, at) => (at > 0 && SMALL_WORDS.test(word)) || /^[A-Z0-9]/.test(word));

/** Every input, those inside forms too, with the place where it stands. */
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
    expect(wrong.map(([key, { display }]) => `${key}: ${display.label}`)).toEqual([]);
  });

  test("labels of inputs are in Title Case", () => {
    expect(
      inputs.filter(([, { label }]) => !isTitleCase(label)).map(([where, { label }]) => `${where}: ${label}`),
    ).toEqual([]);
  });

  test("every input has comments: whole sentences that address nobody", () => {
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
    expect(unknown.map(([where, { dataSource }]) => `${where}: ${dataSource}`)).toEqual([]);
  });

  test("every ID is chosen from a picklist, where the vendor has a list", () => {
    const without = Object.keys(IDS_WITHOUT_LIST[vendor] ?? {});
    const typed = inputs.filter(
      ([, { key, type, model, dataSource }]) =>
        /Ids?$|_ids?$/.test(key) && type === "string" && !model && !dataSource,
    );
    const keys = [...new Set(typed.map(([, { key }]) => key))].sort();
    expect(keys).toEqual([...without].sort());
  });

  test("every action, data source and trigger has an example payload", () => {
    const without = Object.entries(items).filter(([, { examplePayload }]) => examplePayload === undefined);
    expect(names(without)).toEqual([]);
  });

  test("every action says whether it may run while a workflow is built", () => {
    const unsaid = Object.entries(component.actions).filter(([, { performSafety }]) => !performSafety);
    expect(names(unsaid)).toEqual([]);
  });

  test("example payloads fit their output schemas", () => {
    const ajv = new Ajv({ strict: false });
    const wrong = Object.entries(component.actions).flatMap(([key, { outputSchema, examplePayload }]) => {
      if (!outputSchema?.schema) return [];
      const validate = ajv.compile(tolerant(JSON.parse(outputSchema.schema)));
      return validate(examplePayload?.data) ? [] : [`${key}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("what is published under these keys has not changed", () => {
    const file = join(__dirname, "contract", `${vendor}.json`);
    expect(existsSync(file)).toBe(true);
    const published = JSON.parse(readFileSync(file, "utf8"));
    expect(component.key).toBe(published.component.key);
    expect(component.display).toMatchObject({
      label: published.component.label,
      description: published.component.description,
    });
    expect(component.connections[0]?.key).toBe(published.component.connectionKey);
    const connectionKeys = component.connections[0]?.inputs.map(({ key }) => key);
    expect(connectionKeys).toEqual(expect.arrayContaining(published.connectionInputs));
    for (const kind of ["actions", "dataSources", "triggers"] as const) {
      for (const [key, expected] of Object.entries<Published>(published[kind])) {
        expect([kind, key, component[kind][key] !== undefined]).toEqual([kind, key, true]);
        expect({ key, ...surfaceOf(component[kind][key] as ManifestItem, expected) }).toEqual({
          key,
          ...expected,
        });
      }
    }
  });
});

interface Published {
  label: string;
  description?: string;
  inputs?: string[];
  required?: string[];
  examplePayload?: unknown;
}

/** Of an operation, what the snapshot holds: further inputs may be added, and a required one may become optional. */
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
      : { examplePayload: JSON.parse(JSON.stringify(examplePayload)) }),
  };
}

interface Schema {
  type?: string;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/**
 * The published examples show {} in place of a text with known values, which carries `examples` in its schema,
 * and null in place of what is not there.
 */
function tolerant({ type, examples, properties = {}, items, anyOf, ...rest }: Schema): object {
  return {
    ...rest,
    ...(type === undefined
      ? {}
      : { type: [type, "null", type === "string" && examples ? "object" : []].flat(2) }),
    properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, tolerant(one)])),
    ...(items ? { items: tolerant(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(tolerant) } : {}),
  };
}
