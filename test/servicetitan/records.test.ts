import type { RecordOf } from "../../src/kit/action/record";
import * as records from "../../src/servicetitan/records";
import { recordsAreSound } from "../support/records";

describe("ServiceTitan records", () => {
  recordsAreSound(records);

  it("have unique names", () => {
    const names = Object.values(records as Record<string, RecordOf>).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("parse a response if the published example has an empty object instead", () => {
    expect(records.invoiceId.schema().parse(4711)).toBe(4711);
    const example = records.customer.example;
    expect(records.customer.schema().parse({ ...example, type: "Residential" }).type).toBe("Residential");
    expect(() => records.customer.schema().parse({ ...example, type: 1 })).toThrow();
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
