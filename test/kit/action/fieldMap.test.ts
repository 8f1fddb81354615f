import fc from "fast-check";
import {
  buildMapped,
  type FieldMap,
  fixedFields,
  readMapped,
  valueAt,
} from "../../../src/kit/action/fieldMap";

const customFields = { at: "customFields", identity: "typeId" };

const job = {
  id: 5001,
  summary: "No cooling",
  noCharge: false,
  address: { city: "Glendale", zip: "" },
  customFields: [
    { typeId: 81, name: "Gate Code", value: "4410" },
    { typeId: 82, name: "Floor", value: 0 },
  ],
};

const map: FieldMap = {
  fields: [
    {
      field: { key: "problem", label: "Problem" },
      mappedObject: { key: "job" },
      mappedField: { key: "summary" },
    },
    { field: { key: "gate" }, mappedObject: { key: "job" }, mappedField: { key: "customFields.81" } },
    { field: { key: "town" }, mappedField: { key: "address.city" } },
    { field: { key: "name" }, mappedObject: { key: "customer" }, mappedField: { key: "name" } },
    { field: { key: "unmapped" } },
  ],
};

test("the fixed fields of a record have titles and types, lists are left out", () => {
  const schema = {
    type: "object",
    properties: {
      jobNumber: { type: "string" },
      customer_id: { type: "integer" },
      modifiedOn: { type: "string", description: "UTC date and time" },
      noCharge: { type: "boolean" },
      tagTypeIds: { type: "array" },
      address: { type: "object", properties: { city: { type: "string" }, lines: { type: "array" } } },
    },
  };
  expect(fixedFields(schema)).toEqual([
    { key: "jobNumber", label: "Job Number (text)" },
    { key: "customer_id", label: "Customer ID (number)" },
    { key: "modifiedOn", label: "Modified On (UTC date and time)" },
    { key: "noCharge", label: "No Charge (yes or no)" },
    { key: "address.city", label: "Address: City (text)" },
  ]);
});

test.each([
  ["summary", "No cooling"],
  ["noCharge", false],
  ["address.city", "Glendale"],
  ["customFields.81", "4410"],
  ["customFields.82", 0],
  ["customFields.83", undefined],
  ["phone", undefined],
  ["summary.length", undefined],
  ["constructor", undefined],
])("the value of %s", (key, value) => {
  expect(valueAt(job, key, customFields)).toEqual(value);
});

test("a custom field is found by a name with dots", () => {
  const invoice = { customFields: [{ name: "No. of Units", value: "3" }] };
  const byName = { at: "customFields", identity: "name" };
  expect(valueAt(invoice, "customFields.No. of Units", byName)).toBe("3");
});

test("reading returns each field that is mapped to this type of record, null without a value", () => {
  expect(readMapped(map, "job", { ...job, summary: undefined }, customFields)).toEqual({
    problem: null,
    gate: "4410",
    town: "Glendale",
  });
});

test("building returns the record's shape, without blank and unmapped values", () => {
  const values = { problem: "Leak", gate: 7, town: "", name: "Dana", unmapped: "x", other: "y" };
  expect(buildMapped(map, "job", values, customFields)).toEqual({
    summary: "Leak",
    customFields: [{ typeId: 81, value: 7 }],
  });
});

test("building keeps 0 and false", () => {
  expect(buildMapped(map, "job", { gate: 0, problem: false }, customFields)).toEqual({
    summary: false,
    customFields: [{ typeId: 81, value: 0 }],
  });
});

test("two values for one field are refused by name", () => {
  const twice: FieldMap = {
    fields: [
      { field: { key: "problem", label: "Problem" }, mappedField: { key: "summary" } },
      { field: { key: "details" }, mappedField: { key: "summary" } },
    ],
  };
  expect(() => buildMapped(twice, "job", { problem: "a", details: "b" }, customFields)).toThrow(
    "Field Map: Problem and details are mapped to the same field, summary.",
  );
  expect(buildMapped(twice, "job", { details: "b" }, customFields)).toEqual({ summary: "b" });
});

test("what is built is read back unchanged", () => {
  const key = fc.constantFrom("summary", "address.city", "address.zip", "customFields.81", "customFields.82");
  const value = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([to]) => to }), (pairs) => {
      const fields = pairs.map(([to], at) => ({ field: { key: `field ${at}` }, mappedField: { key: to } }));
      const values = Object.fromEntries(pairs.map(([, one], at) => [`field ${at}`, one]));
      const built = buildMapped({ fields }, "job", values, customFields);
      expect(readMapped({ fields }, "job", built, customFields)).toEqual(values);
    }),
  );
});
