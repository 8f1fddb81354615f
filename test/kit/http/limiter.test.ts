import fc from "fast-check";
import { LONGEST_PAUSE_MS, limiter, sharedLimiter, TooBusyError } from "../../../src/kit/http/limiter";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Acquires `count` turns, and records when and in which order each was granted. */
function acquisitions(count: number, acquire: () => Promise<void>) {
  const times: number[] = [];
  const order: number[] = [];
  for (let index = 0; index < count; index++) {
    acquire().then(() => {
      times.push(performance.now());
      order.push(index);
    });
  }
  return { times, order };
}

const startLimiter = (...rate: Parameters<typeof limiter>) => {
  const started = limiter(...rate);
  return { ...started, acquireAll: (count: number) => acquisitions(count, () => started.acquire()) };
};

test("grants turns in the order of the requests", async () => {
  const { order, times } = startLimiter({ requests: 3, windowMs: 1000 }).acquireAll(10);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(times.map((time) => Math.round((time - times[0]!) / 1000))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3]);
});

test("never exceeds the rate in any window, whatever the bursts", async () => {
  const anyBursts = fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), anyBursts, async (requests, bursts) => {
      const one = startLimiter({ requests, windowMs: 500 });
      const all = [];
      for (const [after, count] of bursts) {
        await jest.advanceTimersByTimeAsync(after);
        all.push(one.acquireAll(count));
      }
      await jest.advanceTimersByTimeAsync(120_000);
      const times = all.flatMap((some) => some.times).sort((a, b) => a - b);
      expect(times).toHaveLength(bursts.reduce((sum, [, count]) => sum + count, 0));
      for (let at = requests; at < times.length; at++) {
        expect(times[at]! - times[at - requests]!).toBeGreaterThanOrEqual(500);
      }
    }),
    { seed: 20260310, numRuns: 60 },
  );
});

test("grants nothing while it is paused, not even to requests that were already waiting", async () => {
  const one = startLimiter({ requests: 2, windowMs: 100 });
  const { times } = one.acquireAll(4);
  const started = performance.now();
  one.pause(5000);
  await jest.advanceTimersByTimeAsync(4900);
  expect(times).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(200);
  expect(times).toHaveLength(4);
  expect(times[3]! - started).toBeGreaterThanOrEqual(5000);
});

test("keeps the longer of two pauses, and limits every pause to a minute", async () => {
  const one = startLimiter();
  one.pause(Number.MAX_SAFE_INTEGER);
  one.pause(10);
  const { times } = one.acquireAll(1);
  await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS - 1);
  expect(times).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(2);
  expect(times).toHaveLength(1);
});

test("grants retries before first tries", async () => {
  const one = limiter({ requests: 1, windowMs: 100 });
  const order: string[] = [];
  for (const name of ["a", "b", "c"]) one.acquire().then(() => order.push(name));
  one.acquire(true).then(() => order.push("again"));
  await jest.advanceTimersByTimeAsync(1000);
  expect(order).toEqual(["a", "again", "b", "c"]);
});

test("does not wait without a rate", async () => {
  const { times } = startLimiter().acquireAll(1000);
  await jest.advanceTimersByTimeAsync(0);
  expect(times).toHaveLength(1000);
  expect(jest.getTimerCount()).toBe(0);
});

test("shares one limiter per key, and drops the least recently used one", () => {
  const one = sharedLimiter("one");
  expect(sharedLimiter("one")).toBe(one);
  expect(sharedLimiter("two")).not.toBe(one);
  for (let at = 0; at < 150; at++) sharedLimiter(`other ${at}`);
  expect(sharedLimiter("one")).toBe(one);
  for (let at = 0; at < 250; at++) sharedLimiter(`further ${at}`);
  expect(sharedLimiter("one")).not.toBe(one);
});

test("grants a burst at the same time, and further requests evenly after it", async () => {
  const { times, order } = startLimiter({ requests: 50, windowMs: 1000, burst: 4 }).acquireAll(104);
  await jest.advanceTimersByTimeAsync(3000);
  expect(order).toHaveLength(104);
  const since = times.map((time) => time - times[0]!);
  expect(since.slice(0, 4)).toEqual([0, 0, 0, 0]);
  for (let at = 4; at < 104; at++) expect(Math.abs(since[at]! - (at - 3) * 20)).toBeLessThanOrEqual(1);
});

test("accumulates at most one burst", async () => {
  const one = startLimiter({ requests: 50, windowMs: 1000, burst: 4 });
  one.acquireAll(4);
  await jest.advanceTimersByTimeAsync(60_000);
  const { times } = one.acquireAll(8);
  await jest.advanceTimersByTimeAsync(1000);
  const since = times.map((time) => Math.round((time - times[0]!) / 20));
  expect(since).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
});

test("gives up a turn that does not come in time, and lets the others pass", async () => {
  const one = limiter({ requests: 1, windowMs: 1000 });
  const outcomes: string[] = [];
  const note = (name: string, withinMs?: number) =>
    one.acquire(false, withinMs).then(
      () => outcomes.push(name),
      (error) => outcomes.push(`${name}: ${error.name}, ${error.message}, ${error instanceof TooBusyError}`),
    );
  note("first", 0);
  note("second", 999);
  note("third", 1001);
  note("fourth");
  await jest.advanceTimersByTimeAsync(999);
  expect(outcomes).toEqual(["first", "second: TooBusyError, too many requests are waiting, true"]);
  await jest.advanceTimersByTimeAsync(1001);
  expect(outcomes.slice(2)).toEqual(["third", "fourth"]);
  expect(jest.getTimerCount()).toBe(0);
});

test("grants the last turn of a window at once", async () => {
  const { times } = startLimiter({ requests: 2, windowMs: 1000 }).acquireAll(3);
  await jest.advanceTimersByTimeAsync(999);
  expect(times).toHaveLength(2);
});

test("keeps one timer, however many requests wait", async () => {
  const one = startLimiter({ requests: 1, windowMs: 1000 });
  one.acquireAll(5);
  expect(jest.getTimerCount()).toBe(1);
  await jest.advanceTimersByTimeAsync(5000);
});

test("keeps 200 limiters", () => {
  const first = sharedLimiter("first of 200");
  for (let at = 1; at < 200; at++) sharedLimiter(`of 200: ${at}`);
  expect(sharedLimiter("first of 200")).toBe(first);
});

test("leaves no timer once nobody waits any more, and goes on later", async () => {
  const one = limiter({ requests: 1, windowMs: 60_000 });
  await one.acquire();
  const gaveUp = jest.fn();
  one.acquire(false, 10).catch(gaveUp);
  one.acquire(true, 20).catch(gaveUp);
  await jest.advanceTimersByTimeAsync(10);
  expect(jest.getTimerCount()).toBe(2);
  await jest.advanceTimersByTimeAsync(10);
  expect(gaveUp).toHaveBeenCalledTimes(2);
  expect(jest.getTimerCount()).toBe(0);
  const granted = jest.fn();
  one.acquire().then(granted);
  await jest.advanceTimersByTimeAsync(59_970);
  expect(granted).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(20);
  expect(granted).toHaveBeenCalledTimes(1);
});
