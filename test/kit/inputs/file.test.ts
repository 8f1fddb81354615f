import { file, isFile, readFile } from "../../../src/kit/inputs";

const read = readFile("My File");
const bytes = Buffer.from("äbc");
const serialized = JSON.parse(JSON.stringify(bytes));
const window = new Uint8Array(Buffer.from("xäbcx")).subarray(1, 5);

test.each([
  ["a Buffer", bytes, "application/octet-stream"],
  ["bytes of a larger buffer", window, "application/octet-stream"],
  ["a Buffer that was serialized", serialized, "application/octet-stream"],
  ["text", "äbc", "text/plain"],
  ["a file", { data: bytes, contentType: "image/png" }, "image/png"],
  ["a file whose bytes were serialized", { data: serialized, contentType: "image/png" }, "image/png"],
  ["a file of text", { data: "äbc", contentType: "text/csv" }, "text/csv"],
  ["a file of text without a type", { data: "äbc" }, "text/plain"],
  ["a file without a type", { data: bytes }, "application/octet-stream"],
  ["a file whose type is no text", { data: bytes, contentType: 5 }, "application/octet-stream"],
])("reads %s", (_, value, contentType) => {
  const result = read(value);
  expect(Buffer.isBuffer(result.data)).toBe(true);
  expect([result.data.toString(), result.contentType]).toEqual(["äbc", contentType]);
});

test.each([
  5,
  true,
  {},
  [],
  { data: 5 },
  { data: undefined },
  { type: "Buffer" },
  { type: "Buffer", data: "abc" },
])("refuses %j", (value) =>
  expect(() => read(value)).toThrow("My File must be a file (bytes with a content type)"),
);

test.each([
  ["a Buffer", bytes],
  ["a Buffer that was serialized", serialized],
  ["a file", { data: bytes, contentType: "image/png" }],
  ["a file of text", { data: "abc", contentType: "text/csv" }],
  ["the bytes of a part of a buffer", window],
])("recognizes %s", (_, value) => expect(isFile(value)).toBe(true));

test.each([
  ["text", "abc"],
  ["nothing", undefined],
  ["null", null],
  ["a number", 5],
  ["a list", ["abc"]],
  ["data without a type", { data: bytes }],
  ["a type without data", { contentType: "image/png" }],
  ["data that is no bytes", { data: 5, contentType: "image/png" }],
  ["a Buffer without bytes", { type: "Buffer", contentType: "x/y" }],
  ["a Buffer whose data is text", { type: "Buffer", data: "abc", contentType: "x/y" }],
  ["an object of another type with a list", { type: "List", data: [1] }],
])("does not take %s for a file", (_, value) => expect(isFile(value)).toBe(false));

test("a blank input is not given", () => {
  const { clean } = file({ label: "My File", comments: "The file." });
  expect([undefined, null, ""].map(clean)).toEqual([undefined, undefined, undefined]);
});
