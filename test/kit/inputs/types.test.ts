import {
  choices,
  date,
  form,
  ids,
  number,
  pairs,
  text,
  textPairs,
  texts,
  wholeNumber,
} from "../../../src/kit/inputs";

const comments = "What it is.";

describe("values from earlier steps keep their meaning (11.3)", () => {
  test("numbers and booleans in lists of text pairs become text, and blank values are left out", () => {
    const input = textPairs({ label: "External Data", keyLabel: "Key", comments });
    const list = [
      { key: "a", value: 17 },
      { key: "b", value: true },
      { key: "c", value: 0 },
      { key: "d", value: "" },
      { key: "e", value: 2.5 },
      { key: "a", value: false },
    ];
    expect(input.clean(list)).toEqual({ a: ["17", "false"], b: "true", c: "0", e: "2.5" });
    expect(input.clean({ a: 1 })).toEqual({ a: "1" });
    expect(() => input.clean([{ key: "a", value: { id: 1 } }])).toThrow(
      "External Data must be text, got an object.",
    );
  });

  test.each([
    ["texts", texts({ label: "Lines", comments })],
    ["ids", ids({ label: "Lines", comments })],
    ["choices", choices(["One"], { label: "Lines", comments })],
  ])("an object in %s is refused, alone and in a list", (_, input) => {
    for (const value of [{ id: 1 }, [{ id: 1 }], [["a"]]]) {
      expect(() => input.clean(value)).toThrow(/^Lines must be .*, got (an object|a list)\.$/);
    }
  });

  test("text with a comma is one line; IDs are split at commas", () => {
    const lines = texts({ label: "Lines", comments });
    expect(lines.clean("100 Elm Street, Springfield")).toEqual(["100 Elm Street, Springfield"]);
    expect(lines.clean("one, two\nthree")).toEqual(["one, two", "three"]);
    expect(ids({ label: "IDs", comments }).clean("1, 2")).toEqual([1, 2]);
  });

  test.each(["2026-03-10x", "2026-03-10 9 o'clock", "2026-03-101", "2026-03-10T25:00:00", "2026-3-10"])(
    "a date input refuses %j",
    (value) => {
      expect(() => date({ label: "Day", comments }).clean(value)).toThrow(
        "Day must be a date such as 2026-03-10",
      );
    },
  );

  test.each(["2026-03-10", "2026-03-10T09:00:00Z", "2026-03-10 09:00", "2026-03-10T23:30:00.1234567-05:00"])(
    "a date input accepts %j",
    (value) => {
      expect(date({ label: "Day", comments }).clean(value)).toBe("2026-03-10");
    },
  );

  test.each(["0x10", "0b1", "1_000", "1,000", "Infinity", "--1", "1e", "."])(
    "%j is not a number",
    (value) => {
      expect(() => number({ label: "Amount", comments }).clean(value)).toThrow("Amount must be a number");
      expect(() => wholeNumber({ label: "Amount", comments }).clean(value)).toThrow(
        "Amount must be a whole number",
      );
    },
  );

  test.each([
    ["-1.5", -1.5],
    ["+2", 2],
    [".5", 0.5],
    ["1e3", 1000],
    [" 7 ", 7],
  ])("%j is a number", (value, expected) => {
    expect(number({ label: "Amount", comments }).clean(value)).toBe(expected);
  });
});

describe("names like those of Object's own properties are names like any other (11.13)", () => {
  const NAMES = ["constructor", "toString", "__proto__", "hasOwnProperty"];

  test("as keys of pairs", () => {
    const input = pairs({ label: "Pair", keyLabel: "Key", comments });
    const cleaned = input.clean(NAMES.map((key) => ({ key, value: "x" }))) as object;
    expect(Object.entries(cleaned)).toEqual(NAMES.map((key) => [key, "x"]));
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype);
  });

  test("as fields of a form's JSON", () => {
    const input = form({ label: "Form", comments, inputs: { name: text({ label: "Name", comments }) } });
    const json = `{${NAMES.map((name) => `"${name}":"x"`).join(",")}}`;
    expect(Object.entries(input.clean(json) as object)).toEqual(NAMES.map((key) => [key, "x"]));
  });
});
