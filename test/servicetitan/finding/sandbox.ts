import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { type Redirect, redirect } from "../../../runner/redirect";
import {
  type ServiceTitanOptions,
  type ServiceTitanSandbox,
  startServiceTitan,
} from "../../../sandbox/servicetitan";
import component from "../../../src/servicetitan";
import { connection } from "../connection";

const harness = createHarness(component as never);
const size = { customers: 60, jobs: 40, projects: 4, bookings: 4, calls: 4, leads: 4, estimates: 20 };

/** A sandbox for the tests of a file, and the component's actions that run against it. */
export function sandboxed(options: ServiceTitanOptions = {}) {
  let sandbox: ServiceTitanSandbox;
  let redirection: Redirect;

  beforeAll(async () => {
    sandbox = await startServiceTitan({ rateLimit: false, size, ...options });
    redirection = redirect(sandbox.hosts, sandbox.url);
  });
  afterAll(async () => {
    redirection.restore();
    await sandbox.close();
  });

  return {
    store: () => sandbox.store,
    /** Runs an action, and returns its data. */
    // biome-ignore lint/suspicious/noExplicitAny: Tests read results of every shape.
    async run(key: string, params: object): Promise<any> {
      const fields = { ...connection.fields, ...sandbox.fields };
      const result = await harness.action(key, {
        connection: { ...connection, fields, token: undefined },
        ...params,
      } as never);
      return (result as { data: unknown }).data;
    },
    /** The methods and paths that the sandbox is sent while a function runs, without module and tenant. */
    async requestsOf(run: () => Promise<unknown>): Promise<string[]> {
      const before = sandbox.requests.entries.length;
      await run();
      return sandbox.requests.entries
        .slice(before)
        .map(({ method, path }) => `${method} ${path.replace(/^.*\/tenant\/\d+\//, "")}`);
    },
  };
}
