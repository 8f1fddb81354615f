import { decodeState, encodeState } from "../../../sandbox/core/stateEncoding";

const throughJson = (value: unknown) => decodeState(JSON.parse(JSON.stringify(encodeState(value))));

it.each<[string, unknown]>([
  ["a Date", new Date("2026-01-15T15:00:00.123Z")],
  [
    "a Map with keys of several types",
    new Map<unknown, unknown>([
      [1, "one"],
      ["1", new Set(["a", "b"])],
      [{ nested: true }, new Map([["inner", 2]])],
    ]),
  ],
  ["an empty Set", new Set()],
  ["a Buffer", Buffer.from([0, 255, 137, 80])],
  ["an empty Buffer", Buffer.alloc(0)],
  ["a bigint", 12345678901234567890n],
  ["infinite numbers, NaN and -0", [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, -0, 0]],
  ["undefined in an object and in a list", { a: undefined, b: [undefined, null] }],
  ["an object that has the key of the encoding", { $type: "Date", value: "not a date", more: new Date(5) }],
  ["plain data", { text: "ä\n\u0000", flag: false, none: null, list: [[], {}], "": 1 }],
])("restores %s", (_, value) => {
  const copy = throughJson({ value }) as { value: unknown };
  expect(copy).toStrictEqual({ value });
});

it("restores an invalid Date", () => {
  const copy = throughJson(new Date(Number.NaN));
  expect([copy instanceof Date, Number(copy)]).toEqual([true, Number.NaN]);
});

it("restores a Buffer, not another kind of byte array", () => {
  expect(Buffer.isBuffer(throughJson(Buffer.from("bytes")))).toBe(true);
});

it.each<[string, unknown, string]>([
  ["a function", () => 1, "A snapshot cannot contain a function"],
  ["a symbol", Symbol("s"), "A snapshot cannot contain a symbol"],
  ["an instance of a class", { url: new URL("https://example.com") }, "A snapshot cannot contain a URL"],
])("rejects %s", (_, value, message) => {
  expect(() => encodeState(value)).toThrow(new TypeError(message));
});

it("rejects a value of an unknown type", () => {
  expect(() => decodeState({ list: [{ $type: "RegExp", value: "a" }] })).toThrow("unknown type RegExp");
  expect(() => decodeState({ $type: "Map", value: "a" })).toThrow("a list was expected");
});
