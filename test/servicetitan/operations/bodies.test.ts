import fc from "fast-check";
import { check } from "../../../src/servicetitan/operations/call";
import { findOperations, labelOf } from "../../../src/servicetitan/operations/naming";
import {
  type Field,
  fieldsOfSchema,
  operationKeys,
  operationOf,
  type Type,
} from "../../../src/servicetitan/operations/table";
import { samplesOf } from "./samples";

const SCALARS: Record<string, fc.Arbitrary<unknown>> = {
  integer: fc.maxSafeInteger(),
  number: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  boolean: fc.boolean(),
  dateTime: fc.constantFrom("2026-03-10T09:00:00Z", "2025-12-31T23:59:59.5Z"),
  date: fc.constant("2026-03-10"),
  guid: fc.uuid(),
  text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
  anything: fc.jsonValue(),
};

/** Any valid value of a type. Objects leave out any of the fields that are not required. */
function anyOf(type: Type, depth = 0): fc.Arbitrary<unknown> {
  if (type.kind === "choice") return fc.constantFrom(...type.values);
  if (type.kind === "list") return fc.array(anyOf(type.of, depth), { minLength: 1, maxLength: 3 });
  if (type.kind === "map")
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), anyOf(type.of, depth), { maxKeys: 3 });
  if (type.kind !== "object") return SCALARS[type.kind]!;
  const fields = fieldsOfSchema(type.schema).filter(({ required }) => required || depth < 2);
  return anyFields(fields, depth + 1);
}

const anyFields = (fields: readonly Field[], depth: number) =>
  fc.record(Object.fromEntries(fields.map(({ name, type }) => [name, anyOf(type, depth)])), {
    requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name),
  });

const withBody = operationKeys()
  .map((key) => operationOf(key)!)
  .filter(({ body }) => body !== undefined);

test.each(withBody.map((operation) => [operation.key, operation] as const))(
  "any body that %s accepts arrives as it was given",
  (_, operation) => {
    const pathValues = samplesOf(operation.pathValues);
    fc.assert(
      fc.property(anyOf(operation.body!.type), (body) => {
        expect(check(operation, { pathValues, body }).body).toEqual(body);
      }),
      { numRuns: 10 },
    );
  },
);

describe("values of a key/value list", () => {
  const create = operationOf("POST jpm/jobs")!;
  const bodyOf = (bodyFields: Record<string, unknown>) => check(create, { bodyFields }).body;
  const required = {
    customerId: "601",
    locationId: "701",
    businessUnitId: "201",
    jobTypeId: "801",
    priority: "Normal",
    campaignId: "901",
    appointments: [{ start: "2026-03-10T09:00:00+02:00", end: "2026-03-10T11:00:00Z" }],
  };

  test("become what the API expects", () => {
    expect(bodyOf({ ...required, noCharge: "TRUE", tagTypeIds: "111", summary: 42 })).toMatchObject({
      customerId: 601,
      priority: "Normal",
      noCharge: true,
      tagTypeIds: [111],
      summary: "42",
      appointments: [{ start: "2026-03-10T07:00:00.000Z" }],
    });
  });

  test("are not given if they are blank, but 0 and false are values", () => {
    const body = bodyOf({ ...required, summary: "", soldById: null, tagTypeIds: [], noCharge: false });
    expect(body).toMatchObject({ noCharge: false });
    expect(Object.keys(body as object)).toEqual([...Object.keys(required), "noCharge"]);
  });

  test("may be numbers that JavaScript cannot represent", () => {
    expect(bodyOf({ ...required, customerId: "9007199254740993" })).toMatchObject({
      customerId: "9007199254740993",
    });
  });
});

test("a choice is taken in any case, and sent as the API spells it", () => {
  const list = operationOf("GET jpm/jobs")!;
  expect(check(list, { queryParams: { jobStatus: "inprogress" } }).query).toEqual({
    jobStatus: "InProgress",
  });
});

test("an explicit null of a body empties a field", () => {
  const update = operationOf("PATCH jpm/jobs/{id}")!;
  expect(check(update, { pathValues: { id: 5 }, body: { customerPo: null } }).body).toEqual({
    customerPo: null,
  });
});

test("entries of a map are parameters of their own", () => {
  const list = operationOf("GET accounting/invoices")!;
  const expected = { "customField.Fields[Region]": "West", "customField.Fields[PO]": "7" };
  const byKey = { "customField.Fields[Region]": "West", "customField.Fields[PO]": 7 };
  expect(check(list, { queryParams: byKey }).query).toEqual(expected);
  expect(check(list, { queryParams: { "customField.Fields": { Region: "West", PO: 7 } } }).query).toEqual(
    expected,
  );
});

describe("the picklist of operations", () => {
  test("lists all of them, grouped by module, each label once", () => {
    const entries = findOperations();
    expect(entries).toHaveLength(operationKeys().length);
    expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
    const modules = entries.map(({ label }) => label.split(":")[0]);
    expect(modules).toEqual([...modules].sort());
  });

  test.each([
    ["hold job", "PUT jpm/jobs/{id}/hold"],
    ["JOBS/{ID} cancel", "PUT jpm/jobs/{id}/cancel"],
    ["purchase orders create", "POST inventory/purchase-orders"],
  ])("finds %s", (search, key) => {
    expect(findOperations(search).map((entry) => entry.key)).toContain(key);
  });

  test("finds words in one module only", () => {
    expect(findOperations("list", "crm").every(({ key }) => key.includes(" crm/"))).toBe(true);
    expect(findOperations("no such operation")).toEqual([]);
  });

  test("names operations in words", () => {
    expect(labelOf("PUT jpm/jobs/{id}/hold")).toBe("Job Planning: Jobs, Hold (PUT jpm/jobs/{id}/hold)");
    expect(labelOf("GET accounting/ap-bills")).toBe(
      "Accounting: AP Bills, Get List Paginated (GET accounting/ap-bills)",
    );
  });
});
