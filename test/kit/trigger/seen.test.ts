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

const moment = toTicks(timestamp("2026-03-01T08:00:00.1234567Z")!);
const sorted = (seen: Seen) => [...seen].sort(([one], [other]) => one - other);

test("unpacks what it packed", () => {
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

test("takes blank text for nothing seen", () => {
  expect(decodeSeen("").size).toBe(0);
});

test("holds 20,000 IDs of one moment, also where they are far apart", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 20_000; at++) seen.set(54_000_000_000 + at * 20_011, moment);
  const { text, forgottenUpTo } = encodeSeen(seen);
  expect(forgottenUpTo).toBeUndefined();
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(sorted(decodeSeen(text))).toEqual(sorted(seen));
});

test("forgets the oldest where not all fits, and says up to where", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 50_000; at++) seen.set(at * 1009, moment + BigInt(at));
  const { text, forgottenUpTo } = encodeSeen(seen);
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  const kept = decodeSeen(text);
  expect(kept.size).toBeGreaterThan(3000);
  expect(sorted(kept)).toEqual(sorted(seen).filter(([, at]) => at > forgottenUpTo!));
});

test("forgets a single moment that is too large as a whole", () => {
  const seen: Seen = new Map();
  for (let at = 0; at < 40_000; at++) seen.set(at * 1_000_003, moment);
  const { text, forgottenUpTo } = encodeSeen(seen);
  expect(forgottenUpTo).toBe(moment);
  expect(decodeSeen(text).size).toBe(0);
});

test("forgets what belongs to an earlier moment", () => {
  const seen: Seen = new Map([
    [1, moment - 1n],
    [2, moment],
  ]);
  forgetBefore(seen, moment);
  expect([...seen.keys()]).toEqual([2]);
});

test("takes whole numbers for themselves, and any other ID by its hash", () => {
  expect(keyOf(5001)).toBe(5001);
  expect(keyOf("5001")).not.toBe(5001);
  expect(keyOf("a1")).toBe(keyOf("a1"));
  expect(keyOf("a1")).not.toBe(keyOf("a2"));
  for (const id of ["a1", -1, 1.5, "", 2 ** 60]) expect(Number.isSafeInteger(keyOf(id))).toBe(true);
});
