/** How many requests a vendor takes in a window of time. */
export interface Rate {
  requests: number;
  windowMs: number;
  /**
   * How many may go at one moment; the others follow evenly, and no window is kept. For short windows: requests
   * bunch up on their way, and a window that is full as it is sent may overflow as it arrives.
   */
  atOnce?: number;
}

/** Lets requests through no faster than a vendor takes them, in the order they came. */
export interface Limiter {
  /**
   * Resolves when a request may be sent.
   * @param again before all that wait for their first try: a request under way has a time budget
   */
  take(again?: boolean): Promise<void>;
  /** Holds every request back for a time: the vendor has said that it is too fast. */
  pause(ms: number): void;
}

/**
 * However long a vendor asks to wait, others are held back no longer: it may have meant one operation alone, and
 * what cannot be had within a request's time is refused with an error, not waited for.
 */
export const LONGEST_PAUSE_MS = 60_000;

/** When the next request may be sent, by what was sent so far; both in milliseconds of one clock. */
interface Pace {
  free(): number;
  sent(now: number): void;
}

const unlimited: Pace = { free: () => 0, sent: () => undefined };

/** At most `requests` in any `windowMs`. */
function slidingWindow({ requests, windowMs }: Rate): Pace {
  const moments: number[] = [];
  let oldest = 0;
  return {
    free: () => (moments.length < requests ? 0 : moments[oldest]! + windowMs),
    sent(now) {
      moments[oldest] = now;
      oldest = (oldest + 1) % requests;
    },
  };
}

/** `atOnce` at one moment, the others evenly after them. */
function evenly({ requests, windowMs }: Rate, atOnce: number): Pace {
  const step = windowMs / requests;
  let next = 0;
  return {
    free: () => next - (atOnce - 1) * step,
    sent(now) {
      next = Math.max(next, now) + step;
    },
  };
}

function paceOf(rate: Rate | undefined): Pace {
  if (!rate) return unlimited;
  return rate.atOnce ? evenly(rate, rate.atOnce) : slidingWindow(rate);
}

/**
 * Holds requests back to a vendor's rate.
 * @param rate left out, nothing is held back until `pause` is called
 */
export function limiter(rate?: Rate): Limiter {
  const pace = paceOf(rate);
  let heldUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  const again: (() => void)[] = [];
  const first: (() => void)[] = [];

  const release = () => {
    timer = undefined;
    for (;;) {
      const waiting = again.length > 0 ? again : first;
      if (waiting.length === 0) return;
      // Not Date.now: a clock that is set back would hold everything.
      const now = performance.now();
      const wait = Math.max(pace.free(), heldUntil) - now;
      if (wait > 0) {
        timer = setTimeout(release, Math.ceil(wait));
        return;
      }
      pace.sent(now);
      waiting.shift()!();
    }
  };
  return {
    take: (isAgain = false) =>
      new Promise((resolve) => {
        (isAgain ? again : first).push(resolve);
        if (!timer) release();
      }),
    pause(ms) {
      heldUntil = Math.max(heldUntil, performance.now() + Math.min(ms, LONGEST_PAUSE_MS));
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
