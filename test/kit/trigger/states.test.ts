import type { Change } from "../../../src/kit/trigger/changes";
import { decodeSeen, encodeSeen } from "../../../src/kit/trigger/seen";
import {
  isWatched,
  MOST_REMEMBERED,
  type Remembers,
  type Standing,
  type Watched,
  watching,
} from "../../../src/kit/trigger/states";
import { type Timestamp, toTicks } from "../../../src/kit/trigger/timestamp";
import { after, scattered } from "./list";

interface Job {
  id: number;
  standing: Standing;
  created?: Timestamp;
}

type Type = Change<Job>["changeType"];

const watchOf = (remembers: Remembers, before?: Watched) =>
  watching<Job>(
    {
      remembers,
      standing: ({ standing }) => standing,
      id: ({ id }) => id,
      created: ({ created }) => created,
    },
    before,
  );

const job = (id: number, standing: Standing, created?: Timestamp): Job => ({ id, standing, created });

/** The IDs of those changes that reach the state. */
const reaching = (watch: ReturnType<typeof watchOf>, changes: [Type, Job][], isFirst = false) =>
  watch
    .reaching(
      changes.map(([changeType, record]) => ({ changeType, record })),
      isFirst,
    )
    .map(({ record }) => record.id);

/** A trigger that began while these jobs existed. */
function begun(remembers: Remembers, jobs: Job[]) {
  const watch = watchOf(remembers);
  for (const one of jobs) watch.begin(one);
  return watch;
}

const kinds: Remembers[] = ["reached", "waiting"];

describe.each(kinds)("a trigger that remembers the records that are %s", (remembers) => {
  const existing = [job(1, "waiting"), job(2, "reached"), job(3, "other")];

  test("delivers a record that reaches the state, once", () => {
    const watch = begun(remembers, existing);
    expect(reaching(watch, [["updated", job(1, "reached")]])).toEqual([1]);
    expect(reaching(watch, [["updated", job(1, "reached")]])).toEqual([]);
  });

  test("delivers a record that is created in the state, once", () => {
    const watch = begun(remembers, existing);
    expect(reaching(watch, [["created", job(4, "reached")]])).toEqual([4]);
    expect(reaching(watch, [["created", job(4, "reached")]])).toEqual([]);
    expect(reaching(watch, [["updated", job(4, "reached")]])).toEqual([]);
  });

  test("does not deliver a record that was in the state when it began", () => {
    const watch = begun(remembers, existing);
    expect(reaching(watch, [["created", job(2, "reached")]])).toEqual([]);
    expect(reaching(watch, [["updated", job(2, "reached")]])).toEqual([]);
  });

  test.each<Standing>(["waiting", "other"])("does not deliver a record that is %s", (standing) => {
    const watch = begun(remembers, existing);
    for (const type of ["created", "updated"] as const)
      for (const id of [1, 2, 4]) expect(reaching(watch, [[type, job(id, standing)]])).toEqual([]);
  });

  test("delivers a record again after it has waited", () => {
    const watch = begun(remembers, existing);
    expect(reaching(watch, [["updated", job(2, "waiting")]])).toEqual([]);
    expect(reaching(watch, [["updated", job(2, "reached")]])).toEqual([2]);
  });

  test("delivers all records in the state in a first sync, once", () => {
    const watch = watchOf(remembers);
    const changes: [Type, Job][] = [
      ["updated", job(1, "reached")],
      ["created", job(2, "reached")],
      ["updated", job(3, "waiting")],
    ];
    expect(reaching(watch, changes, true)).toEqual([1, 2]);
    expect(reaching(watch, changes, true)).toEqual([]);
  });

  test("delivers a record again that leaves the state and reaches it again during a first sync", () => {
    const watch = watchOf(remembers);
    reaching(watch, [["created", job(1, "reached")]], true);
    reaching(watch, [["updated", job(1, "waiting")]], true);
    expect(reaching(watch, [["updated", job(1, "reached")]], true)).toEqual([1]);
  });

  test("continues from what an earlier run has saved", () => {
    const watch = begun(remembers, existing);
    reaching(watch, [["created", job(4, "reached")]]);
    const { watched, forgotten } = watch.save(undefined);
    expect([isWatched(watched), forgotten]).toEqual([true, 0]);
    const next = watchOf(remembers, watched);
    expect(
      reaching(next, [
        ["updated", job(1, "reached")],
        ["updated", job(2, "reached")],
        ["created", job(4, "reached")],
      ]),
    ).toEqual([1]);
  });
});

describe("a final state", () => {
  test("is not reached by a record that has not waited for it, unless the record is new", () => {
    const watch = begun("waiting", [job(1, "other")]);
    expect(reaching(watch, [["updated", job(1, "reached")]])).toEqual([]);
    expect(reaching(watch, [["updated", job(2, "reached")]])).toEqual([]);
  });

  test("is not reached by a record that no longer waits", () => {
    const watch = begun("waiting", [job(1, "waiting")]);
    reaching(watch, [["updated", job(1, "other")]]);
    expect(reaching(watch, [["updated", job(1, "reached")]])).toEqual([]);
  });
});

test("a state that records leave again is reached by every record that was not in it", () => {
  const watch = begun("reached", [job(1, "other")]);
  expect(
    reaching(watch, [
      ["updated", job(1, "reached")],
      ["updated", job(2, "reached")],
    ]),
  ).toEqual([1, 2]);
});

describe("what is saved", () => {
  test("are the records that are remembered", () => {
    const jobs = [job(1, "waiting"), job(2, "reached"), job(3, "other"), job(4, "waiting")];
    const keysOf = (remembers: Remembers) => [
      ...decodeSeen(begun(remembers, jobs).save(undefined).watched.keys).keys(),
    ];
    expect([keysOf("waiting"), keysOf("reached")]).toEqual([[1, 4], [2]]);
  });

  test("are the delivered records that may still look new: those created since then", () => {
    const watch = watchOf("waiting");
    reaching(watch, [
      ["created", job(1, "reached", after(10))],
      ["created", job(2, "reached", after(20))],
      ["created", job(3, "reached", after(30))],
      ["created", job(4, "reached")],
    ]);
    const deliveredAt = (base?: Timestamp) => [...decodeSeen(watch.save(base).watched.delivered).entries()];
    expect(deliveredAt()).toEqual([
      [4, 0n],
      [1, toTicks(after(10))],
      [2, toTicks(after(20))],
      [3, toTicks(after(30))],
    ]);
    expect(deliveredAt(after(20)).map(([id]) => id)).toEqual([2, 3]);
    expect(deliveredAt(after(21)).map(([id]) => id)).toEqual([3]);
  });

  test("fits in the state: the records that were created first are forgotten, and counted", () => {
    const watch = watchOf("waiting");
    const ids = Array.from({ length: 20_000 }, (_, at) => scattered(at)).sort((one, other) => other - one);
    for (const one of ids.toReversed()) watch.begin(job(one, "waiting"));
    const { watched, forgotten } = watch.save(undefined);
    const kept = [...decodeSeen(watched.keys).keys()];
    expect(watched.keys.length).toBeLessThanOrEqual(30_000);
    expect(watched.keys.length).toBeGreaterThan(29_000);
    expect(kept.length).toBe(20_000 - forgotten);
    expect(new Set(kept)).toEqual(new Set(ids.slice(0, kept.length)));
  });

  test("has room for 15,000 records to begin with, and for the latest deliveries", () => {
    expect(MOST_REMEMBERED).toBe(15_000);
    const watch = watchOf("waiting");
    for (let at = 0; at < MOST_REMEMBERED; at++) watch.begin(job(300_000_000 + at * 7, "waiting"));
    for (let at = 0; at < 5000; at++)
      reaching(watch, [["created", job(at * 977, "reached", after(at * 61))]]);
    const { watched, forgotten } = watch.save(undefined);
    expect(forgotten).toBe(0);
    expect(watched.delivered.length).toBeLessThanOrEqual(6000);
    expect(watched.delivered.length).toBeGreaterThan(5800);
    expect(decodeSeen(watched.delivered).has(4999 * 977)).toBe(true);
  });
});

const text = encodeSeen(new Map([[1, 0n]])).text;

test.each([
  [{ keys: "", delivered: "" }, true],
  [{ keys: text, delivered: text }, true],
  [{ keys: "1:x", delivered: text }, false],
  [{ keys: text, delivered: "1:x" }, false],
  [{ keys: text }, false],
  [{ delivered: text }, false],
  [{}, false],
  ["text", false],
  [undefined, false],
  [null, false],
])("%j is what was saved: %s", (value, isSaved) => {
  expect(isWatched(value)).toBe(isSaved);
});
