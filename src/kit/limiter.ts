/** How many requests a vendor takes in a window of time. */
export interface Rate {
  requests: number;
  windowMs: number;
}

/** Lets requests through no faster than a vendor takes them, in the order they came. */
export interface Limiter {
  /** Resolves when a request may be sent. */
  take(): Promise<void>;
  /** Holds every request back for a time: the vendor has said that it is too fast. */
  pause(ms: number): void;
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * A sliding window: at most `requests` are let through in any `windowMs`.
 * @param rate left out, nothing is held back until `pause` is called
 */
export function limiter(rate?: Rate): Limiter {
  const sent: number[] = [];
  let oldest = 0;
  let heldUntil = 0;
  let queue: Promise<void> = Promise.resolve();

  const turn = async () => {
    for (;;) {
      const now = Date.now();
      const free = rate && sent.length >= rate.requests ? sent[oldest]! + rate.windowMs : 0;
      const until = Math.max(free, heldUntil);
      if (until <= now) break;
      await sleep(until - now);
    }
    if (!rate) return;
    sent[oldest] = Date.now();
    oldest = (oldest + 1) % rate.requests;
  };
  return {
    take() {
      queue = queue.then(turn);
      return queue;
    },
    pause(ms) {
      heldUntil = Math.max(heldUntil, Date.now() + ms);
    },
  };
}

/** More connections than one process serves at a time; the least recently used is forgotten. */
const MOST_LIMITERS = 200;
const limiters = new Map<string, Limiter>();

/** The limiter of a connection: one in a process, so that steps that run beside each other share it. */
export function sharedLimiter(key: string, rate?: Rate): Limiter {
  const found = limiters.get(key) ?? limiter(rate);
  limiters.delete(key);
  limiters.set(key, found);
  if (limiters.size > MOST_LIMITERS) limiters.delete(limiters.keys().next().value!);
  return found;
}
