import type { Connection } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";

type Params = { [input: string]: unknown };

/** Runs a component's actions as the platform would, cleaners and error hook included. */
export function runner(component: Parameters<typeof createHarness>[0], usual: Connection) {
  const harness = createHarness(component);
  const run = (key: string, params: Params = {}, connection = usual) =>
    harness.action(key, { connection, ...params } as never) as Promise<{ data: unknown }>;
  /** What a run throws; undefined where it throws nothing. */
  const failureOf = (key: string, params: Params = {}, connection = usual): Promise<Error | undefined> =>
    run(key, params, connection).then(
      () => undefined,
      (thrown) => thrown,
    );
  return {
    run,
    failureOf,
    refusalOf: async (key: string, params: Params = {}) => (await failureOf(key, params))?.message,
    dataSource: (key: string, params: Params = {}) =>
      harness.dataSource(key, { connection: usual, ...params } as never) as Promise<{ result: unknown }>,
    /** Everything that an action logs in debug mode, as one text. */
    async logOf(key: string, params: Params, connection = usual): Promise<string> {
      const logged: unknown[] = [];
      const log = (...said: unknown[]) => logged.push(...said);
      const logger = { debug: log, info: log, warn: log, error: log, log, trace: log, metric: log };
      const { actions } = component as unknown as {
        actions: { [key: string]: { perform(...all: unknown[]): Promise<unknown> } };
      };
      await actions[key]!.perform(
        { logger, debug: { enabled: true }, globalDebug: true },
        { connection, ...params },
      );
      return JSON.stringify(logged);
    },
  };
}
