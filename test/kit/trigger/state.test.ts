import { open, save } from "../../../src/kit/trigger/state";

const OF = "https://acme.example.com tickets";
const content = { place: { at: "2026-03-01", ids: [1, 2] }, seen: "1:abc" };
const saved = () => save(OF, content);

/** As the platform's storage returns it. */
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

test("opens what it saved", () => {
  expect(open(OF, stored(saved()))).toEqual({ content });
  expect(saved()).toMatchObject({ version: 1, of: OF, check: expect.stringMatching(/^[\da-f]{16}$/) });
});

test("does not depend on the order of keys", () => {
  const { check, version, of } = saved();
  const other = { seen: "1:abc", place: { ids: [1, 2], at: "2026-03-01" } };
  expect(open(OF, { check, content: other, of, version })).toEqual({ content: other });
});

test.each([undefined, null, {}])("%j is nothing to continue from", (value) => {
  expect(open(OF, value)).toEqual({});
});

test.each(["text", 5, [], [1]])("%j is not an object", (value) => {
  expect(open(OF, value)).toEqual({ problem: "is not an object" });
});

test("a state of another list or account is not opened", () => {
  expect(open("other", saved())).toEqual({ problem: "belongs to another list or account" });
});

test.each([
  ["its place", { of: OF, place: { at: 1 } }, { at: 1 }],
  ["everything else", { of: OF, at: 1, ids: [2] }, { at: 1, ids: [2] }],
])("a state without a version is from before there was one, and contains %s", (_, value, old) => {
  expect(open(OF, value)).toEqual({ content: old, problem: "was written by an older version" });
});

test.each([
  ["a later version", { version: 2 }],
  ["a version that is text", { version: "1" }],
  ["no version, but a checksum", { version: undefined }],
])("%s is not read", (_, change) => {
  expect(open(OF, { ...saved(), ...change })).toEqual({ problem: "was written by another version" });
});

test.each([
  ["its content has changed", { content: { ...content, place: { ...content.place, at: "2026-03-02" } } }],
  ["an entry of a list has changed", { content: { ...content, place: { ...content.place, ids: [1, 3] } } }],
  ["a key is missing", { content: { seen: "1:abc" } }],
  ["a key was added", { content: { ...content, more: 1 } }],
  ["there is no content", { content: undefined }],
  ["the content is text", { content: "text" }],
  ["the content is a list", { content: [] }],
  ["the checksum has changed", { check: "0000000000000000" }],
  ["the checksum is missing", { check: undefined }],
])("is damaged if %s", (_, change) => {
  expect(open(OF, { ...saved(), ...change })).toEqual({ problem: "is damaged" });
});

test("the checksum belongs to the list", () => {
  expect(open("other", { ...saved(), of: "other" })).toEqual({ problem: "is damaged" });
});

test.each(["seen", "ahead"])("%s has its own checksum, and may be damaged alone", (key) => {
  const { content: opened } = open(OF, { ...saved(), content: { ...content, [key]: "damaged" } });
  expect(opened).toEqual({ ...content, [key]: "damaged" });
});
