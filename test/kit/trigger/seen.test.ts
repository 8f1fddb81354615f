import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import {
  decodeSeen,
  encodeSeen,
  forgetBefore,
  keyOf,
  MOST_CHARACTERS,
  type Seen,
} from "../../../src/kit/trigger/seen";
import { timestamp, toTicks } from "../../../src/kit/trigger/timestamp";

const time = toTicks(timestamp("2026-03-01T08:00:00.1234567Z")!);
/** IDs without a pattern, which cannot be compressed. */
const scattered = (at: number, range: number) =>
  createHash("sha1").update(String(at)).digest().readUIntBE(0, 6) % range;
const sorted = (seen: Seen) => [...seen].sort(([one], [other]) => one - other);

test("decodes what it encoded", () => {
  const entry = fc.tuple(
    fc.oneof(fc.nat(50), fc.nat(), fc.maxSafeNat()),
    fc.oneof(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 0n, max: 10n ** 18n })),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const seen: Seen = new Map(entries);
      const { text, forgottenUpTo } = encodeSeen(seen);
      expect(forgottenUpTo).toBeUndefined();
      expect(sorted(decodeSeen(text))).toEqual(sorted(seen));
    }),
    { numRuns: 1000, seed: 2 },
  );
});

test("reads blank text as an empty memory", () => {
  expect(decodeSeen("").size).toBe(0);
});

test("holds 17,000 IDs without a pattern that have the same time", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 17_000; at++) seen.set(54_000_000_000 + scattered(at, 17_000 * 20_011), time);
  const { text, forgottenUpTo } = encodeSeen(seen);
  expect(forgottenUpTo).toBeUndefined();
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(sorted(decodeSeen(text))).toEqual(sorted(seen));
});

test("forgets the oldest if not everything fits, and returns up to which time", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 50_000; at++) seen.set(at * 1009, time + BigInt(at));
  const { text, forgottenUpTo } = encodeSeen(seen);
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  const kept = decodeSeen(text);
  expect(kept.size).toBeGreaterThan(3000);
  expect(sorted(kept)).toEqual(sorted(seen).filter(([, at]) => at > forgottenUpTo!));
});

test("forgets a single time that does not fit", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 40_000; at++) seen.set(scattered(at, 2 ** 48), time);
  const { text, forgottenUpTo } = encodeSeen(seen);
  expect(forgottenUpTo).toBe(time);
  expect(decodeSeen(text).size).toBe(0);
});

test("forgets everything before a time", () => {
  const seen: Seen = new Map([
    [1, time - 1n],
    [2, time],
  ]);
  forgetBefore(seen, time);
  expect([...seen.keys()]).toEqual([2]);
});

test("represents whole numbers by themselves and other IDs by their hash", () => {
  expect(keyOf(5001)).toBe(5001);
  expect(keyOf("5001")).not.toBe(5001);
  expect(keyOf("a1")).toBe(keyOf("a1"));
  expect(keyOf("a1")).not.toBe(keyOf("a2"));
  for (const id of ["a1", -1, 1.5, "", 2 ** 60]) expect(Number.isSafeInteger(keyOf(id))).toBe(true);
});

test("refuses text that is damaged, cut off, or of another version", () => {
  const { text } = encodeSeen(new Map([1, 5, 900, 70_000].map((key) => [key, time])));
  expect(() => decodeSeen(text.slice(2))).toThrow("another version");
  expect(() => decodeSeen(text.slice(0, -8))).toThrow();
  for (let at = 2; at < text.length - 4; at++) {
    const other = text[at] === "A" ? "B" : "A";
    expect(() => decodeSeen(text.slice(0, at) + other + text.slice(at + 1))).toThrow();
  }
  expect(() => decodeSeen("1:////")).toThrow();
});

test("does not inflate a bomb", () => {
  const bomb = `1:${deflateSync(Buffer.alloc(20_000_000)).toString("base64")}`;
  expect(() => decodeSeen(bomb)).toThrow(/larger than/);
});

test.each([undefined, null, 5, {}])("refuses %p, which is no text", (text) => {
  expect(() => decodeSeen(text)).toThrow("The memory is not text.");
});

const packed = (...bytes: number[]) => `1:${deflateSync(Buffer.from(bytes)).toString("base64")}`;

test.each([
  ["a time without its keys", packed(5)],
  ["fewer keys than announced", packed(5, 2, 1)],
  ["a number that does not end", packed(128, 128)],
  ["a number longer than any", packed(...Array(11).fill(128), 1, 1, 1)],
])("refuses %s", (_, text) => {
  expect(() => decodeSeen(text)).toThrow("The memory is damaged.");
});

test("reads a number of the greatest length", () => {
  expect([...decodeSeen(packed(...Array(10).fill(128), 0, 1, 7))]).toEqual([[7, 0n]]);
});

test("is as short as its numbers are small", () => {
  const sizeOf = (key: number) =>
    inflateSync(Buffer.from(encodeSeen(new Map([[key, 0n]])).text.slice(2), "base64")).length;
  expect([127, 128, 16_383, 16_384].map(sizeOf)).toEqual([3, 4, 4, 5]);
});

test.each([2n ** 53n - 2n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 60n])("keeps the time %d exactly", (at) => {
  expect(decodeSeen(encodeSeen(new Map([[1, at]])).text).get(1)).toBe(at);
});

test("forgets nothing if everything just fits, and something if one character is missing", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 300; at++) seen.set(scattered(at, 2 ** 40), time + BigInt(at));
  const { length } = encodeSeen(seen).text;
  expect(encodeSeen(seen, length).forgottenUpTo).toBeUndefined();
  const { text, forgottenUpTo } = encodeSeen(seen, length - 1);
  expect(forgottenUpTo).toBeGreaterThanOrEqual(time);
  expect(text.length).toBeLessThanOrEqual(length - 1);
});

test("uses nearly all of the room that there is, in a few attempts", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 3000; at++) seen.set(scattered(at, 2 ** 40), time + BigInt(at));
  for (const most of [500, 5000, 15_000]) {
    const { text, forgottenUpTo } = encodeSeen(seen, most);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text.length).toBeGreaterThan(most * 0.95);
    expect(decodeSeen(text).size).toBe(Number(time + 2999n - forgottenUpTo!));
  }
});

test("zero, and only whole numbers from zero on, are their own keys", () => {
  expect(keyOf(0)).toBe(0);
  for (const id of [-1, 1.5, 2 ** 53]) expect(keyOf(id)).toBe(keyOf(String(id)));
});
