import Ajv from "ajv";
import fc from "fast-check";
import { echo } from "../../../src/kit/action/echo";

const line = {
  type: "object",
  properties: { id: { type: "integer" }, skuId: { type: "integer" }, quantity: { type: "number" } },
  required: ["id", "skuId"],
};

const schema = {
  type: "object",
  properties: {
    id: { type: "integer" },
    name: { type: "string" },
    active: { type: "boolean" },
    priority: { type: "string", enum: ["Low", "High"] },
    reference: { anyOf: [{ type: "string" }, { type: "integer" }] },
    address: {
      type: "object",
      properties: { street: { type: "string" }, city: { type: "string" } },
      required: ["street"],
    },
    tagTypeIds: { type: "array", items: { type: "integer" } },
    lines: { type: "array", items: line },
  },
  required: ["id", "name"],
};

const example = {
  id: 5001,
  name: "Repair",
  active: true,
  priority: "Low",
  reference: "PO-7",
  address: { street: "1 Main St", city: "Glendale" },
  tagTypeIds: [1],
  lines: [{ id: 11, skuId: 101, quantity: 1 }],
};

const job = { example, schema, label: "Create Job", recordName: "job" };

test("contains the values of the inputs, 0 and false included", () => {
  expect(echo(job, { name: "Tune-up", active: false, reference: 0 })).toEqual({
    ...example,
    name: "Tune-up",
    active: false,
    reference: 0,
  });
});

test("leaves the example's value if an input is not given, does not fit, or has no field", () => {
  const values = { name: undefined, active: "soon", priority: "Medium", address: { city: 7 }, phone: "555" };
  expect(echo(job, values)).toEqual({ ...example, address: { ...example.address, city: "7" } });
});

test("replaces a list as a whole, and completes its objects from the example's first", () => {
  const lines = [{ skuId: 102, quantity: 2 }, { skuId: "103" }];
  expect(echo(job, { tagTypeIds: ["3", 4], lines })).toMatchObject({
    tagTypeIds: [3, 4],
    lines: [
      { id: 11, skuId: 102, quantity: 2 },
      { id: 11, skuId: 103, quantity: 1 },
    ],
  });
  expect(echo(job, { tagTypeIds: ["VIP"] })).toEqual(example);
});

test("keeps an object whose required fields are unknown", () => {
  const withoutAddress = { ...job, example: { ...example, address: null } };
  expect(echo(withoutAddress, { address: { city: "Burbank" } })).toMatchObject({ address: null });
});

test.each([
  ["the record", { recordName: "job", label: "Mark as Done" }, { jobId: "7" }],
  ["the label", { recordName: "identifier", label: "Update Tag Type" }, { tagTypeId: "7" }],
  [
    "a label with a hyphen",
    { recordName: "deletion", label: "Delete Non-Job Appointment" },
    { nonJobAppointmentId: "7" },
  ],
  ["the vendor's spelling", { recordName: "job", label: "Mark as Done" }, { job_id: 7 }],
  ["its own key", { recordName: "job", label: "Update Job" }, { id: "7", jobId: "8" }],
])("knows the record's own ID by %s", (_, names, values) => {
  expect(echo({ ...job, ...names }, values)).toMatchObject({ id: 7 });
});

test("fills the record of an envelope", () => {
  const envelope = {
    ...job,
    example: { success: true, data: example },
    schema: { type: "object", properties: { success: { type: "boolean" }, data: schema } },
  };
  expect(echo(envelope, { name: "Tune-up" })).toEqual({
    success: true,
    data: { ...example, name: "Tune-up" },
  });
});

test("returns a record per form, if a list of records is saved", () => {
  const batch = { ...job, example: [example], schema: { type: "array", items: schema } };
  const saved = echo(batch, { jobs: [{ name: "First" }, { name: "Second" }] });
  expect(saved).toMatchObject([{ name: "First" }, { name: "Second" }]);
  expect(echo(batch, { name: "Only" })).toMatchObject([{ name: "Only" }]);
});

test("always fits the schema, and never changes the example", () => {
  const fits = new Ajv({ allErrors: true }).compile(schema);
  const before = structuredClone(example);
  const values = fc.record(
    Object.fromEntries([...Object.keys(schema.properties), "jobId"].map((key) => [key, fc.jsonValue()])),
    { requiredKeys: [] },
  );
  const lines = fc.record({ lines: fc.array(fc.record({ skuId: fc.jsonValue() }, { requiredKeys: [] })) });
  fc.assert(
    fc.property(fc.oneof(values, lines), (given) => {
      expect(fits(echo(job, given)) ? [] : fits.errors).toEqual([]);
    }),
  );
  expect(example).toEqual(before);
});
