import {
  formatTimestamp,
  sortableStored,
  sortableTimestamp,
  Timestamps,
  virtualClock,
} from "../../../sandbox/core";

it.each([
  ["2026-01-02", "2026-01-02T00:00:00.0000000Z"],
  ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.0000000Z"],
  ["2026-01-02T03:04:05.1234567Z", "2026-01-02T03:04:05.1234567Z"],
  ["2026-01-02T03:04:05.5+02:00", "2026-01-02T01:04:05.5000000Z"],
  ["2026-13-02", undefined],
  ["soon", undefined],
])("converts %s to a sortable timestamp", (text, sortable) => {
  expect(sortableTimestamp(text)).toBe(sortable);
});

it("formats timestamps without trailing zeros", () => {
  const time = Date.parse("2026-01-02T03:04:05Z");
  expect(formatTimestamp(time)).toBe("2026-01-02T03:04:05Z");
  expect(formatTimestamp(time + 120, 30)).toBe("2026-01-02T03:04:05.120003Z");
});

it.each([0, 1, 120, 999])("sorts a stored timestamp with %d milliseconds like any other", (milliseconds) => {
  const text = formatTimestamp(Date.parse("2026-01-02T03:04:05Z") + milliseconds, 7);
  expect(sortableStored(text)).toBe(sortableTimestamp(text));
});

it("creates no timestamp twice, in ascending order, while the clock does not change", () => {
  const timestamps = new Timestamps(virtualClock("2026-01-02T03:04:05Z"));
  const created = Array.from({ length: 12_000 }, () => sortableTimestamp(timestamps.next()));
  expect(new Set(created).size).toBe(12_000);
  expect(created).toEqual([...created].sort());
});

it("changes a virtual clock only on request", () => {
  const clock = virtualClock("2026-01-02T03:04:05Z");
  clock.advance(1500);
  expect(clock()).toBe(Date.parse("2026-01-02T03:04:06.500Z"));
  clock.set("2026-01-01");
  expect(clock()).toBe(Date.UTC(2026, 0, 1));
});
