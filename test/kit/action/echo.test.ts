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

describe("the value of a field", () => {
  const EXAMPLE = "the example's";

  test.each([
    [{ type: "string" }, "x", "x"],
    [{ type: "string" }, 7, "7"],
    [{ type: "string" }, false, "false"],
    [{ type: "string" }, { a: 1 }, EXAMPLE],
    [{ type: "string" }, ["x"], EXAMPLE],
    [{ type: "integer" }, "7", 7],
    [{ type: "integer" }, "-7", -7],
    [{ type: "integer" }, 7.5, EXAMPLE],
    [{ type: "integer" }, "7.5", EXAMPLE],
    [{ type: "integer" }, "7a", EXAMPLE],
    [{ type: "integer" }, "a7", EXAMPLE],
    [{ type: "number" }, "123456789012345", 123_456_789_012_345],
    [{ type: "number" }, "1234567890123456", EXAMPLE],
    [{ type: "number" }, 7.5, 7.5],
    [{ type: "boolean" }, "7", EXAMPLE],
    [{ type: "boolean" }, false, false],
    [{}, "7", "7"],
    [{}, { a: 1 }, {}],
    [{}, ["x", 1], ["x", 1]],
    [{ type: "string" }, null, EXAMPLE],
    [{ const: 5 }, 5, 5],
    [{ const: 5 }, 6, EXAMPLE],
    [{ enum: ["Low", "High"] }, "High", "High"],
    [{ enum: ["Low", "High"] }, "Medium", EXAMPLE],
    [{ anyOf: [{ type: "integer" }, { type: "string" }] }, "7", "7"],
    [{ anyOf: [{ type: "integer" }, { type: "boolean" }] }, "7", 7],
    [{ anyOf: [{ type: "boolean" }, { type: "integer" }] }, "x", EXAMPLE],
    [{ type: "array", items: { type: "integer" } }, ["7", 8], [7, 8]],
    [{ type: "array", items: { type: "integer" } }, ["7", "x"], EXAMPLE],
    [{ type: "array", items: { type: "integer" } }, [], []],
    [{ type: "array" }, "x", EXAMPLE],
    [{ type: "array", items: line }, [{ id: 1, skuId: 2 }], [{ id: 1, skuId: 2 }]],
    [{ type: "array", items: line }, [{ skuId: 2 }], EXAMPLE],
    [{ type: "array", items: line }, [7], EXAMPLE],
    [line, { id: 1, skuId: "2", more: true }, { id: 1, skuId: 2 }],
    [line, { id: 1 }, EXAMPLE],
    [line, { id: undefined, skuId: 2 }, EXAMPLE],
    [{ type: "object" }, { a: 1 }, {}],
  ])("with the schema %j, %j becomes %j", (field, value, expected) => {
    const one = { type: "object", properties: { field } };
    expect(
      echo(
        { example: { field: EXAMPLE }, schema: one, label: "Create It", recordName: "it" },
        { field: value },
      ),
    ).toEqual({ field: expected });
  });
});

describe("an envelope", () => {
  const inner = { type: "object", properties: { name: { type: "string" } } };
  const envelope = (properties: object) => ({
    example: { name: "Outer", data: { name: "Inner" }, other: { name: "Other" }, list: [] },
    schema: { type: "object", properties },
    label: "Create Job",
    recordName: "job",
  });

  test.each([
    ["its only object", { data: inner, list: { type: "array" } }, { data: { name: "New" } }],
    ["its own field, if it has one", { name: { type: "string" }, data: inner }, { name: "New" }],
    ["no field, if several objects may be the record", { data: inner, other: inner }, {}],
    ["no field, if it contains no object", { list: { type: "array" } }, {}],
  ])("gets the values in %s", (_, properties, change) => {
    const sample = envelope(properties);
    expect(echo(sample, { name: "New" })).toEqual({ ...sample.example, ...change });
  });

  test("gets them in its only object if its own fields of that name have no value", () => {
    const sample = envelope({ note: { type: "string" }, data: inner });
    expect(echo(sample, { note: undefined, name: "New" })).toMatchObject({ data: { name: "New" } });
  });
});

test("a list that is returned contains one record, if not one list of forms was given", () => {
  const batch = { ...job, example: [example], schema: { type: "array", items: schema } };
  const forms = [{ name: "First" }];
  expect(echo(batch, { name: "Only", lines: forms, jobs: forms })).toMatchObject([{ name: "Only" }]);
  expect(echo(batch, { name: "Only", tagTypeIds: [1, 2] })).toMatchObject([
    { name: "Only", tagTypeIds: [1, 2] },
  ]);
  expect(echo(batch, { jobId: 7 })).toMatchObject([{ id: 7 }]);
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
