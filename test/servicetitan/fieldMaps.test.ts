import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { runner } from "../support/run";
import { connection, headers, origin } from "./connection";

const { run, refusalOf } = runner(component as never, connection);
const harness = createHarness(component as never);

const source = async (key: string, params: object = {}) =>
  // biome-ignore lint/suspicious/noExplicitAny: Tests read results of every shape.
  (await harness.dataSource(key, { connection, ...params } as never)).result as any;

const page = (data: object[]) => ({ page: 1, pageSize: 5000, hasMore: false, totalCount: data.length, data });

const serve = (path: string, data: object[], query: object | true = true) =>
  nock(origin, { reqheaders: headers })
    .get(path)
    .query(query as never)
    .reply(200, page(data));

const JOB_FIELDS = "/jpm/v2/tenant/4150001/jobs/custom-fields";

const gateCode = { id: 81, name: "Gate Code", dataType: "Text" };

test("every type of record is offered with its fixed and custom fields", async () => {
  serve(JOB_FIELDS, [gateCode]);
  serve("/crm/v2/tenant/4150001/customers/custom-fields", []);
  serve("/crm/v2/tenant/4150001/locations/custom-fields", []);
  serve("/jpm/v2/tenant/4150001/projects/custom-fields", []);
  serve("/accounting/v2/tenant/4150001/invoices/custom-fields", [
    { id: 91, name: "PO Number", dataType: "Dropdown" },
    { id: 92, name: " " },
  ]);
  // biome-ignore lint/suspicious/noExplicitAny: Tests read results of every shape.
  const types: any[] = await source("selectRecordTypes");
  expect(types.map(({ object }) => object.label)).toEqual([
    "Job",
    "Customer",
    "Location",
    "Project",
    "Invoice",
  ]);
  expect(types[0].fields).toEqual(
    expect.arrayContaining([
      { key: "summary", label: "Summary (text)" },
      { key: "createdOn", label: "Created On (UTC date and time)" },
      { key: "customFields.81", label: "Gate Code (custom field, text)" },
    ]),
  );
  expect(types[4].fields).toContainEqual({
    key: "customFields.PO Number",
    label: "PO Number (custom field, dropdown)",
  });
  expect(types[4].fields.filter(({ key }: { key: string }) => key.startsWith("customFields"))).toHaveLength(
    1,
  );
});

test("fields of the same name are mapped by default, if one type of record is offered", async () => {
  serve(JOB_FIELDS, [gateCode]);
  const { fields, options } = await source("mapRecordFields", {
    fields: [
      { key: "problem", value: "Summary" },
      { key: "gateCode", value: "Gate" },
      { key: "color", value: "" },
    ],
    recordTypes: ["job"],
  });
  expect(fields).toEqual([
    {
      field: { key: "problem", label: "Summary" },
      defaultObject: { key: "job", label: "Job" },
      defaultField: { key: "summary", label: "Summary (text)" },
    },
    {
      field: { key: "gateCode", label: "Gate" },
      defaultObject: { key: "job", label: "Job" },
      defaultField: { key: "customFields.81", label: "Gate Code (custom field, text)" },
    },
    { field: { key: "color", label: "color" } },
  ]);
  expect(options).toHaveLength(1);
});

test("the customer's selection limits the types of records", async () => {
  serve(JOB_FIELDS, []);
  const selectedRecordTypes = JSON.stringify([{ object: { key: "job", label: "Job" } }]);
  const { options } = await source("mapRecordFields", {
    fields: [{ key: "a", value: "A" }],
    selectedRecordTypes,
  });
  expect(options.map(({ object }: { object: object }) => object)).toEqual([{ key: "job", label: "Job" }]);
});

test("a preview shows the different values of the newest records", async () => {
  const fields = (value: string) => ({ customFields: [{ typeId: 81, value }] });
  serve("/jpm/v2/tenant/4150001/jobs", [fields("4410"), { customFields: [] }, fields("12"), fields("4410")], {
    page: "1",
    pageSize: "5",
    sort: "-Id",
  });
  expect(await source("previewFieldValues", { recordType: "job", field: "customFields.81" })).toEqual([
    { key: "4410", label: "4410" },
    { key: "12", label: "12" },
  ]);
  await expect(source("previewFieldValues", { recordType: "lead", field: "id" })).rejects.toThrow(
    'Record Type must be one of job, customer, location, project, invoice, got "lead".',
  );
});

const fieldMap = {
  fields: [
    { field: { key: "problem" }, mappedObject: { key: "job" }, mappedField: { key: "summary" } },
    { field: { key: "gate" }, mappedObject: { key: "job" }, mappedField: { key: "customFields.81" } },
  ],
};

test("mapped values become the custom fields of an update", async () => {
  const built = await run("buildMappedRecord", {
    fieldMap,
    recordType: "job",
    fieldValues: [
      { key: "problem", value: "Leak" },
      { key: "gate", value: 4410 },
    ],
  });
  const { summary, customFields } = built.data as { summary: string; customFields: object[] };
  const request = nock(origin)
    .patch("/jpm/v2/tenant/4150001/jobs/5001", {
      summary: "Leak",
      customFields: [{ typeId: 81, value: "4410" }],
    })
    .reply(200, { id: 5001 });
  await run("updateJob", { jobId: "5001", summary, customFields });
  expect(request.isDone()).toBe(true);
});

test("a record's mapped fields are read, also from JSON and by the platform's text", async () => {
  const record = { id: 5001, summary: "Leak", customFields: [{ typeId: 81, value: "4410" }] };
  const expected = { problem: "Leak", gate: "4410" };
  const read = async (values: object) =>
    (await run("readMappedFields", { recordType: "job", ...values })).data;
  expect(await read({ fieldMap, record })).toEqual(expected);
  expect(await read({ fieldMap: JSON.stringify(fieldMap), record: JSON.stringify(record) })).toEqual(
    expected,
  );
});

test.each([
  [{ fieldMap: "", record: {} }, "Field Map is required."],
  [
    { fieldMap: { fields: [{ mappedField: { key: "summary" } }] }, record: {} },
    "Field Map must be a field map, such as the config variable of Map Record Fields, got an object.",
  ],
  [{ fieldMap, record: [] }, "Record must be an object, such as the output of Get Job, got a list."],
  [{ fieldMap, record: {}, recordType: "lead" }, "Record Type must be one of"],
])("refuses %j", async (values, message) => {
  expect(await refusalOf("readMappedFields", { recordType: "job", ...values })).toContain(message);
});
