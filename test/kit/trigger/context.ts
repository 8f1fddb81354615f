import type { PollingContext } from "../../../src/kit/trigger/polling";

/** The context of a poll, with the state that it keeps and what it logs. */
export function contextWith(state: object = {}, isBatched = false) {
  let kept = state as Record<string, unknown>;
  const logged: string[] = [];
  const log = (level: string) => (message: string) => logged.push(`${level} ${message}`);
  const context = {
    polling: {
      getState: () => kept,
      setState: (next: Record<string, unknown>) => {
        kept = JSON.parse(JSON.stringify(next));
      },
    },
    batch: isBatched ? { enabled: true, batchSize: 50 } : undefined,
    logger: { info: log("info"), warn: log("warn") },
  } as unknown as PollingContext;
  return { context, logged, state: () => kept };
}
