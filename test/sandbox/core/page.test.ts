import { sortBy, takePage } from "../../../sandbox/core";

it("cuts a page out of a list", () => {
  expect(takePage([1, 2, 3], 1, 2)).toEqual({ rows: [1, 2], hasMore: true, total: 3 });
  expect(takePage([1, 2, 3], 2, 2)).toEqual({ rows: [3], hasMore: false, total: 3 });
  expect(takePage([1, 2, 3], 3, 2)).toEqual({ rows: [], hasMore: false, total: 3 });
});

it("sorts in both directions, with empty values first and equal records in order", () => {
  const rows = [
    { id: 1, name: "b" },
    { id: 2, name: null },
    { id: 3, name: "a" },
    { id: 4, name: "b" },
  ];
  const ids = (descending: boolean) => sortBy(rows, ({ name }) => name, descending).map(({ id }) => id);
  expect(ids(false)).toEqual([2, 3, 1, 4]);
  expect(ids(true)).toEqual([1, 4, 3, 2]);
});
