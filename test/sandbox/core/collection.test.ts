import { Collection, createCollections, virtualClock } from "../../../sandbox/core";

type Row = { id: number; name: string };

it("generates its first records at the first access", () => {
  const fill = jest.fn(() => [{ id: 5, name: "a" }]);
  const rows = new Collection<Row>({ fill });
  expect(fill).not.toHaveBeenCalled();
  expect(rows.get(5)).toEqual({ id: 5, name: "a" });
  expect(rows.size).toBe(1);
  expect(fill).toHaveBeenCalledTimes(1);
});

it("numbers new records from the highest ID on", () => {
  const rows = new Collection<Row>({ fill: () => [{ id: 5, name: "a" }] });
  expect(rows.nextId()).toBe(6);
  expect(rows.add({ name: "b" })).toEqual({ id: 6, name: "b" });
  rows.remove(6);
  expect(rows.add({ name: "c" }).id).toBe(7);
});

it("uses the IDs that nextId returns", () => {
  const rows = new Collection<{ id: string }>({ nextId: (count) => `T-${count + 1}` });
  expect([rows.add({}).id, rows.add({}).id]).toEqual(["T-1", "T-2"]);
});

it("rejects a second record with the same ID, and changes of a missing one", () => {
  const rows = new Collection<Row>({ fill: () => [{ id: 5, name: "a" }] });
  expect(() => rows.add({ id: 5, name: "b" })).toThrow("There is already a record 5");
  expect(() => rows.change(6, { name: "b" })).toThrow("There is no record 6");
  expect(rows.remove(6)).toBe(false);
});

it("keeps fields whose new value is undefined", () => {
  const rows = new Collection<Row & { memo: string | null }>({
    fill: () => [{ id: 1, name: "a", memo: "m" }],
  });
  rows.change(1, { name: undefined, memo: null });
  expect(rows.get(1)).toEqual({ id: 1, name: "a", memo: null });
});

it("makes the same changes to several records", () => {
  const fill = () => [1, 2, 3].map((id) => ({ id, name: "a" }));
  const rows = new Collection<Row>({ fill });
  rows.changeAll([1, 3], { name: "b" });
  expect(rows.all().map(({ name }) => name)).toEqual(["b", "a", "b"]);
});

it("returns a hidden record again at its time", () => {
  const clock = virtualClock(0);
  const rows = new Collection<{ id: number }>({ fill: () => [{ id: 1 }, { id: 2 }], clock });
  rows.hide([2], 1000);
  expect(rows.all()).toEqual([{ id: 1 }]);
  expect(rows.has(2)).toBe(false);
  clock.advance(1000);
  expect(rows.get(2)).toEqual({ id: 2 });
});

it("returns a record that is hidden without a time only after reveal", () => {
  const clock = virtualClock(0);
  const rows = new Collection<{ id: number }>({ fill: () => [{ id: 1 }], clock });
  rows.hide([1]);
  clock.advance(Number.MAX_SAFE_INTEGER);
  expect(rows.has(1)).toBe(false);
  rows.reveal();
  expect(rows.has(1)).toBe(true);
});

it("creates a collection for each kind", () => {
  const { cats, dogs } = createCollections<{ cats: Row; dogs: Row }>(
    { cats: () => [{ id: 1, name: "Tom" }], dogs: () => [] },
    Date.now,
  );
  expect([cats.size, dogs.size]).toEqual([1, 0]);
});
