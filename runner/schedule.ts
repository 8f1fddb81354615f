import { setTimeout as wait } from "node:timers/promises";

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/**
 * Reads a span of time: "500ms", "2s", "5m", "1h".
 * @returns milliseconds
 * @throws Error where it is none
 */
export function spanOf(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text.trim()) ?? [];
  if (!number || !unit) throw new Error(`"${text}" is no span of time such as 500ms, 2s, 5m or 1h.`);
  return Number(number) * UNITS[unit]!;
}

/**
 * Does something again and again, with a pause between, until the signal aborts or it was done so often.
 * What is under way when the signal aborts is brought to its end.
 */
export async function repeat(
  run: (round: number) => Promise<void>,
  { everyMs, times, signal }: { everyMs: number; times: number; signal: AbortSignal },
): Promise<void> {
  for (let round = 1; round <= times && !signal.aborted; round++) {
    await run(round);
    if (round < times) await wait(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
