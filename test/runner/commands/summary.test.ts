import { bytesOf, recordsOf, summarize, summarizeInline } from "../../../runner/commands/summary";
import { colorsFor } from "../../../runner/commands/terminal";
import { createMask } from "../../../runner/mask";

const mask = createMask(() => ["cs1.secret"]);

test("a list is summarized as a table of its first records", () => {
  const list = {
    hasMore: false,
    data: Array.from({ length: 12 }, (_, id) => ({ id, tags: [], name: null })),
  };
  expect(recordsOf(list)).toHaveLength(12);
  expect(summarize(list, 80, mask)).toEqual([
    "id",
    ...list.data.slice(0, 10).map(({ id }) => String(id)),
    "... and 2 more",
  ]);
  expect(summarize([], 80, mask)).toEqual(["No records."]);
});

test("a record is summarized as its fields, a file as its size", () => {
  expect(summarize({ id: 5, tags: [1] }, 80, mask)).toEqual(["id    5", "tags  [1]"]);
  expect(summarize({}, 80, mask)).toEqual(["Done; the response has no data."]);
  const file = { data: Buffer.alloc(5), contentType: "image/png" };
  expect(summarize(file, 80, mask)).toEqual(["5 B of image/png. Save it with --output FILE."]);
  expect(bytesOf(file)).toHaveLength(5);
});

test("secrets are masked", () => {
  expect(summarize({ api_key: "vsa_new", by: "cs1.secret" }, 80, mask)).toEqual([
    "api_key  ***",
    "by       ***",
  ]);
  expect(summarize([{ id: 1, secret: "x1" }], 80, mask)).toEqual(["id  secret", "1   ***"]);
  expect(summarize("by cs1.secret", 80, mask)).toEqual(["by ***"]);
});

test("a delivery is summarized in one line", () => {
  expect(summarizeInline({ created: [1, 2], updated: [], from: { id: 1 } }, 80)).toBe(
    "created: 2, updated: 0, from: { id: 1 }",
  );
  expect(summarizeInline([{ id: 1 }], 80)).toBe('1: {"id":1}');
});

test("colors are for terminals only, and not if NO_COLOR is set", () => {
  expect(colorsFor({ isTTY: true }, {}).bad("x")).toBe("\u001b[31mx\u001b[39m");
  expect(colorsFor({ isTTY: true }, { NO_COLOR: "1" }).bad("x")).toBe("x");
  expect(colorsFor({ isTTY: false }, {}).bad("x")).toBe("x");
});
