import fc from "fast-check";
import {
  earlier,
  earliest,
  firstSet,
  fromMs,
  fromTicks,
  later,
  nextSecond,
  type Timestamp,
  timestamp,
  toTicks,
} from "../../../src/kit/trigger/timestamp";

const at = (text: string) => timestamp(text)!;

test.each([
  ["2025-10-24T14:59:42.713952Z", "2025-10-24T14:59:42.7139520Z"],
  ["2025-10-24T14:59:42Z", "2025-10-24T14:59:42.0000000Z"],
  ["2025-10-24T14:59:42.123456789Z", "2025-10-24T14:59:42.1234567Z"],
  ["2025-10-24T14:59:42.1", "2025-10-24T14:59:42.1000000Z"],
  ["2025-10-24 14:59:42.5-05:30", "2025-10-24T20:29:42.5000000Z"],
  ["2025-10-24T14:59:42+0300", "2025-10-24T11:59:42.0000000Z"],
  ["0001-01-01T00:00:00", "0001-01-01T00:00:00.0000000Z"],
])("reads %s", (text, read) => {
  expect(timestamp(text)).toBe(read);
});

test.each([undefined, null, 5, "", "yesterday", "2025-10-24", "2025-13-24T00:00:00Z"])(
  "does not read %j",
  (text) => {
    expect(timestamp(text)).toBeUndefined();
  },
);

const ticks = fc.bigInt({ min: 0n, max: toTicks(at("9999-12-31T23:59:59.9999999Z")) });

test("sorts as text in the order of time, and is unchanged by a round trip through ticks", () => {
  fc.assert(
    fc.property(ticks, ticks, (one, other) => {
      expect(toTicks(fromTicks(one))).toBe(one);
      expect(timestamp(fromTicks(one))).toBe(fromTicks(one));
      expect(fromTicks(one) < fromTicks(other)).toBe(one < other);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test("is moved back by milliseconds, and forward to the next whole second", () => {
  const time = at("2026-01-01T00:00:00.0000001Z");
  expect(earlier(time, 1000)).toBe("2025-12-31T23:59:59.0000001Z");
  expect(earlier(time, 0.2)).toBe("2025-12-31T23:59:59.9990001Z");
  expect(nextSecond(time)).toBe("2026-01-01T00:00:01.0000000Z");
  expect(nextSecond(at("2026-01-01T00:00:01Z"))).toBe("2026-01-01T00:00:02.0000000Z");
});

test("is compared with another one, which may be unknown", () => {
  const [one, two] = [at("2026-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z")];
  expect([later(one, two), later(two, one), later(undefined, one)]).toEqual([two, two, one]);
  const unknown = undefined as Timestamp | undefined;
  expect([earliest(one, two), earliest(two, one), earliest(unknown, one)]).toEqual([one, one, unknown]);
});

test("stays within the years 0 to 9999", () => {
  const last = "9999-12-31T23:59:59.9999999Z";
  expect(timestamp("9999-12-31T23:59:59.9999999-14:00")).toBeUndefined();
  expect(timestamp("0000-01-01T00:00:00+14:00")).toBeUndefined();
  expect(timestamp(last)).toBe(last);
  expect(nextSecond(at(last))).toBe(last);
  expect(earlier(at("0000-01-01T00:00:00Z"), 1)).toBe("0000-01-01T00:00:00.0000000Z");
  expect(fromMs(Date.UTC(2026, 0, 1))).toBe("2026-01-01T00:00:00.0000000Z");
  expect(fromMs(8.64e15)).toBe(last);
});

test("is the first of several fields that is set", () => {
  const set = "2026-01-01T00:00:00Z";
  for (const unset of [undefined, null, "", 5, {}, "soon", "0001-01-01T00:00:00", "1900-01-01T00:00:00Z"])
    expect(firstSet(unset, set, "2027-01-01T00:00:00Z")).toBe(at(set));
  expect(firstSet("1970-01-01T14:00:00Z")).toBeUndefined();
  expect(firstSet()).toBeUndefined();
});
