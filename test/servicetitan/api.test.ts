import type { RecordOf } from "../../src/kit/action/record";
import { list, read, remove, update, vendor, wholeListOf, write } from "../../src/servicetitan/api";
import schemas from "../../src/servicetitan/records/schemas.json";

const job = { name: "job", example: { id: 5001 } } as unknown as RecordOf;

test("a list that is returned as a whole has the envelope of a page", () => {
  const output = wholeListOf(job);
  expect(output.example).toEqual({
    page: 1,
    pageSize: 50,
    hasMore: false,
    totalCount: 1,
    data: [{ id: 5001 }],
  });
  expect(output.schema).toMatchObject({
    required: ["page", "pageSize", "hasMore", "data"],
    properties: { data: { type: "array", items: schemas.job } },
  });
});

test("a record without a schema may be anything", () => {
  const { schema } = wholeListOf({ ...job, name: "nothing like it" } as RecordOf);
  expect(schema).toMatchObject({ properties: { data: { type: "array", items: {} } } });
});

test("actions use ServiceTitan's connection, client and lists", () => {
  const { connection, listing } = vendor;
  expect(connection.label).toBe("Connection");
  expect(Object.keys(listing.inputs({}))).toContain("fetchAll");
  for (const factory of [read, list, write, update, remove]) expect(factory).toBeInstanceOf(Function);
});
