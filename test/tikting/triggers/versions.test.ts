import { decodeSeen } from "../../../src/kit/trigger/seen";
import { compare, isKnown, type Known, type Listed } from "../../../src/tikting/triggers/versions";

/** The size of the memory that fits into the platform's state. */
const MOST_CHARACTERS = 56_000;

const ticket = (id: number, fields: object = {}): Listed => ({
  id,
  ticket: { id, status: "Open", ...fields },
});

const tickets = (count: number, first = 1) => Array.from({ length: count }, (_, at) => ticket(first + at));

const found = (listed: Listed[], known: Known | undefined, fields?: string[]) =>
  compare(listed, known, fields).changes.map(({ changeType, record }) => [
    changeType,
    (record as { id: number }).id,
  ]);

const after = (...polls: Listed[][]) =>
  polls.reduce<Known | undefined>((known, listed) => compare(listed, known, undefined).known, undefined)!;

test("the first poll finds no changes, and remembers the highest ID", () => {
  const { changes, known, unwatched } = compare([ticket(5), ticket(9), ticket(7)], undefined, undefined);
  expect([changes, unwatched]).toEqual([[], 0]);
  expect(known).toEqual({ versions: expect.any(String), base: 9, highest: 9, floor: 0 });
  expect([...decodeSeen(known.versions).keys()].sort()).toEqual([5, 7, 9]);
});

test("a first poll of an empty list makes all later tickets new", () => {
  const known = after([]);
  expect(known).toEqual({ versions: "", base: 0, highest: 0, floor: 0 });
  expect(found([ticket(1)], known)).toEqual([["created", 1]]);
});

test.each([
  [9, "updated"],
  [10, "updated"],
  [11, "created"],
])("an unknown ticket with the ID %d, where 10 was the highest, is %s", (id, changeType) => {
  const known = { ...after([ticket(1)]), base: 10, highest: 10 };
  expect(found([ticket(1), ticket(id)], known)).toEqual([[changeType, id]]);
});

test("a ticket that was created while the poll before read is still new", () => {
  const known = after([ticket(1)], [ticket(1), ticket(5)]);
  expect(known).toMatchObject({ base: 1, highest: 5 });
  expect(found([ticket(1), ticket(3), ticket(5)], known)).toEqual([["created", 3]]);
});

test("the highest ID stays, even if its ticket leaves the list", () => {
  expect(after([ticket(9)], [ticket(1)], [])).toMatchObject({ base: 9, highest: 9 });
});

test("a new ticket that changed since is updated", () => {
  const known = after([ticket(1)], [ticket(1), ticket(5)]);
  expect(found([ticket(5, { status: "Closed" })], known)).toEqual([["updated", 5]]);
});

test("a change is found once", () => {
  const changed = [ticket(1, { status: "Closed" }), ticket(2)];
  const known = after([ticket(1), ticket(2)]);
  expect(found(changed, known)).toEqual([["updated", 1]]);
  expect(found(changed, compare(changed, known, undefined).known)).toEqual([]);
});

test.each<[string, object, object, boolean]>([
  ["another value", { status: "Open" }, { status: "Closed" }, true],
  ["another field", {}, { age: 1 }, true],
  ["another order of fields", { a: 1, b: 2 }, { b: 2, a: 1 }, false],
  ["another order of the fields in a field", { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }, false],
  ["another order of a list", { a: [1, 2] }, { a: [2, 1] }, true],
])("%s is a change or not", (_, before, now, isChange) => {
  const known = after([ticket(1, before)]);
  expect(found([ticket(1, now)], known)).toEqual(isChange ? [["updated", 1]] : []);
});

test("of the compared fields, one that is missing is as if it were empty", () => {
  const { known } = compare([ticket(1, { age: 1 }), ticket(2)], undefined, ["status", "closedBy"]);
  expect(found([ticket(1, { age: 2, closedBy: null }), ticket(2)], known, ["status", "closedBy"])).toEqual(
    [],
  );
  expect(found([ticket(1, { closedBy: "Ann" }), ticket(2)], known, ["status", "closedBy"])).toEqual([
    ["updated", 1],
  ]);
});

test("a ticket that a poll did not list is remembered", () => {
  const known = after([ticket(1), ticket(2)], [ticket(2)]);
  expect(found([ticket(1), ticket(2)], known)).toEqual([]);
});

describe("a list that is too long to remember", () => {
  const listed = tickets(9_000);
  const { known, unwatched } = compare(listed, undefined, undefined);

  test("is remembered from its highest IDs down to the floor", () => {
    expect(known.versions.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(known.versions.length).toBeGreaterThan(MOST_CHARACTERS * 0.95);
    expect([...decodeSeen(known.versions).keys()].sort((one, other) => one - other)).toEqual(
      listed.map(({ id }) => id).filter((id) => id >= known.floor),
    );
    expect(unwatched).toBe(known.floor - 1);
    expect(known.floor).toBeGreaterThan(1);
  });

  test("is watched from the floor on", () => {
    const changed = [known.floor - 1, known.floor, 9_000].map((id) => ticket(id, { status: "Closed" }));
    expect(found(changed, known)).toEqual([
      ["updated", known.floor],
      ["updated", 9_000],
    ]);
  });

  test("comes before tickets that are no longer listed", () => {
    const short = tickets(100);
    const next = compare(short, known, undefined);
    expect([next.unwatched, next.known.floor]).toEqual([0, 0]);
    expect(next.known.versions.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    const remembered = [...decodeSeen(next.known.versions).keys()];
    expect(remembered).toEqual(expect.arrayContaining(short.map(({ id }) => id)));
    // Of the others, those with the highest IDs.
    expect(remembered).toContain(9_000);
    expect(remembered).not.toContain(known.floor);
  });
});

describe("a saved value", () => {
  const valid = after([ticket(1)]);

  test("that a poll returned can be used", () => {
    expect(isKnown(valid)).toBe(true);
    expect(isKnown({ ...valid, versions: "" })).toBe(true);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["text", "1:x"],
    ["a list", [valid]],
    ["without its versions", { ...valid, versions: undefined }],
    ["with damaged versions", { ...valid, versions: "1:xxxx" }],
    ["with an ID that is text", { ...valid, base: "1" }],
    ["with an ID that is no whole number", { ...valid, highest: 1.5 }],
    ["without a floor", { ...valid, floor: undefined }],
  ])("that is %s cannot", (_, value) => expect(isKnown(value)).toBe(false));
});
