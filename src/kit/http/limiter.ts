/** The number of requests that a vendor accepts in a period. */
export interface Rate {
  requests: number;
  windowMs: number;
  /** The longest window that some accounts have instead. After a 429, the retries span it. Defaults to `windowMs`. */
  longestWindowMs?: number;
  /**
   * The number of requests that may be sent at once; the others follow at even intervals, and no window is kept.
   * For short windows: requests bunch up on their way, and a window that is full when sent may overflow on arrival.
   */
  burst?: number;
}

/** Releases requests no faster than a vendor accepts them, in the order of arrival. */
export interface Limiter {
  /** The vendor's rate; undefined if it is not known. */
  readonly rate: Rate | undefined;
  /**
   * Resolves when a request may be sent.
   * @param isRetry goes before all first tries: a request in progress has a time budget
   * @param withinMs how long to wait at most
   * @throws TooBusyError after that time
   */
  acquire(isRetry?: boolean, withinMs?: number): Promise<void>;
  /** Holds back every request for a time, in milliseconds: the vendor has reported that the rate is too high. */
  pause(ms: number): void;
}

/** The wait for the vendor's rate is longer than a request may take. */
export class TooBusyError extends Error {
  constructor() {
    super("too many requests are waiting");
    this.name = "TooBusyError";
  }
}

/**
 * However long a vendor asks to wait, other requests are held back no longer than this: the vendor may have meant one
 * operation only, and what cannot be done within a request's time fails with an error.
 */
export const LONGEST_PAUSE_MS = 60_000;

/** A request that waits for its turn. */
interface Waiting {
  release(): void;
}

/** When the next request may be sent, based on those sent so far; both in milliseconds of one clock. */
interface Pace {
  free(): number;
  sent(now: number): void;
}

const unlimited: Pace = { free: () => 0, sent: () => undefined };

/** At most `requests` in any `windowMs`. */
function slidingWindow({ requests, windowMs }: Rate): Pace {
  const times: number[] = [];
  let oldest = 0;
  return {
    free: () => (times.length < requests ? 0 : times[oldest]! + windowMs),
    sent(now) {
      times[oldest] = now;
      oldest = (oldest + 1) % requests;
    },
  };
}

/** `burst` at once, the others at even intervals. */
function evenly({ requests, windowMs }: Rate, burst: number): Pace {
  const interval = windowMs / requests;
  let next = 0;
  return {
    free: () => next - (burst - 1) * interval,
    sent(now) {
      next = Math.max(next, now) + interval;
    },
  };
}

function paceOf(rate: Rate | undefined): Pace {
  if (!rate) return unlimited;
  return rate.burst ? evenly(rate, rate.burst) : slidingWindow(rate);
}

/**
 * Holds requests to a vendor's rate.
 * @param rate if left out, nothing is held back until `pause` is called
 */
export function limiter(rate?: Rate): Limiter {
  const pace = paceOf(rate);
  let heldUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  const retries: Waiting[] = [];
  const firstTries: Waiting[] = [];

  const release = () => {
    timer = undefined;
    for (;;) {
      const waiting = retries.length > 0 ? retries : firstTries;
      if (waiting.length === 0) return;
      // Not Date.now: a clock that is set back would hold everything.
      const now = performance.now();
      const wait = Math.max(pace.free(), heldUntil) - now;
      if (wait > 0) {
        timer = setTimeout(release, Math.ceil(wait));
        return;
      }
      pace.sent(now);
      waiting.shift()!.release();
    }
  };
  return {
    rate,
    acquire: (isRetry = false, withinMs = Number.POSITIVE_INFINITY) =>
      new Promise((resolve, reject) => {
        const queue = isRetry ? retries : firstTries;
        const giveUp = () => {
          queue.splice(queue.indexOf(waiting), 1);
          // The next turn may be a minute away: for nobody, it would keep the process alive.
          if (retries.length + firstTries.length === 0) {
            clearTimeout(timer);
            timer = undefined;
          }
          reject(new TooBusyError());
        };
        const deadline = Number.isFinite(withinMs) ? setTimeout(giveUp, withinMs) : undefined;
        const waiting: Waiting = {
          release() {
            clearTimeout(deadline);
            resolve();
          },
        };
        queue.push(waiting);
        if (!timer) release();
      }),
    pause(ms) {
      heldUntil = Math.max(heldUntil, performance.now() + Math.min(ms, LONGEST_PAUSE_MS));
    },
  };
}

/** More connections than one process serves at a time. The least recently used is forgotten. */
const MOST_LIMITERS = 200;
const limiters = new Map<string, Limiter>();

/** The limiter of a connection: one per process, shared by steps that run at the same time. */
export function sharedLimiter(key: string, rate?: Rate): Limiter {
  const found = limiters.get(key) ?? limiter(rate);
  limiters.delete(key);
  limiters.set(key, found);
  if (limiters.size > MOST_LIMITERS) limiters.delete(limiters.keys().next().value!);
  return found;
}
