import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Definition } from "../../runner/flow/definition";
import type { FlowOptions } from "../../runner/flow/run";
import { pollingFlow } from "../../runner/flow/trigger";
import { createPlatform, type Platform } from "../../runner/platform";
import { redirect } from "../../runner/redirect";
import { virtualClock } from "../../sandbox/core";
import { startHaloPsa } from "../../sandbox/halopsa";
import { startOmnidesk } from "../../sandbox/omnidesk";
import { startServiceTitan } from "../../sandbox/servicetitan";
import { readRecipe } from "../../scripts/recipes/files";
import { validate } from "../../scripts/recipes/validate";
import { loadBundle } from "../support/bundles";
import { expectNone } from "../support/problems";

/** The definition of a recipe without problems. */
export function recipe(name: string): Definition {
  const { definition, problems } = validate(readRecipe(name));
  expectNone(problems.map(({ where, message }) => `${where}: ${message}`));
  return definition as Definition;
}

const START = "2026-03-13T15:00:00Z";

const STARTS = {
  servicetitan: (clock: ReturnType<typeof virtualClock>) =>
    startServiceTitan({
      clock,
      rateLimit: false,
      size: { customers: 30, jobs: 30, projects: 4, bookings: 4, calls: 4, leads: 4, estimates: 10 },
    }),
  halopsa: (clock: ReturnType<typeof virtualClock>) => startHaloPsa({ clock, rateLimit: false }),
  omnidesk: (clock: ReturnType<typeof virtualClock>) => startOmnidesk({ clock }),
};

type Sandboxes = { [Name in keyof typeof STARTS]: Awaited<ReturnType<(typeof STARTS)[Name]>> };

/** Sandboxes of several vendors with the same clock, and the built components that are connected to them. */
export async function connected<Name extends keyof Sandboxes>(...names: Name[]) {
  const clock = virtualClock(START);
  const closing: (() => Promise<void> | void)[] = [];
  const sandboxes = {} as Pick<Sandboxes, Name>;
  const platforms = {} as Record<Name, Platform>;
  for (const name of names) {
    const component = loadBundle(name);
    const sandbox = await STARTS[name](clock);
    const redirection = redirect(sandbox.hosts, sandbox.url);
    closing.push(
      () => redirection.restore(),
      () => sandbox.close(),
    );
    sandboxes[name] = sandbox as Sandboxes[Name];
    platforms[name] = createPlatform(component, { connection: { fields: sandbox.fields } });
  }
  return {
    clock,
    sandboxes,
    platforms,
    close: async () => {
      for (const close of closing) await close();
    },
  };
}

/** A flow that polls, with the means of a test: a clock that advances, and what was logged. */
export function polled(
  options: Omit<FlowOptions, "persisted" | "log">,
  clock: { advance(milliseconds: number): void },
) {
  const logged: string[] = [];
  const persisted = new Map<string, unknown>();
  const flow = pollingFlow({
    ...options,
    persisted,
    log: (level, message) => logged.push(`${level}: ${message}`),
  });
  return {
    ...flow,
    logged,
    persisted,
    /** Lets a minute pass, and polls. @returns the steps that ran, one list per execution */
    async next(): Promise<string[][]> {
      clock.advance(60_000);
      const before = flow.executions.length;
      await flow.poll();
      return flow.executions.slice(before).map(({ ran }) => ran);
    },
  };
}

/** A local server that accepts JSON, as the system at the other end of a recipe. */
export async function target(statusOf: (request: number) => number = () => 200) {
  const received: unknown[] = [];
  let requests = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const status = statusOf(requests++);
    if (status < 300) received.push(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    response
      .writeHead(status, { "Content-Type": "application/json" })
      .end(JSON.stringify({ id: `acc-${requests}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/records`,
    received,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
