/** The last run that was queued for a key. */
const last = new Map<string, Promise<unknown>>();

/**
 * Runs a function after all earlier ones that share a key with it have ended, within this process. Runs that look for a
 * record and create it if there is none would otherwise create it twice.
 * @param keys what the run is about, such as a phone number of a tenant
 * @returns what the function resolves to
 */
export async function oneAtATime<Value>(keys: readonly string[], run: () => Promise<Value>): Promise<Value> {
  const earlier = keys.map((key) => last.get(key));
  const result = Promise.allSettled(earlier).then(run);
  // A run that fails does not fail those behind it.
  const ended = result.catch(() => undefined);
  for (const key of keys) last.set(key, ended);
  try {
    return await result;
  } finally {
    for (const key of keys) if (last.get(key) === ended) last.delete(key);
  }
}
