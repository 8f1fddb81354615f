import {
  alignColumns,
  formatBytes,
  formatDuration,
  formatTime,
  pluralize,
  truncate,
} from "../../runner/format";

test("durations, sizes and counts have fitting units", () => {
  expect([0.4, 999, 1000, 59_900, 185_000].map(formatDuration)).toEqual([
    "0 ms",
    "999 ms",
    "1.0 s",
    "59.9 s",
    "3 min 5 s",
  ]);
  expect([0, 999, 6100, 45_600, 1_200_000].map(formatBytes)).toEqual([
    "0 B",
    "999 B",
    "6.1 kB",
    "46 kB",
    "1.2 MB",
  ]);
  expect([pluralize(1, "request"), pluralize(12_431, "record")]).toEqual(["1 request", "12,431 records"]);
});

test("lines are aligned and truncated", () => {
  expect(
    alignColumns([
      ["a", "long", "x"],
      ["abc", "b", ""],
    ]),
  ).toEqual(["a    long  x", "abc  b"]);
  expect([truncate("abcdef", 6), truncate("abcdef", 4)]).toEqual(["abcdef", "abc…"]);
});

test("the time of day is local, with milliseconds if wanted", () => {
  const time = new Date(2026, 2, 13, 9, 4, 2, 18);
  expect(formatTime(time)).toBe("09:04:02");
  expect(formatTime(time, { milliseconds: true })).toBe("09:04:02.018");
});
