import { z } from "zod";
import { bytes, jsonSchemaOf, nothing, openEnum, record } from "../../../src/kit/action/record";

const schemaOf = (schema: z.ZodType) => jsonSchemaOf(record("sample", () => schema, undefined as never));

test("a record has a name, a schema and an example", () => {
  const job = record("job", () => z.looseObject({ id: z.int() }), { id: 1 });
  expect([job.name, job.example]).toEqual(["job", { id: 1 }]);
  expect(job.schema().parse({ id: 2, more: true })).toEqual({ id: 2, more: true });
});

test("a response without content is an empty object", () => {
  expect([nothing.name, nothing.example, nothing.schema().parse({})]).toEqual(["nothing", {}, {}]);
});

test("a file is bytes", () => {
  expect([bytes.name, bytes.example]).toEqual(["bytes", Buffer.from("ExampleFile")]);
  expect(bytes.schema().safeParse(Buffer.from("x")).success).toBe(true);
  expect(bytes.schema().safeParse("x").success).toBe(false);
});

test("known values are examples: a vendor may add others", () => {
  const status = openEnum("Done", "Open");
  expect(status.parse("On Hold")).toBe("On Hold");
  expect(schemaOf(status)).toEqual({ type: "string", examples: ["Done", "Open"] });
});

describe("a JSON Schema", () => {
  test("describes the fields, without keywords that only a validator needs", () => {
    const schema = z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      status: openEnum("Done", "Open").nullish(),
      tags: z.array(z.looseObject({ id: z.int().nullable() })),
    });
    expect(schemaOf(schema)).toEqual({
      type: "object",
      properties: {
        id: { type: "integer" },
        name: { type: "string" },
        status: { type: "string", examples: ["Done", "Open"] },
        tags: {
          type: "array",
          items: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
        },
      },
      required: ["id", "tags"],
    });
  });

  test.each([
    ["an amount with its range", z.number().min(0).max(100), { type: "number", minimum: 0, maximum: 100 }],
    ["two types", z.union([z.string(), z.int()]), { type: ["string", "integer"] }],
    ["two types or null", z.union([z.string(), z.int()]).nullable(), { type: ["string", "integer"] }],
    [
      "text or a list",
      z.union([z.string(), z.array(z.string())]),
      { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
    ],
    [
      "values by key",
      z.record(z.string(), z.string()),
      { type: "object", propertyNames: { type: "string" } },
    ],
    [
      "a tuple, as draft 7 does",
      z.tuple([z.string(), z.int()]),
      expect.objectContaining({ items: [{ type: "string" }, { type: "integer" }] }),
    ],
    ["what JSON cannot represent", z.date(), {}],
  ])("describes %s", (_, schema, expected) => {
    expect(schemaOf(schema)).toEqual(expected);
  });

  test("describes what is returned: a field with a default is always there", () => {
    expect(schemaOf(z.object({ count: z.int().default(0) }))).toMatchObject({ required: ["count"] });
  });
});
