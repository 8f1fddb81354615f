import { poll } from "../../../src/kit/trigger/polling";
import { encodeSeen } from "../../../src/kit/trigger/seen";
import { save } from "../../../src/kit/trigger/state";
import { timestamp } from "../../../src/kit/trigger/timestamp";
import { contextWith } from "./context";
import { after, listOf, type Row, row, rows } from "./list";

/** A list with two rows per page, read a day after it begins. */
const sourceOf = (all: Row[]) => listOf(all, 2, { now: after(86_400) }).source;

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

  test("is read with the memory of the saved state, if that is the previous page's", async () => {
    const all = [0, 1, 2, 3, 4].map((id) => row(id, id * 600));
    const { context, state } = contextWith({}, true);
    const { next } = await poll({ source: sourceOf(all), of, since, context });
    all[0] = row(0, 900, 0);
    const typesWith = async (kept: object) => {
      const { changes } = await poll({
        source: sourceOf(all),
        of,
        since,
        cursor: asJson(next!),
        context: contextWith(kept, true).context,
      });
      return changes.map(({ changeType, record }) => `${changeType} ${record.id}`);
    };
    expect(await typesWith(state())).toEqual(["updated 0"]);
    // The cursor remembers only what the next page may repeat.
    expect(await typesWith({})).toEqual(["created 0"]);
  });

  test.each([
    ["of a previous run", (state: Record<string, unknown>) => state],
    ["that is damaged", (state: Record<string, unknown>) => ({ ...state, check: "0" })],
    ["that is no object", () => []],
  ])("counts, and not a saved state %s", async (_, change) => {
    const source = sourceOf(rows(5));
    const earlier = contextWith();
    await poll({ source: sourceOf(rows(1)), of, context: earlier.context });
    const { next } = await poll({ source, of, since, context: contextWith({}, true).context });
    const stale = contextWith(change(earlier.state()) as object, true);
    const second = await poll({ source, of, since, cursor: asJson(next!), context: stale.context });
    expect([idsOf(second), second.first, stale.logged]).toEqual([[2], true, []]);
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

describe("the first poll", () => {
  test("without a beginning delivers nothing, and says so", async () => {
    const { context, logged } = contextWith();
    const { changes, first, next, base } = await poll({ source: sourceOf(rows(5)), of, context });
    expect([changes, first, next]).toEqual([[], false, undefined]);
    expect(base).toBe(after(240 - 300));
    expect(logged).toEqual(["info Polling begins: existing records are not delivered."]);
  });

  test("with a beginning is the first sync, whose end is five minutes before the newest change", async () => {
    const { context, logged } = contextWith();
    const { first, base, ...rest } = await poll({
      source: sourceOf(rows(20)),
      of,
      since: after(-1),
      context,
    });
    expect([idsOf({ first, base, ...rest }).length, first, logged]).toEqual([20, true, []]);
    expect(base! > after(1140 - 301) && base! <= after(1140 - 300)).toBe(true);
    const later = await poll({ source: sourceOf(rows(21)), of, context });
    expect([idsOf(later), later.first]).toEqual([[20], false]);
  });

  test("of a flow with batches is one page, and every record may look new to the next one", async () => {
    const { context } = contextWith({}, true);
    const { base, next } = await poll({ source: sourceOf(rows(5)), of, since: after(-1), context });
    expect([base, next?.of]).toEqual([undefined, of]);
  });
});

test("records count as new to the next page if they were created after the previous poll's place", async () => {
  const { context } = contextWith({}, true);
  await poll({ source: sourceOf(rows(1)), of, context });
  const { base, next } = await poll({ source: sourceOf(rows(5)), of, context });
  expect([base, next?.of]).toEqual([after(-300), of]);
});

test("records that cannot be delivered are counted in one warning per poll", async () => {
  const malformed = (...records: unknown[]) => records as Row[];
  const { source } = listOf<Row>([]);
  const pages = [malformed({}, row(1, 0), row(2, 1), { id: 3 }), malformed(row(2, 1), null, row(4, 2))];
  source.sorted = {
    newest: async () => row(9, 9),
    page: async () => ({ records: pages.shift()!, hasMore: pages.length > 0 }),
  };
  const { context, logged } = contextWith();
  expect(idsOf(await poll({ source, of, since: after(-1), context }))).toEqual([1, 2, 4]);
  expect(logged).toEqual(["warn Skipped 3 records without an ID or a valid time of change."]);
});

test("records dated in the future that do not fit in the state are repeated with a warning", async () => {
  const source = { ...listOf([row(1, 0), row(2, 999_999)], 5, { now: after(60) }).source, mostCharacters: 5 };
  const { context, logged } = contextWith();
  for (const ids of [[1, 2], [2]])
    expect(idsOf(await poll({ source, of, since: after(-1), context }))).toEqual(ids);
  const warning =
    "warn Too many records are dated in the future to remember all of them: some may be delivered again.";
  expect(logged).toEqual([warning, warning]);
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

  test("with a damaged memory repeats the changes after its floor with a warning", async () => {
    const { context, logged } = contextWith(stateOf({ at: after(60), floor: after(60), seen: "1:x" }));
    expect(idsOf(await poll({ source: sourceOf(rows(3)), of, context }))).toEqual([1, 2]);
    expect(logged).toEqual([
      "warn The saved state has a damaged memory: changes after 2026-03-01T08:01:00.0000000Z may be delivered again.",
    ]);
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
