import { Rows } from "../../../src/kit/action/rows";

interface Row {
  id?: number;
  name?: string;
}

const identify = (row: Row | null) => row?.id;
const some = (...ids: number[]) => ids.map((id) => ({ id }));

test("keeps each row once, in the order of the pages", () => {
  const rows = new Rows<Row>(identify);
  expect(rows.add(2, some(3, 4))).toBe(true);
  expect(rows.add(10, some(5))).toBe(true);
  expect(rows.add(1, some(1, 2, 3))).toBe(true);
  expect(rows.add(3, some(1, 4))).toBe(false);
  expect(rows.inOrder()).toEqual(some(1, 2, 3, 4, 5));
  expect([rows.count, rows.isIdentified]).toEqual([5, true]);
});

test("a page that is read again replaces itself with what is new", () => {
  const rows = new Rows<Row>(identify);
  rows.add(1, some(1));
  rows.add(2, some(2, 2));
  expect(rows.inOrder()).toEqual(some(1, 2));
  expect(rows.count).toBe(2);
});

test("an empty page has nothing new", () => {
  expect(new Rows<Row>(identify).add(1, [])).toBe(false);
});

test.each([
  ["a row without an ID", identify],
  ["every row if nothing identifies it", undefined],
])("keeps %s, however often it comes", (_, identity) => {
  const rows = new Rows<Row>(identity);
  expect(rows.add(1, [{ name: "a" }])).toBe(true);
  expect(rows.add(2, [{ name: "a" }])).toBe(true);
  expect([rows.count, rows.isIdentified]).toEqual([2, false]);
});

test("an ID of 0 or of text is an ID", () => {
  const rows = new Rows<{ id: number | string }>(({ id }) => id);
  rows.add(1, [{ id: 0 }, { id: "" }]);
  expect(rows.add(2, [{ id: 0 }, { id: "" }])).toBe(false);
  expect(rows.isIdentified).toBe(true);
});

describe("a page of rows without identity", () => {
  test.each([identify, undefined])("repeats one that was added or asked about", (identity) => {
    const rows = new Rows<Row>(identity);
    rows.add(1, [{ name: "a" }]);
    expect(rows.repeats([{ name: "b" }])).toBe(false);
    expect(rows.repeats([{ name: "a" }])).toBe(true);
    expect(rows.repeats([{ name: "b" }])).toBe(true);
    expect(rows.repeats([{ name: "c" }, { name: "a" }])).toBe(false);
  });

  test("does not repeat itself if it is empty, or if its rows have an ID", () => {
    const rows = new Rows<Row>(identify);
    for (const page of [[], some(1)]) {
      rows.add(1, page);
      expect(rows.repeats(page)).toBe(false);
      expect(rows.repeats(page)).toBe(false);
    }
  });
});
