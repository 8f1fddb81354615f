import { component } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { z } from "zod";
import type { RecordType, RecordTypes } from "../../../src/kit/action/fieldMapInputs";
import {
  mapRecordFields,
  previewFieldValues,
  selectRecordTypes,
} from "../../../src/kit/action/fieldMapSources";
import { record } from "../../../src/kit/action/record";

type Api = object;

const connection = { key: "acme", configVarKey: "Acme", fields: { account: "acme" } };
const input = { type: "connection", label: "Connection", comments: "It.", required: true } as const;

const schemas = {
  job: {
    properties: { summary: { type: "string" }, jobNumber: { type: "string" }, tags: { type: "array" } },
  },
  customer: { properties: { name: { type: "string" } } },
};
const vendor = { connection: input, connect: (_context: object, given: object): Api => given, schemas };

let newest: Record<string, unknown>[] = [];
const warnings: string[] = [];
beforeEach(() => {
  newest = [];
  warnings.length = 0;
});

const typeOf = (
  key: string,
  label: string,
  custom: Awaited<ReturnType<RecordType<Api>["customFields"]["list"]>>,
): RecordType<Api> => ({
  key,
  label,
  record: record(key, () => z.looseObject({}), {}),
  customFields: {
    at: "customFields",
    identity: "typeId",
    list: async (api, warn) => {
      expect(api).toEqual(connection);
      warn(`custom fields of ${key}`);
      return custom;
    },
  },
  newest: async (api, count, warn) => {
    expect([api, count]).toEqual([connection, 5]);
    warn(`newest of ${key}`);
    return newest;
  },
});

const recordTypes: RecordTypes<Api> = [
  typeOf("job", "Job", [
    { identity: 81, name: " Gate Code ", type: "Text" },
    { identity: 82, name: " " },
    { identity: 83, name: null, type: null },
  ]),
  typeOf("customer", "Customer", []),
  typeOf("asset", "Asset", []),
];

const dataSources = {
  selectRecordTypes: selectRecordTypes(vendor, recordTypes),
  mapRecordFields: mapRecordFields(vendor, recordTypes),
  previewFieldValues: previewFieldValues(vendor, recordTypes),
};
const harness = createHarness(
  component({
    key: "acme",
    public: false,
    display: { label: "Acme", description: "Acme", iconPath: "icon.png" },
    dataSources: dataSources as never,
  }),
);
const logger = { debug() {}, warn: (message: string) => warnings.push(message) };

const read = async (key: keyof typeof dataSources, params: object = {}) =>
  (await harness.dataSource(key, { connection, ...params } as never, { logger } as never)).result as never;

const jobFields = [
  { key: "summary", label: "Summary (text)" },
  { key: "jobNumber", label: "Job Number (text)" },
  { key: "customFields.81", label: "Gate Code (custom field, text)" },
  { key: "customFields.82", label: "82 (custom field)" },
  { key: "customFields.83", label: "83 (custom field)" },
];
const job = { object: { key: "job", label: "Job" }, fields: jobFields };
const customer = {
  object: { key: "customer", label: "Customer" },
  fields: [{ key: "name", label: "Name (text)" }],
};
const asset = { object: { key: "asset", label: "Asset" }, fields: [] };

const examples = [
  { key: "summary", label: "Summary (text)" },
  { key: "customFields.81", label: "Gate Code (custom field, text)" },
];

describe("the types of records", () => {
  test("are offered with their fixed and custom fields, none of them selected", async () => {
    expect(await read("selectRecordTypes")).toEqual(
      [job, customer, asset].map((one) => ({ ...one, defaultSelected: false })),
    );
    expect(warnings).toEqual(["custom fields of job", "custom fields of customer", "custom fields of asset"]);
  });

  test("are published with the first type as an example", () => {
    expect(dataSources.selectRecordTypes).toMatchObject({
      dataSourceType: "objectSelection",
      examplePayload: { result: [{ object: job.object, fields: examples, defaultSelected: false }] },
    });
  });
});

describe("the fields of another product", () => {
  const fields = [{ key: "problem", value: "Problem" }];

  test("are mapped to those of all types of records, or of those that are chosen", async () => {
    const all = {
      fields: [{ field: { key: "problem", label: "Problem" } }],
      options: [job, customer, asset],
    };
    expect(await read("mapRecordFields", { fields })).toEqual(all);
    for (const [params, options] of [
      [{ recordTypes: ["job", "customer"] }, [job, customer]],
      [
        { selectedRecordTypes: [{ object: { key: "customer" } }, { object: { key: "asset" } }] },
        [customer, asset],
      ],
      [
        { recordTypes: ["job", "customer"], selectedRecordTypes: [{ object: { key: "customer" } }] },
        [customer],
      ],
    ] as const)
      expect(await read("mapRecordFields", { fields, ...params })).toMatchObject({ options });
    expect(warnings.slice(0, 2)).toEqual(["custom fields of job", "custom fields of customer"]);
  });

  test.each([
    ["the key", "summary", "Problem", "summary"],
    ["the label", "problem", "Summary", "summary"],
    ["another spelling of the key", "JOB_NUMBER", "No.", "jobNumber"],
    ["the label without its type", "no", "Job number (ours)", "jobNumber"],
    ["a custom field's name", "code", "gate-code", "customFields.81"],
    ["a custom field's key", "customFields.83", "Code", "customFields.83"],
    ["no name at all", "***", "...", undefined],
    ["another name", "gate", "Gate", undefined],
    ["two different fields", "summary", "Gate Code", undefined],
  ])("are mapped by default by %s", async (_, key, label, match) => {
    const result = await read("mapRecordFields", { fields: [{ key, value: label }], recordTypes: ["job"] });
    const defaultField = jobFields.find((one) => one.key === match);
    const field = { key, label };
    expect(result).toEqual({
      fields: [defaultField ? { field, defaultObject: job.object, defaultField } : { field }],
      options: [job],
    });
  });

  test("are not mapped by default if there are several types of records", async () => {
    const params = { fields: [{ key: "summary", value: "Summary" }], recordTypes: ["job", "customer"] };
    expect(await read("mapRecordFields", params)).toMatchObject({
      fields: [{ field: { key: "summary", label: "Summary" } }],
    });
    expect(((await read("mapRecordFields", params)) as { fields: object[] }).fields[0]).not.toHaveProperty(
      "defaultField",
    );
  });

  test("are labeled by their keys if they have no labels", async () => {
    expect(await read("mapRecordFields", { fields: [{ key: "problem", value: "" }] })).toMatchObject({
      fields: [{ field: { key: "problem", label: "problem" } }],
    });
  });

  test("are published with an example, and a preview of values", () => {
    expect(dataSources.mapRecordFields).toMatchObject({
      dataSourceType: "objectFieldMap",
      detailDataSource: "previewFieldValues",
      inputs: {
        recordTypes: { model: [{ label: "Job", value: "job" }, { value: "customer" }, { value: "asset" }] },
      },
      examplePayload: {
        result: {
          fields: [
            {
              field: { key: "problem", label: "Problem" },
              defaultObject: job.object,
              defaultField: examples[0],
            },
          ],
          options: [{ object: job.object, fields: examples }],
        },
      },
    });
    expect(Object.keys(dataSources.mapRecordFields.inputs)).toEqual([
      "connection",
      "fields",
      "recordTypes",
      "selectedRecordTypes",
    ]);
  });

  test.each([
    [{ fields: [] }, "Label must contain"],
    [{ fields, recordTypes: ["lead"] }, "Record Types must be"],
    [
      { fields, selectedRecordTypes: "job" },
      'Selected Record Types must be the config variable of Select Record Types, got "job".',
    ],
    [{ fields, selectedRecordTypes: [{ object: { key: 5 } }] }, "got a list."],
    [{ fields, selectedRecordTypes: [{ object: { key: "job" } }, null] }, "got a list."],
  ])("cannot be mapped with %j", async (params, message) => {
    await expect(read("mapRecordFields", params)).rejects.toThrow(message);
  });

  test("may be limited by a selection that is JSON, and is not by one that is not given", async () => {
    const selectedRecordTypes = JSON.stringify([{ object: { key: "asset" } }]);
    expect(await read("mapRecordFields", { fields, selectedRecordTypes })).toMatchObject({
      options: [asset],
    });
    expect(await read("mapRecordFields", { fields, selectedRecordTypes: "" })).toMatchObject({
      options: [job, customer, asset],
    });
  });
});

describe("a preview", () => {
  const preview = (field: string) => read("previewFieldValues", { recordType: "customer", field });

  test("shows each different value of the newest records once, as text", async () => {
    newest = ["b", "a", "b", 0, false, null, undefined, ""].map((name) => ({ name }));
    expect(await preview("name")).toEqual(
      ["b", "a", "0", "false"].map((value) => ({ key: value, label: value })),
    );
    expect(warnings).toEqual(["newest of customer"]);
  });

  test("shows objects as JSON, long texts shortened, and custom fields", async () => {
    newest = [{ name: { first: "Dana" } }, { name: "x".repeat(100) }];
    expect(await preview("name")).toEqual(
      ['{"first":"Dana"}', `${"x".repeat(59)}…`].map((value) => ({ key: value, label: value })),
    );
    newest = [{ customFields: [{ typeId: 81, value: "4410" }] }];
    expect(await preview("customFields.81")).toEqual([{ key: "4410", label: "4410" }]);
  });

  test("needs a type of record and a field", async () => {
    await expect(read("previewFieldValues", { recordType: "job" })).rejects.toThrow("Field is required.");
    await expect(read("previewFieldValues", { field: "name" })).rejects.toThrow("Record Type is required.");
    await expect(read("previewFieldValues", { recordType: "lead", field: "x" })).rejects.toThrow(
      'Record Type must be one of job, customer, asset, got "lead".',
    );
  });

  test("is published with an example, for the field mapper", () => {
    expect(dataSources.previewFieldValues).toMatchObject({
      dataSourceType: "picklist",
      inputs: {
        recordType: { type: "dynamicObjectSelection", required: true },
        field: { type: "dynamicFieldSelection", required: true },
      },
      examplePayload: { result: [{ key: "No cooling", label: "No cooling" }] },
    });
  });
});
