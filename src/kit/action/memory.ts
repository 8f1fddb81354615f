import { getHeapStatistics } from "node:v8";

/** Beyond this part of the memory, the next page may be the one that ends the process without any message. */
const USABLE_PART = 0.85;

const MEGABYTE = 1_048_576;

/** Bytes that this process may use: the smaller of Node's own heap limit and the container's limit. */
function limits() {
  // Undefined before Node 20, 0 or huge if there is no container limit.
  const container = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  return { heap: getHeapStatistics().heap_size_limit, container };
}

/**
 * Checks that there is memory left for more records.
 * @param count the number of records read so far
 * @param usage for tests; defaults to the process's own
 * @throws Error that says what to do, before the process runs out of memory
 */
export function checkMemory(count: number, usage = process.memoryUsage(), limit = limits()): void {
  const isFull = usage.heapUsed > limit.heap * USABLE_PART || usage.rss > limit.container * USABLE_PART;
  if (!isFull) return;
  const megabytes = Math.round(Math.min(limit.heap, limit.container) / MEGABYTE);
  throw new Error(
    `Fetch All stopped after ${count} records: they use nearly all of the ${megabytes} MB of memory. Use filters, or set Maximum Records and read the rest in later steps.`,
  );
}
