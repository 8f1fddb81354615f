import { repeat, spanOf } from "../../runner/schedule";

test("a span of time is read with its unit, and refused without", () => {
  expect(["500ms", "2s", "1.5m", "1h"].map(spanOf)).toEqual([500, 2000, 90_000, 3_600_000]);
  expect(() => spanOf("2")).toThrow('"2" is no span of time such as 500ms, 2s, 5m or 1h.');
});

test("repeats as often as it is told", async () => {
  const rounds: number[] = [];
  const { signal } = new AbortController();
  await repeat(async (round) => void rounds.push(round), { everyMs: 1, times: 3, signal });
  expect(rounds).toEqual([1, 2, 3]);
});

test("stops in its pause, and after what is under way, when it is told to", async () => {
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
