import { sliceOf } from "../../workbench/server/slices";
import type { SliceRequest } from "../../workbench/shared/protocol";

const slice = (result: unknown, request: Partial<SliceRequest> = {}) =>
  sliceOf(result, { path: "", offset: 0, limit: 200, descending: "false", filter: "", ...request });

const records = ["b", "a", "c"].map((name, index) => ({ id: index + 10, name }));

test("records keep their position in the result, however they are sorted and filtered", () => {
  const page = { page: 1, data: records };
  expect(slice(page, { sort: "name" })).toMatchObject({
    path: "data",
    indexes: [1, 0, 2],
    total: 3,
    value: [{ name: "a" }, { name: "b" }, { name: "c" }],
  });
  expect(slice(page, { filter: "12" })).toMatchObject({ indexes: [2], total: 1 });
  expect(slice(records, { offset: 1, limit: 1 })).toMatchObject({ path: "", indexes: [1], total: 3 });
});

test("a filter finds values at any depth, and not the names of fields", () => {
  const page = [{ name: "Ada", address: { city: "Bern" } }, { name: "Name" }, { name: 12 }];
  expect(slice(page, { filter: "bern" })).toMatchObject({ indexes: [0] });
  expect(slice(page, { filter: "name" })).toMatchObject({ indexes: [1] });
  expect(slice(page, { filter: "12" })).toMatchObject({ indexes: [2] });
  expect(slice(page, { filter: "address" })).toMatchObject({ indexes: [], total: 0 });
});

test("records are sorted by number, and by text as a person would", () => {
  const by = (values: unknown[], descending: "true" | "false" = "false") =>
    (
      slice(
        values.map((a) => ({ a })),
        { sort: "a", descending },
      ).value as { a: unknown }[]
    ).map(({ a }) => a);
  expect(by([10, 9, null, 100])).toEqual([9, 10, 100, null]);
  expect(by(["Job 10", "job 9", "", "Äpfel", "Zoo"])).toEqual(["Äpfel", "job 9", "Job 10", "Zoo", ""]);
  expect(by(["-5", "1.5", "-10", "1.25", 1.3])).toEqual(["-10", "-5", "1.25", 1.3, "1.5"]);
  expect(by(["b", 2, "a", "10"])).toEqual([2, "10", "a", "b"]);
  expect(by([10, undefined, 100], "true")).toEqual([100, 10, undefined]);
});

test("a list is a table if all of its entries have fields", () => {
  expect(slice(records)).toMatchObject({ isTable: true });
  expect(slice([...records, 1])).toMatchObject({ isTable: false });
  expect(slice([[1], [2]])).toMatchObject({ isTable: false });
  expect(slice([])).toMatchObject({ isTable: false });
});

test("a part is read by its path", () => {
  expect(slice({ customer: { names: ["x", "y"] } }, { path: "customer.names" })).toMatchObject({
    path: "customer.names",
    value: ["x", "y"],
    total: 2,
  });
  expect(slice({ a: 1 }, { path: "a" })).toEqual({ path: "a", value: 1 });
  expect(slice({ a: 1 }, { path: "toString" }).value).toBeUndefined();
});

describe("what is too large for the page", () => {
  const sizeOf = (value: unknown) => JSON.stringify(value).length;

  test("long lists within a record end early, with their length", () => {
    const { value } = slice({ lines: Array.from({ length: 1000 }, (_, index) => index) });
    const { lines } = value as { lines: unknown[] };
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toEqual({ $cut: { isList: true, size: 800 } });
  });

  test("20 MB of nested objects become at most 3 MB, and the rest can be read by its path", () => {
    const branch = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`key${index}`, { text: "x".repeat(1000) }]),
    );
    const result = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`branch${index}`, branch]));
    expect(sizeOf(result)).toBeGreaterThan(20_000_000);
    const whole = slice(result).value as Record<string, unknown>;
    expect(sizeOf(whole)).toBeLessThan(3_000_000);
    expect(whole.branch9).toEqual({ $cut: { isList: false, size: 2000 } });
    const last = slice(result, { path: "branch9.key1999" }).value as { text: string };
    expect(last.text).toHaveLength(1000);
  });

  test("a long text is cut", () => {
    expect(String((slice({ text: "x".repeat(100_000) }).value as { text: string }).text)).toHaveLength(
      20_001,
    );
  });

  test("a list of large records ends early, and says how many there are", () => {
    const large = Array.from({ length: 500 }, (_, id) => ({ id, text: "x".repeat(15_000) }));
    const { value, total, indexes } = slice(large, { limit: 500 });
    const shown = value as { id: number }[];
    expect(shown.length).toBeGreaterThan(100);
    expect(sizeOf(shown)).toBeLessThan(3_000_000);
    expect(shown.every(({ id }, at) => id === at)).toBe(true);
    expect(indexes).toHaveLength(shown.length);
    expect(total).toBe(500);
  });
});
