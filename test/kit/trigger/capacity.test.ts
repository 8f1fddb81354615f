import { placeAt } from "../../../src/kit/trigger/place";
import { poll } from "../../../src/kit/trigger/polling";
import { decodeSeen } from "../../../src/kit/trigger/seen";
import { fromTicks, toTicks } from "../../../src/kit/trigger/timestamp";
import { contextWith } from "./context";
import { after, drain, idsOf, listOf, row, START, scattered } from "./list";

describe("a backlog", () => {
  test("of more records than a state can hold is delivered once, page by page, with a small state", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => row(scattered(at), at / 7));
    const { changes, place, slices } = await drain(listOf(rows, 750).source, placeAt(START));
    expect(changes.length).toBe(30_000);
    expect(new Set(idsOf(changes)).size).toBe(30_000);
    expect(slices).toBeGreaterThanOrEqual(40);
    expect(place.backlog).toBeUndefined();
    expect((await drain(listOf(rows, 750).source, place)).changes).toEqual([]);
  });

  test("of 20,000 records with the same timestamp is delivered once, and remembered", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row(54_000_000_000 + at * 977, 100));
    rows.push(row(1, 200));
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(changes.length).toBe(20_001);
    expect(decodeSeen(place.seen).size).toBe(20_001);
    rows.push(row(2, 100));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });

  test("of one timestamp that does not fit in a state is closed: nothing is delivered twice", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => row(scattered(at), 100));
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(changes.length).toBe(60_000);
    expect(place.floor).toBe(fromTicks(toTicks(after(100)) + 1n));
    rows.push(row(2, 101));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });
});

test("more records dated in the future than a state holds are repeated with a warning, and silence nothing", async () => {
  const ahead = 10 * 365 * 86_400;
  const future = Array.from({ length: 60_000 }, (_, at) => row(scattered(at), ahead + at));
  const list = [row(0, 0), ...future];
  const { context, logged, state } = contextWith();
  const source = listOf(list, 100_000, { now: after(86_400) }).source;
  const pollFirst = async () => (await poll({ source, of: "list", context })).changes[0]?.record.id;
  await pollFirst();
  list.splice(1, 0, row(2, 86_300));
  expect(await pollFirst()).toBe(2);
  expect(
    logged.filter((line) => line.startsWith("warn Too many records are dated in the future")),
  ).toHaveLength(1);
  list.splice(2, 0, row(3, 86_350));
  expect(await pollFirst()).toBe(3);
  expect(JSON.stringify(state()).length).toBeLessThan(65_536);
});
