import fc from "fast-check";
import { LONGEST_PAUSE_MS, limiter, sharedLimiter } from "../../../src/kit/http/limiter";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Takes turns and notes when each was let through. */
function takes(count: number, take: () => Promise<void>) {
  const times: number[] = [];
  const order: number[] = [];
  for (let at = 0; at < count; at++) {
    take().then(() => {
      times.push(performance.now());
      order.push(at);
    });
  }
  return { times, order };
}

const ofLimiter = (...rate: Parameters<typeof limiter>) => {
  const one = limiter(...rate);
  return { ...one, takes: (count: number) => takes(count, () => one.acquire()) };
};

test("lets all through in the order they came", async () => {
  const { order, times } = ofLimiter({ requests: 3, windowMs: 1000 }).takes(10);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(times.map((time) => Math.round((time - times[0]!) / 1000))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3]);
});

test("lets no more through in any window than the rate says, however they come", async () => {
  const bursts = fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), bursts, async (requests, comings) => {
      const one = ofLimiter({ requests, windowMs: 500 });
      const all = [];
      for (const [after, count] of comings) {
        await jest.advanceTimersByTimeAsync(after);
        all.push(one.takes(count));
      }
      await jest.advanceTimersByTimeAsync(120_000);
      const times = all.flatMap((some) => some.times).sort((a, b) => a - b);
      expect(times).toHaveLength(comings.reduce((sum, [, count]) => sum + count, 0));
      for (let at = requests; at < times.length; at++) {
        expect(times[at]! - times[at - requests]!).toBeGreaterThanOrEqual(500);
      }
    }),
    { seed: 20260310, numRuns: 60 },
  );
});

test("holds everything back while it is paused, also what waits already", async () => {
  const one = ofLimiter({ requests: 2, windowMs: 100 });
  const { times } = one.takes(4);
  const begun = performance.now();
  one.pause(5000);
  await jest.advanceTimersByTimeAsync(4900);
  expect(times).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(200);
  expect(times).toHaveLength(4);
  expect(times[3]! - begun).toBeGreaterThanOrEqual(5000);
});

test("does not shorten a pause by a shorter one, nor lets any last longer than a minute", async () => {
  const one = ofLimiter();
  one.pause(Number.MAX_SAFE_INTEGER);
  one.pause(10);
  const { times } = one.takes(1);
  await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS - 1);
  expect(times).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(2);
  expect(times).toHaveLength(1);
});

test("lets those that go again through before those that wait for the first time", async () => {
  const one = limiter({ requests: 1, windowMs: 100 });
  const order: string[] = [];
  for (const name of ["a", "b", "c"]) one.acquire().then(() => order.push(name));
  one.acquire(true).then(() => order.push("again"));
  await jest.advanceTimersByTimeAsync(1000);
  expect(order).toEqual(["a", "again", "b", "c"]);
});

test("holds nothing back without a rate", async () => {
  const { times } = ofLimiter().takes(1000);
  await jest.advanceTimersByTimeAsync(0);
  expect(times).toHaveLength(1000);
  expect(jest.getTimerCount()).toBe(0);
});

test("is one for each key, and forgets the one that was longest out of use", () => {
  const one = sharedLimiter("one");
  expect(sharedLimiter("one")).toBe(one);
  expect(sharedLimiter("two")).not.toBe(one);
  for (let at = 0; at < 150; at++) sharedLimiter(`other ${at}`);
  expect(sharedLimiter("one")).toBe(one);
  for (let at = 0; at < 250; at++) sharedLimiter(`further ${at}`);
  expect(sharedLimiter("one")).not.toBe(one);
});

test("lets a few through at one moment and the others evenly after them", async () => {
  const { times, order } = ofLimiter({ requests: 50, windowMs: 1000, burst: 4 }).takes(104);
  await jest.advanceTimersByTimeAsync(3000);
  expect(order).toHaveLength(104);
  const since = times.map((time) => time - times[0]!);
  expect(since.slice(0, 4)).toEqual([0, 0, 0, 0]);
  for (let at = 4; at < 104; at++) expect(Math.abs(since[at]! - (at - 3) * 20)).toBeLessThanOrEqual(1);
});

test("saves up no more than may go at one moment", async () => {
  const one = ofLimiter({ requests: 50, windowMs: 1000, burst: 4 });
  one.takes(4);
  await jest.advanceTimersByTimeAsync(60_000);
  const { times } = one.takes(8);
  await jest.advanceTimersByTimeAsync(1000);
  const since = times.map((time) => Math.round((time - times[0]!) / 20));
  expect(since).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
});
