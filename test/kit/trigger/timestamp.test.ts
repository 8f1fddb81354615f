import fc from "fast-check";
import {
  earlier,
  earliest,
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
  "reads %j as no timestamp",
  (text) => {
    expect(timestamp(text)).toBeUndefined();
  },
);

const ticks = fc.bigInt({ min: 0n, max: toTicks(at("9999-12-31T23:59:59.9999999Z")) });

test("sorts as text as it does in time, and comes back from ticks unchanged", () => {
  fc.assert(
    fc.property(ticks, ticks, (one, other) => {
      expect(toTicks(fromTicks(one))).toBe(one);
      expect(timestamp(fromTicks(one))).toBe(fromTicks(one));
      expect(fromTicks(one) < fromTicks(other)).toBe(one < other);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test("goes back, and on to the next whole second", () => {
  const moment = at("2026-01-01T00:00:00.0000001Z");
  expect(earlier(moment, 1000)).toBe("2025-12-31T23:59:59.0000001Z");
  expect(earlier(moment, 0.2)).toBe("2025-12-31T23:59:59.9990001Z");
  expect(nextSecond(moment)).toBe("2026-01-01T00:00:01.0000000Z");
  expect(nextSecond(at("2026-01-01T00:00:01Z"))).toBe("2026-01-01T00:00:02.0000000Z");
});

test("finds the later and the earlier of two, one of which may be unknown", () => {
  const [one, two] = [at("2026-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z")];
  expect([later(one, two), later(two, one), later(undefined, one)]).toEqual([two, two, one]);
  const unknown = undefined as Timestamp | undefined;
  expect([earliest(one, two), earliest(two, one), earliest(unknown, one)]).toEqual([one, one, unknown]);
});
