import { brief, bytesOf, recordsOf, summarize } from "../../runner/commands/summary";
import { align, count, cut, duration, paintFor, size } from "../../runner/format";

test("spans, sizes and counts are told in fitting units", () => {
  expect([0.4, 999, 1000, 59_900, 185_000].map(duration)).toEqual([
    "0 ms",
    "999 ms",
    "1.0 s",
    "59.9 s",
    "3 min 5 s",
  ]);
  expect([0, 999, 6100, 45_600, 1_200_000].map(size)).toEqual(["0 B", "999 B", "6.1 kB", "46 kB", "1.2 MB"]);
  expect([count(1, "request"), count(12_431, "record")]).toEqual(["1 request", "12,431 records"]);
});

test("lines are aligned and cut", () => {
  expect(
    align([
      ["a", "long", "x"],
      ["abc", "b", ""],
    ]),
  ).toEqual(["a    long  x", "abc  b"]);
  expect([cut("abcdef", 6), cut("abcdef", 4)]).toEqual(["abcdef", "abc…"]);
});

test("colours are for terminals only, and not where NO_COLOR is set", () => {
  expect(paintFor({ isTTY: true }, {}).bad("x")).toBe("\u001b[31mx\u001b[39m");
  expect(paintFor({ isTTY: true }, { NO_COLOR: "1" }).bad("x")).toBe("x");
  expect(paintFor({ isTTY: false }, {}).bad("x")).toBe("x");
});

test("a result is summarized by what it is", () => {
  const list = {
    hasMore: false,
    data: Array.from({ length: 12 }, (_, id) => ({ id, tags: [], name: null })),
  };
  expect(recordsOf(list)).toHaveLength(12);
  expect(summarize(list, 80)).toEqual([
    "id",
    ...list.data.slice(0, 10).map(({ id }) => String(id)),
    "... and 2 more",
  ]);
  expect(summarize({ id: 5, tags: [1] }, 80)).toEqual(["id    5", "tags  [1]"]);
  expect(summarize({}, 80)).toEqual(["Done; the answer has no data."]);
  expect(summarize([], 80)).toEqual(["No records."]);
  const file = { data: Buffer.alloc(5), contentType: "image/png" };
  expect(summarize(file, 80)).toEqual(["5 B of image/png. --output FILE keeps it."]);
  expect(bytesOf(file)).toHaveLength(5);
});

test("a delivery is told in one line", () => {
  expect(brief({ created: [1, 2], updated: [], from: { id: 1 } }, 80)).toBe(
    "created: 2, updated: 0, from: { id: 1 }",
  );
  expect(brief([{ id: 1 }], 80)).toBe('1: {"id":1}');
});
