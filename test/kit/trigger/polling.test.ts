import { type PollingContext, poll } from "../../../src/kit/trigger/polling";
import { encodeSeen } from "../../../src/kit/trigger/seen";
import type { Source } from "../../../src/kit/trigger/source";
import { save } from "../../../src/kit/trigger/state";
import { fromMs, type Timestamp, timestamp } from "../../../src/kit/trigger/timestamp";

interface Row {
  id: number;
  modified: Timestamp;
}

const START = Date.UTC(2026, 2, 1, 8);
const after = (seconds: number) => fromMs(START + seconds * 1000);
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, id) => ({ id, modified: after(id * 60) }));

/** A sorted list in memory, with two rows per page. */
function sourceOf(all: Row[], size = 2): Source<Row> {
  const since = (from?: Timestamp, before?: Timestamp) =>
    all.filter(({ modified }) => (!from || modified >= from) && (!before || modified < before));
  return {
    id: ({ id }) => id,
    created: ({ modified }) => modified,
    modified: ({ modified }) => modified,
    now: () => after(86_400),
    sorted: {
      page: async (from) => ({ records: since(from).slice(0, size), hasMore: since(from).length > size }),
      newest: async (from) => since(from).at(-1),
    },
    all: async (from, before) => ({ records: since(from, before), complete: true }),
  };
}

function contextWith(state: object = {}, isBatched = false) {
  let kept = state as Record<string, unknown>;
  const logged: string[] = [];
  const log = (level: string) => (message: string) => logged.push(`${level} ${message}`);
  const context = {
    polling: {
      getState: () => kept,
      setState: (next: Record<string, unknown>) => {
        kept = JSON.parse(JSON.stringify(next));
      },
    },
    batch: isBatched ? { enabled: true, batchSize: 50 } : undefined,
    logger: { info: log("info"), warn: log("warn") },
  } as unknown as PollingContext;
  return { context, logged, state: () => kept };
}

const of = "list";
const idsOf = ({ changes }: Awaited<ReturnType<typeof poll<Row>>>) => changes.map(({ record }) => record.id);
const asJson = (value: object) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

describe("the cursor of a page", () => {
  const source = sourceOf(rows(5));
  const since = after(-1);

  test("continues after the previous page, with or without the state that it saved", async () => {
    for (const isSeen of [true, false]) {
      const { context, state } = contextWith({}, true);
      const first = await poll({ source, of, since, context });
      expect(idsOf(first)).toEqual([0, 1]);
      const next = contextWith(isSeen ? state() : {}, true);
      const second = await poll({ source, of, since, cursor: asJson(first.next!), context: next.context });
      expect([idsOf(second), second.first, next.logged]).toEqual([[2], true, []]);
    }
  });

  test.each([
    ["damaged", (cursor: Record<string, unknown>) => ({ ...cursor, check: "0" }), "is damaged"],
    [
      "of another list",
      (cursor: Record<string, unknown>) => ({ ...cursor, of: "x" }),
      "belongs to another list",
    ],
    [
      "of another version",
      (cursor: Record<string, unknown>) => ({ ...cursor, version: 2 }),
      "another version",
    ],
    ["without a place", () => asJson(save(of, { place: { floor: 5, seen: "" } })), "is damaged"],
  ])("is refused if it is %s, and the state does not move", async (_, change, problem) => {
    const { context, state } = contextWith({}, true);
    const { next } = await poll({ source, of, since, context });
    const before = state();
    await expect(poll({ source, of, since, cursor: change(asJson(next!)), context })).rejects.toThrow(
      problem,
    );
    expect(state()).toBe(before);
    expect(idsOf(await poll({ source, of, since, context }))).toEqual([2]);
  });
});

describe("a saved state", () => {
  const stateOf = (place: object) => asJson(save(of, { place: { seen: "", ...place } }));

  test.each([
    ["a floor that is no timestamp", { floor: "soon" }],
    ["a floor that is no text", { floor: 5 }],
    ["a time in another form", { at: "2026-03-01T08:00:00Z" }],
    ["a backlog that is a list", { floor: after(0), backlog: [] }],
    ["a backlog without a beginning", { floor: after(0), backlog: {} }],
    ["a backlog that is text", { floor: after(0), backlog: "x" }],
    ["a first sync that is text", { floor: after(0), first: "yes" }],
  ])("with %s starts over with a warning", async (_, place) => {
    const { context, logged } = contextWith(stateOf(place));
    expect(idsOf(await poll({ source: sourceOf(rows(5)), of, context }))).toEqual([]);
    expect(logged).toEqual([
      "warn Polling starts over, as in its first run: the saved state is damaged.",
      "info Polling begins: existing records are not delivered.",
    ]);
    const again = await poll({ source: sourceOf(rows(6)), of, context });
    expect(idsOf(again)).toEqual([5]);
  });

  test.each([
    ["without a floor", { seen: "" }],
    ["with a floor in the future", { floor: timestamp("2999-01-01T00:00:00Z"), seen: "" }],
  ])("of an older version %s starts over with a warning", async (_, place) => {
    const { context, logged } = contextWith({ of, place });
    expect(idsOf(await poll({ source: sourceOf(rows(5)), of, since: after(120), context }))).toEqual([
      2, 3, 4,
    ]);
    expect(logged).toEqual([
      "warn Polling starts over, as in its first run: the saved state was written by an older version.",
    ]);
  });

  test("of an older version continues from its floor", async () => {
    const { text: seen } = encodeSeen(new Map());
    const { context, logged, state } = contextWith({
      of,
      place: { at: after(180), floor: after(120), seen },
    });
    expect(idsOf(await poll({ source: sourceOf(rows(5)), of, context }))).toEqual([2, 3, 4]);
    expect(logged).toEqual([
      expect.stringMatching(/older version\. Polling continues from 2026-03-01T08:02/),
    ]);
    expect(state()).toMatchObject({ version: 1 });
  });

  test("may return with its keys in another order", async () => {
    const { context, logged, state } = contextWith();
    await poll({ source: sourceOf(rows(5)), of, context });
    const reversed = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, reversed(one)]),
          )
        : value;
    logged.length = 0;
    context.polling.setState(reversed(state()) as Record<string, unknown>);
    expect(idsOf(await poll({ source: sourceOf(rows(6)), of, context }))).toEqual([5]);
    expect(logged).toEqual([]);
  });
});

test("more records dated in the future than a state holds are repeated with a warning, and silence nothing", async () => {
  const future = Array.from({ length: 60_000 }, (_, at) => ({
    id: 10 + ((at * 2_654_435_761) % 2 ** 47),
    modified: fromMs(START + 10 * 365 * 86_400_000 + at * 1009),
  }));
  const list = [...rows(1), ...future];
  const { context, logged, state } = contextWith();
  const source = () => sourceOf(list, 100_000);
  await poll({ source: source(), of, context });
  list.splice(1, 0, { id: 2, modified: after(86_300) });
  expect(idsOf(await poll({ source: source(), of, context }))[0]).toBe(2);
  expect(
    logged.filter((line) => line.startsWith("warn Too many records are dated in the future")),
  ).toHaveLength(1);
  list.splice(2, 0, { id: 3, modified: after(86_350) });
  expect(idsOf(await poll({ source: source(), of, context }))[0]).toBe(3);
  expect(JSON.stringify(state()).length).toBeLessThan(65_536);
});
