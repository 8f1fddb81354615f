import { Presets, SingleBar } from "cli-progress";
import { size, thousands } from "../format";
import { watchTraffic } from "../traffic";

/** What is over sooner needs no progress. */
const QUIET_MS = 1000;

/** What a run has cost so far. */
export interface Cost {
  requests: number;
  /** What the answers took on the wire, headers included. */
  bytes: number;
}

/**
 * Counts this process's requests and, where standard error is a terminal, shows them while a run takes long.
 * @returns a function that ends it and gives the cost
 */
export function showProgress(): () => Cost {
  const cost: Cost = { requests: 0, bytes: 0 };
  const payload = () => ({ answered: thousands(cost.requests), read: size(cost.bytes) });
  const bar = new SingleBar(
    {
      format: "{answered} requests, {read}, {duration_formatted}",
      stream: process.stderr,
      clearOnComplete: true,
    },
    Presets.legacy,
  );
  const timer = process.stderr.isTTY ? setTimeout(() => bar.start(1, 0, payload()), QUIET_MS) : undefined;
  const stop = watchTraffic(({ bytes }) => {
    cost.requests += 1;
    cost.bytes += bytes;
    if (bar.isActive) bar.update(0, payload());
  });
  return () => {
    stop();
    clearTimeout(timer);
    if (bar.isActive) bar.stop();
    return cost;
  };
}
