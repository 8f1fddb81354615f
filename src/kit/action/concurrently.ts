/** Runs a task for each value, some at a time, until one returns false. No task outlives this call. */
export async function concurrently<Value>(
  values: Value[],
  parallel: number,
  run: (value: Value) => Promise<boolean>,
): Promise<void> {
  let next = 0;
  let isStopped = false;
  let failure: { error: unknown } | undefined;
  const work = async () => {
    while (!isStopped && next < values.length) {
      try {
        if (!(await run(values[next++]!))) isStopped = true;
      } catch (error) {
        isStopped = true;
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (failure) throw failure.error;
}
