import { decodeSeen, encodeSeen } from "../../../src/kit/trigger/seen";
import { isMemory, type Memory, type Row, withoutRepeats } from "../../../src/servicetitan/triggers/repeats";

const MODIFIED = "2026-03-01T08:00:00Z";
const row = (id: number, modifiedOn: string | null = MODIFIED, active = true): Row => ({
  id,
  modifiedOn,
  active,
});

/** Reads pages one after the other, and returns the IDs of the fresh rows of each. */
function read(...pages: { rows: Row[]; atEnd?: boolean }[]) {
  let memory: Memory | undefined;
  const fresh = pages.map(({ rows, atEnd = true }) => {
    const result = withoutRepeats(rows, memory, atEnd);
    memory = result.memory;
    return result.fresh.map(({ id }) => id);
  });
  return { fresh, memory: memory! };
}

describe("a version of a row", () => {
  test("is fresh once, whether it is repeated on its page or on a later one", () => {
    const { fresh } = read({ rows: [row(1), row(1), row(2)] }, { rows: [row(2), row(3)] });
    expect(fresh).toEqual([[1, 2], [3]]);
  });

  test.each<[string, Row, Row]>([
    ["ID", row(1), row(2)],
    ["timestamp", row(1), row(1, "2026-03-01T08:00:00.0000001Z")],
    ["activity", row(1), row(1, MODIFIED, false)],
    [
      "content, if it has no ID",
      { modifiedOn: MODIFIED, a: 1 } as Row,
      { modifiedOn: MODIFIED, a: 2 } as Row,
    ],
    ["content, if it has no timestamp", { id: 1, a: 1 } as Row, { id: 1, a: 2 } as Row],
    ["content, if its timestamp is null", { ...row(1, null), a: 1 } as Row, { ...row(1, null), a: 2 } as Row],
  ])("differs from another one by its %s", (_, one, other) => {
    const { fresh } = read({ rows: [one, other, one, other] });
    expect(fresh[0]).toHaveLength(2);
  });

  test("does not differ by other fields if it has an ID and a timestamp", () => {
    const { fresh } = read({ rows: [row(1), { ...row(1), summary: "Bring a ladder" } as Row] });
    expect(fresh).toEqual([[1]]);
  });

  test("is not mistaken for one whose ID and timestamp have the same characters", () => {
    const rows: Row[] = [
      { id: 1, modifiedOn: "2026-03-01" },
      { id: 12, modifiedOn: "026-03-01" },
    ];
    expect(read({ rows }).fresh).toEqual([[1, 12]]);
  });
});

describe("the memory", () => {
  test("keeps what the feed still repeats", () => {
    const { fresh } = read({ rows: [row(1)] }, { rows: [row(1)] }, { rows: [row(1)] }, { rows: [row(1)] });
    expect(fresh).toEqual([[1], [], [], []]);
  });

  test("forgets what the feed did not repeat between two reads to its end", () => {
    const { memory } = read({ rows: [row(1), row(2)] }, { rows: [row(2)] });
    expect(decodeSeen(memory.seen).size).toBe(1);
    const { fresh } = read({ rows: [row(1), row(2)] }, { rows: [row(2)] }, { rows: [row(1), row(2)] });
    expect(fresh).toEqual([[1, 2], [], [1]]);
  });

  test("keeps the rows of all pages until the feed was read to its end again", () => {
    const { fresh, memory } = read(
      { rows: [row(1)] },
      { rows: [row(2)], atEnd: false },
      { rows: [row(3)], atEnd: false },
      { rows: [row(1), row(2), row(3)] },
    );
    expect(fresh).toEqual([[1], [2], [3], []]);
    expect(memory).toMatchObject({ pages: 4, caughtUpAt: 4 });
  });

  test("counts pages, and where the end was reached", () => {
    expect(read({ rows: [] }).memory).toEqual({ seen: "", pages: 1, caughtUpAt: 1 });
    expect(read({ rows: [] }, { rows: [], atEnd: false }).memory).toEqual({
      seen: "",
      pages: 2,
      caughtUpAt: 1,
    });
  });
});

describe("a saved memory", () => {
  const valid = { seen: encodeSeen(new Map([[5, 2n]])).text, pages: 3, caughtUpAt: 2 };

  test.each<[object]>([[valid], [{ seen: "", pages: 0, caughtUpAt: 0 }]])("can be read: %j", (memory) => {
    expect(isMemory(memory)).toBe(true);
  });

  test.each<[unknown]>([
    [undefined],
    [null],
    ["text"],
    [[]],
    [{ ...valid, seen: undefined }],
    [{ ...valid, seen: "damaged" }],
    [{ ...valid, seen: valid.seen.slice(0, -3) }],
    [{ ...valid, pages: -1 }],
    [{ ...valid, caughtUpAt: -1 }],
    [{ ...valid, pages: 1.5 }],
    [{ ...valid, pages: "3" }],
    [{ ...valid, caughtUpAt: undefined }],
    [{ ...valid, caughtUpAt: 2 ** 53 }],
  ])("is not read if it is damaged: %j", (memory) => {
    expect(isMemory(memory)).toBe(false);
  });
});
