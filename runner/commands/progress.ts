import { Presets, SingleBar } from "cli-progress";
import { formatBytes, formatNumber } from "../format";
import type { Exchange } from "../traffic";

/** A run that ends sooner needs no progress bar. */
const DELAY_MS = 1000;

/** The progress of a run. */
export interface Progress {
  /** Counts one request. */
  onRequest(exchange: Exchange): void;
  /** Removes the progress bar. */
  stop(): void;
}

/** Shows the requests and bytes of a run that takes long, if standard error is a terminal. */
export function showProgress(): Progress {
  let requests = 0;
  let bytes = 0;
  const payload = () => ({ requests: formatNumber(requests), bytes: formatBytes(bytes) });
  const bar = new SingleBar(
    {
      format: "{requests} requests, {bytes}, {duration_formatted}",
      stream: process.stderr,
      clearOnComplete: true,
    },
    Presets.legacy,
  );
  const timer = process.stderr.isTTY ? setTimeout(() => bar.start(1, 0, payload()), DELAY_MS) : undefined;
  return {
    onRequest(exchange) {
      requests += 1;
      bytes += exchange.bytes;
      if (bar.isActive) bar.update(0, payload());
    },
    stop() {
      clearTimeout(timer);
      if (bar.isActive) bar.stop();
    },
  };
}
