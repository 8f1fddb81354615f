import { id, number, wholeNumber } from "../../../src/kit/inputs";

const texts = { label: "My Field", comments: "The value." };

test.each([
  [{}, "a number"],
  [{ minimum: 1 }, "a number of at least 1"],
  [{ maximum: 5 }, "a number of at most 5"],
  [{ minimum: 1, maximum: 5 }, "a number from 1 to 5"],
])("with the range %j must be %s", (range, words) => {
  expect(() => number({ ...texts, ...range }).clean("x")).toThrow(`My Field must be ${words}, got "x".`);
  const whole = words.replace("a number", "a whole number");
  expect(() => wholeNumber({ ...texts, ...range }).clean("1.5")).toThrow(
    `My Field must be ${whole}, got "1.5".`,
  );
});

test("accepts its very limits", () => {
  const { clean } = number({ ...texts, minimum: 1, maximum: 5 });
  expect([1, "5"].map(clean)).toEqual([1, 5]);
  for (const value of [0.999, "5.001"]) expect(() => clean(value)).toThrow("from 1 to 5");
});

test.each([
  [" 7 ", 7],
  ["+7", 7],
  ["-7.50", -7.5],
  ["7.", 7],
  [".5", 0.5],
  ["12.34", 12.34],
  ["1e3", 1000],
  ["1E+3", 1000],
  ["5e-1", 0.5],
  ["12e12", 12e12],
])("reads %j", (typed, value) => expect(number(texts).clean(typed)).toBe(value));

test.each([
  "0x10",
  "1_000",
  "1,5",
  "1 000",
  ".",
  "+",
  "e5",
  "1e",
  "1e1.5",
  "a1",
  "1a",
  "NaN",
  "Infinity",
  "1e999",
  "--1",
])("refuses %j", (typed) => expect(() => number(texts).clean(typed)).toThrow("My Field must be a number"));

test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
  expect(() => number(texts).clean(value)).toThrow("My Field must be a number");
});

test("a whole number is one that a computer represents exactly", () => {
  const { clean } = wholeNumber(texts);
  expect(clean("9007199254740991")).toBe(9_007_199_254_740_991);
  for (const value of ["9007199254740992", "0.5"]) expect(() => clean(value)).toThrow("a whole number");
});

test.each([
  ["9007199254740991", 9_007_199_254_740_991],
  [" 0 ", 0],
  ["007", 7],
])("reads the ID %j", (typed, value) => expect(id(texts).clean(typed)).toBe(value));

test.each(["9007199254740992", "+1", "1.0", "x1", "1x", "1 2", -0.5, true])("refuses the ID %j", (typed) => {
  expect(() => id(texts).clean(typed)).toThrow("My Field must be an ID, which is a whole number");
});
