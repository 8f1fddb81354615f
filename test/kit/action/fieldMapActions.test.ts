import { z } from "zod";
import { buildMappedRecordOf, readMappedFieldsOf } from "../../../src/kit/action/fieldMapActions";
import type { RecordTypes } from "../../../src/kit/action/fieldMapInputs";
import { record } from "../../../src/kit/action/record";
import { type Inputs, valuesOf } from "../../../src/kit/inputs";

const job = record("job", () => z.looseObject({}), { id: 1 });
const typeOf = (key: string, label: string, identity: string) => ({
  key,
  label,
  record: job,
  customFields: { at: "customFields", identity, list: async () => [] },
  newest: async () => [],
});
const recordTypes: RecordTypes<object> = [
  typeOf("job", "Job", "typeId"),
  typeOf("invoice", "Invoice", "name"),
];

const build = buildMappedRecordOf(recordTypes, job);
const read = readMappedFieldsOf(recordTypes, job);

const fieldMap = {
  fields: [
    { field: { key: "problem" }, mappedObject: { key: "job" }, mappedField: { key: "summary" } },
    { field: { key: "gate" }, mappedObject: { key: "job" }, mappedField: { key: "customFields.81" } },
    { field: { key: "order" }, mappedObject: { key: "invoice" }, mappedField: { key: "customFields.PO" } },
  ],
};

/** Runs an operation with the values of a step. */
const run = async <Values>(
  operation: { inputs: Inputs; run(api: object, values: Values): Promise<unknown> },
  params: { [key: string]: unknown },
) => {
  const cleaned = Object.entries(operation.inputs).map(([key, input]) => [
    key,
    "clean" in input ? input.clean(params[key]) : params[key],
  ]);
  return operation.run({}, valuesOf(operation.inputs, Object.fromEntries(cleaned)) as Values);
};

const fieldValues = [
  { key: "problem", value: "Leak" },
  { key: "gate", value: "4410" },
  { key: "order", value: "PO-7" },
];
const mapped = { summary: "Leak", customFields: [{ typeId: 81, value: "4410" }] };

test("the values of mapped fields become those of a record of the selected type", async () => {
  expect(await run(build, { fieldMap, recordType: "job", fieldValues })).toEqual(mapped);
  expect(await run(build, { fieldMap, recordType: "invoice", fieldValues })).toEqual({
    customFields: [{ name: "PO", value: "PO-7" }],
  });
});

test("the mapped fields of a record are read, also from JSON", async () => {
  const expected = { problem: "Leak", gate: "4410" };
  expect(await run(read, { fieldMap, recordType: "job", record: mapped })).toEqual(expected);
  const texts = { fieldMap: JSON.stringify(fieldMap), record: JSON.stringify(mapped) };
  expect(await run(read, { ...texts, recordType: "job" })).toEqual(expected);
});

const FIELD_MAP = "Field Map must be a field map, such as the config variable of Map Record Fields";

test.each([
  [{ fieldMap: "" }, "Field Map is required."],
  [{ fieldMap: "not JSON" }, `${FIELD_MAP}, got "not JSON".`],
  [{ fieldMap: [1] }, `${FIELD_MAP}, got a list.`],
  [{ fieldMap: { fields: {} } }, `${FIELD_MAP}, got an object.`],
  [{ fieldMap: { fields: [null] } }, `${FIELD_MAP}, got an object.`],
  [{ fieldMap: { fields: [{ field: null }] } }, `${FIELD_MAP}, got an object.`],
  [{ fieldMap: { fields: [{ field: { key: 5 } }] } }, `${FIELD_MAP}, got an object.`],
  [{ fieldMap: { fields: [fieldMap.fields[0], {}] } }, `${FIELD_MAP}, got an object.`],
  [{ recordType: "" }, "Record Type is required."],
  [{ recordType: "lead" }, "Record Type must be one of"],
  [{ record: "" }, "Record is required."],
  [{ record: [1] }, "Record must be an object, such as the output of Get Job, got a list."],
])("%j is refused", async (params, message) => {
  await expect(run(read, { fieldMap, recordType: "job", record: {}, ...params })).rejects.toThrow(message);
});

test("the operations are published with their inputs, and return the vendor's record", () => {
  for (const operation of [build, read]) expect(operation.returns).toBe(job);
  expect([Object.keys(build.inputs), Object.keys(read.inputs)]).toEqual([
    ["fieldMap", "recordType", "fieldValues"],
    ["fieldMap", "recordType", "record"],
  ]);
  expect(read.inputs.fieldMap).toMatchObject({ type: "objectFieldMap", label: "Field Map", required: true });
  expect(read.inputs.recordType).toMatchObject({
    model: [
      { label: "Job", value: "job" },
      { label: "Invoice", value: "invoice" },
    ],
  });
});
