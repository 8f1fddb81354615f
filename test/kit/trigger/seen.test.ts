import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
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
