/** At most this many requests in any stretch of that length. */
export interface RateLimit {
  requests: number;
  /** Milliseconds. */
  windowMs: number;
}

/**
 * Counts accepted requests in a sliding window of real time: a virtual clock that stands still would never
 * let one pass again.
 * @returns a function: 0 where a request may pass, else the milliseconds to wait
 */
export const createRateLimiter = ({ requests, windowMs }: RateLimit): (() => number) => {
  let accepted: number[] = [];
  return () => {
    const now = performance.now();
    accepted = accepted.filter((moment) => now - moment < windowMs);
    if (accepted.length >= requests) return windowMs - (now - accepted[0]!);
    accepted.push(now);
    return 0;
  };
};
