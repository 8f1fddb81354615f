import type { RecordOf } from "../../src/kit/action/record";
import * as records from "../../src/servicetitan/records";
import { recordsAreSound } from "../support/records";

describe("ServiceTitan records", () => {
  recordsAreSound(records);

  it("have unique names", () => {
    const names = Object.values(records as Record<string, RecordOf>).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("parse texts with known values, unknown ones included, and nothing else", () => {
    const example = records.customer.example;
    expect(records.customer.schema().parse({ ...example, type: "Industrial" }).type).toBe("Industrial");
    expect(() => records.customer.schema().parse({ ...example, type: 1 })).toThrow();
    expect(() => records.customer.schema().parse({ ...example, type: {} })).toThrow();
  });

  it("build no schema when they are loaded, since the bundle contains no zod", () => {
    jest.isolateModules(() => {
      jest.doMock("zod", () => ({ z: throwsWhenUsed(), __esModule: true }));
      const fresh: typeof records = require("../../src/servicetitan/records");
      expect(fresh.job.example).toEqual(records.job.example);
      expect(() => fresh.job.schema()).toThrow("zod was used");
    });
    jest.dontMock("zod");
  });
});

function throwsWhenUsed(): object {
  return new Proxy(
    {},
    {
      get() {
        throw new Error("zod was used");
      },
    },
  );
}
