import type { RecordOf } from "../../src/kit/action/record";
import { jsonSchemaOf } from "../../src/kit/action/record";
import * as records from "../../src/servicetitan/records";

const entries = Object.entries(records) as [string, RecordOf][];

describe("ServiceTitan records", () => {
  it.each(entries)("%s parses its own example and keeps all of it", (_, record) => {
    expect(record.schema().parse(record.example)).toEqual(record.example);
  });

  it.each(entries)("%s is exported under its name", (name, record) => {
    expect(record.name).toBe(name);
  });

  it("gives no name twice", () => {
    const names = entries.map(([, record]) => record.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(entries)("%s declares every field of its example", (_, record) => {
    expect(undeclared(record.example, jsonSchemaOf(record))).toEqual([]);
  });

  it("takes a reply where the published example shows an empty object", () => {
    expect(records.invoiceId.schema().parse(4711)).toBe(4711);
    const example = records.customer.example;
    expect(records.customer.schema().parse({ ...example, type: "Residential" }).type).toBe("Residential");
    expect(() => records.customer.schema().parse({ ...example, type: 1 })).toThrow();
  });

  it("builds no schema when it is loaded, for the bundle carries no zod", () => {
    jest.isolateModules(() => {
      jest.doMock("zod", () => ({ z: neverTouched(), __esModule: true }));
      const fresh: typeof records = require("../../src/servicetitan/records");
      expect(fresh.job.example).toEqual(records.job.example);
      expect(() => fresh.job.schema()).toThrow("zod was used");
    });
    jest.dontMock("zod");
  });
});

function neverTouched(): object {
  return new Proxy(
    {},
    {
      get() {
        throw new Error("zod was used");
      },
    },
  );
}

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Loose objects let a misspelt field through: this finds it. */
function undeclared(value: unknown, schema: JsonSchema, at = ""): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => undeclared(item, schema.items ?? {}, `${at}[]`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const declared = schema.properties?.[key];
    return declared ? undeclared(field, declared, `${at}.${key}`) : [`${at}.${key}`];
  });
}
