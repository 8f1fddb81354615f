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
