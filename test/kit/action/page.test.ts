import { countOf } from "../../../src/kit/action/page";

test.each([
  [5, 5],
  [0, 0],
  ["12", 12],
  ["0", 0],
])("reads the count %p", (value, count) => expect(countOf(value)).toBe(count));

test.each(["", "x1", "1x", "1.5", "-1", null, undefined, true, {}])("reads no count from %p", (value) => {
  expect(countOf(value)).toBeUndefined();
});
