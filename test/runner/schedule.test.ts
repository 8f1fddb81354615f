import { parseInterval, repeat } from "../../runner/schedule";

test("an interval is parsed with its unit, and refused without one", () => {
  expect(["500ms", "2s", "1.5m", "1h"].map(parseInterval)).toEqual([500, 2000, 90_000, 3_600_000]);
  expect(() => parseInterval("2")).toThrow('"2" is not an interval such as 500ms, 2s, 5m or 1h.');
});

test("repeats as often as requested", async () => {
  const rounds: number[] = [];
  const { signal } = new AbortController();
  await repeat(async (round) => void rounds.push(round), { everyMs: 1, times: 3, signal });
  expect(rounds).toEqual([1, 2, 3]);
});

test("stops in a pause, and after a round that is running, once the signal aborts", async () => {
  const controller = new AbortController();
  let ended = 0;
  const run = async (round: number) => {
    if (round === 2) controller.abort();
    await Promise.resolve();
    ended = round;
  };
  await repeat(run, { everyMs: 1, times: Number.POSITIVE_INFINITY, signal: controller.signal });
  expect(ended).toBe(2);
});
