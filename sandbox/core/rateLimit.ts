/** A maximum number of requests in a sliding time window. */
export interface RateLimit {
  requests: number;
  /** In milliseconds. */
  windowMs: number;
}

/**
 * Counts accepted requests in a sliding window of real time. With a virtual clock, the window would never end
 * unless a test advanced the clock.
 * @returns a function that returns 0 if a request may pass, otherwise the milliseconds to wait
 */
export const createRateLimiter = ({ requests, windowMs }: RateLimit): (() => number) => {
  let accepted: number[] = [];
  return () => {
    const now = performance.now();
    accepted = accepted.filter((time) => now - time < windowMs);
    if (accepted.length >= requests) return windowMs - (now - accepted[0]!);
    accepted.push(now);
    return 0;
  };
};
