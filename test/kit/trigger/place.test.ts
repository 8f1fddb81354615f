import { asCursor, isPlace, memoryOf, placeAt, remember, remembering } from "../../../src/kit/trigger/place";
import { decodeSeen, encodeSeen, type Seen } from "../../../src/kit/trigger/seen";
import { fromTicks, type Timestamp, toTicks } from "../../../src/kit/trigger/timestamp";
import { after, listOf, row, START } from "./list";

/** What was delivered, by key: a number of seconds after the start. */
const seenAt = (times: { [key: number]: number }): Seen =>
  new Map(Object.entries(times).map(([key, seconds]) => [Number(key), toTicks(after(seconds))]));
const encoded = (times: { [key: number]: number }) => encodeSeen(seenAt(times)).text;
const decoded = (text: string | undefined) => decodeSeen(text ?? "");
const just = (time: Timestamp, ticks: bigint) => fromTicks(toTicks(time) + ticks);

describe("a place", () => {
  test.each([
    {},
    { seen: "" },
    { at: START, floor: START, seen: "" },
    { first: true },
    { backlog: { from: START } },
    { backlog: { from: START, base: START, floor: START } },
    { backlog: { from: START, base: undefined } },
  ])("may be %j", (value) => {
    expect(isPlace(value)).toBe(true);
  });

  test.each([
    undefined,
    null,
    "text",
    [],
    { at: "2026-03-01T08:00:00Z" },
    { at: null },
    { floor: 5 },
    { floor: "soon" },
    { first: false },
    { first: "true" },
    { backlog: null },
    { backlog: [] },
    { backlog: "text" },
    { backlog: {} },
    { backlog: { base: START, floor: START } },
    { backlog: { from: "soon" } },
    { backlog: { from: START, base: 5 } },
    { backlog: { from: START, floor: "soon" } },
  ])("is not %j", (value) => {
    expect(isPlace(value)).toBe(false);
  });

  test("at which a first sync begins has delivered nothing", () => {
    expect(placeAt(START)).toEqual({ floor: START, seen: "", first: true });
  });
});

describe("as a cursor", () => {
  const seen = encoded({ 1: 10, 2: 20, 3: 30 });

  test.each([
    ["the next slice begins", { from: after(20), floor: after(30) }],
    ["the rest of the list is read again", { from: after(30), floor: after(20) }],
  ])("a place remembers only what was delivered when %s, or later", (_, backlog) => {
    const place = { at: after(30), seen, backlog };
    const cursor = asCursor(place);
    expect(decoded(cursor.seen)).toEqual(seenAt({ 2: 20, 3: 30 }));
    expect(cursor).toEqual({ ...place, seen: cursor.seen });
  });

  test.each([
    ["without a backlog", { at: after(30), seen }],
    ["whose end is unknown", { seen, backlog: { from: after(20) } }],
  ])("a place %s stays as it is", (_, place) => {
    expect(asCursor(place)).toBe(place);
  });
});

describe("the memory of a place", () => {
  test("contains what was delivered, and what may look new", () => {
    const memory = memoryOf({ seen: encoded({ 1: 10 }), ahead: encoded({ 2: 20 }) });
    expect(memory).toEqual({ seen: seenAt({ 1: 10 }), ahead: seenAt({ 2: 20 }) });
    expect(memoryOf({ seen: "" })).toEqual({ seen: new Map(), ahead: new Map() });
  });

  test.each([
    { seen: "1:x", ahead: encoded({ 2: 20 }) },
    { seen: encoded({ 1: 10 }), ahead: "1:x" },
  ])("is empty if a part of it is damaged, and says so", (place) => {
    expect(memoryOf(place)).toEqual({ seen: new Map(), ahead: new Map(), isDamaged: true });
  });

  test.each([
    ["before its last change", 5, {}],
    ["at its last change", 10, {}],
    ["after its last change", 15, { 1: 15 }],
  ])("has a delivered record created %s with its version", (_, created, ahead) => {
    const memory = { seen: seenAt({}), ahead: seenAt({}) };
    remember(memory, listOf([]).source, { record: row(1, 10, created), key: 1, modified: after(10) });
    expect(memory).toEqual({ seen: seenAt({ 1: 10 }), ahead: seenAt(ahead) });
  });

  test("has a record whose date of creation is unknown", () => {
    const memory = { seen: seenAt({}), ahead: seenAt({}) };
    const source = { ...listOf([]).source, created: () => undefined };
    remember(memory, source, { record: row(1, 10), key: 1, modified: after(10) });
    expect(memory).toEqual({ seen: seenAt({ 1: 10 }), ahead: seenAt({}) });
  });
});

describe("remembering", () => {
  const LIMIT = after(1000);
  const memory = () => ({ seen: seenAt({ 1: 10, 2: 20, 3: 30 }), ahead: seenAt({ 4: 10, 5: 20 }) });

  test("keeps what was delivered at the floor or later", () => {
    const { place, ...rest } = remembering({ at: after(30), floor: after(20), seen: "" }, memory(), LIMIT);
    expect([decoded(place.seen), decoded(place.ahead)]).toEqual([
      seenAt({ 2: 20, 3: 30 }),
      seenAt({ 5: 20 }),
    ]);
    expect([place.at, place.floor, rest]).toEqual([after(30), after(20), {}]);
  });

  test.each([
    ["during a backlog", { floor: after(20), seen: "", backlog: { from: after(30) } }],
    ["without a floor", { seen: "" }],
  ])("keeps everything %s", (_, before) => {
    const { place } = remembering(before, memory(), LIMIT);
    expect([decoded(place.seen), decoded(place.ahead)]).toEqual([
      seenAt({ 1: 10, 2: 20, 3: 30 }),
      seenAt({ 4: 10, 5: 20 }),
    ]);
  });

  test("leaves out a memory of dates of creation that is empty", () => {
    const before = { seen: "", ahead: encoded({ 4: 10 }) };
    expect(remembering(before, { seen: seenAt({}), ahead: seenAt({}) }, LIMIT).place).toEqual({ seen: "" });
  });

  test("moves the floor beyond what does not fit: it is never delivered again", () => {
    const most = encoded({ 2: 20, 3: 30 }).length;
    const tight = encoded({ 3: 30 }).length;
    expect(encoded({ 1: 10, 2: 20, 3: 30 }).length).toBeGreaterThan(most);
    const placeWith = (floor: Timestamp | undefined, characters: number) =>
      remembering({ floor, seen: "" }, { ...memory(), ahead: new Map() }, LIMIT, characters);
    const closed = placeWith(undefined, tight);
    expect(closed).toEqual({ place: { floor: just(after(20), 1n), seen: encoded({ 3: 30 }) } });
    expect(placeWith(after(5), tight).place.floor).toBe(just(after(20), 1n));
    expect(placeWith(after(5), most).place.floor).toBe(just(after(10), 1n));
    expect(placeWith(after(25), 1).place.floor).toBe(just(after(30), 1n));
  });

  test("never moves the floor back, nor to the future", () => {
    const most = encoded({ 1: 10 }).length;
    const ahead = { seen: seenAt({ 1: 10, 2: 1000, 3: 1001 }), ahead: seenAt({}) };
    expect(remembering({ floor: after(5), seen: "" }, ahead, LIMIT, most)).toEqual({
      place: { floor: after(5), seen: encoded({ 1: 10 }) },
      mayRepeat: true,
    });
    const backlog = { from: after(40) };
    const tight = encoded({ 3: 30 }).length;
    expect(
      remembering({ floor: after(25), seen: "", backlog }, { ...memory(), ahead: new Map() }, LIMIT, tight)
        .place.floor,
    ).toBe(after(25));
  });

  test("closes the present before it gives up the future", () => {
    const most = encoded({ 3: 1001 }).length;
    const { place, mayRepeat } = remembering(
      { floor: after(5), seen: "" },
      { seen: seenAt({ 1: 10, 3: 1001 }), ahead: seenAt({}) },
      LIMIT,
      most,
    );
    expect([mayRepeat, place]).toEqual([
      undefined,
      { floor: just(after(10), 1n), seen: encoded({ 3: 1001 }) },
    ]);
  });

  test("has room for a thousand dates of creation in the future, the latest ones", () => {
    const many = (count: number) =>
      new Map(Array.from({ length: count }, (_, at) => [50_000_000 + at * 977, toTicks(after(at * 61))]));
    const aheadOf = (ahead: Seen) => remembering({ seen: "" }, { seen: new Map(), ahead }, LIMIT).place.ahead;
    const kept = aheadOf(many(5000))!;
    expect(kept.length).toBeLessThanOrEqual(4000);
    expect(kept.length).toBeGreaterThan(3900);
    expect(decoded(kept).get(50_000_000 + 4999 * 977)).toBe(toTicks(after(4999 * 61)));
  });
});
