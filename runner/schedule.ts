import { setTimeout as wait } from "node:timers/promises";

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/**
 * Parses an interval: "500ms", "2s", "5m", "1h".
 * @returns milliseconds
 * @throws Error if the text is not an interval
 */
export function parseInterval(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text.trim()) ?? [];
  if (!number || !unit) throw new Error(`"${text}" is not an interval such as 500ms, 2s, 5m or 1h.`);
  return Number(number) * UNITS[unit]!;
}

/**
 * Runs a function repeatedly, with a pause in between, until the signal aborts or the number of rounds is reached.
 * A round that is running when the signal aborts is completed.
 */
export async function repeat(
  run: (round: number) => Promise<void>,
  { everyMs, times, signal }: { everyMs: number; times: number; signal: AbortSignal },
): Promise<void> {
  for (let round = 1; round <= times && !signal.aborted; round++) {
    await run(round);
    if (round < times) await pause(everyMs, signal);
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
