/** The process of one measured task: it runs the task once, reports the measurement, and ends. */
import { once } from "node:events";
import https from "node:https";
import { loadComponent } from "../../runner/component";
import { createPlatform, type Platform } from "../../runner/platform";
import { type Access, getBytes, getJson, jobsUrl, jobUrl, readAll, readEntries } from "./naive";
import { redirectTo, type Target } from "./target";

/** The process's first argument, as JSON. */
export interface TaskSetup {
  task: keyof typeof tasks;
  target: Target;
  /** The number of records or calls. */
  size: number;
}

/** What one run of a task took. */
export interface Measurement {
  ms: number;
  /** CPU time of all threads, in user and system mode. */
  cpuMs: number;
  /** The peak of the process's memory during the run, minus what it had before. */
  peakBytes: number;
  /** The number of records, options or successful calls. */
  found: number;
  /** The heap size of the result alone, for tasks that measure it. */
  ownBytes?: number;
}

/** One bundle represents all: the others share its client. */
const BUNDLE = "dist/servicetitan";

/** ServiceTitan's maximum page size: https://developer.servicetitan.io/docs/timeouts-and-pagination */
const LARGEST_PAGE = 5000;

/** The ID of the sandbox's first job. */
const FIRST_JOB = 30_000_001;

/** Calls before single calls are measured: compiling the code is not part of the cost of a call. */
const WARM_UP_CALLS = 1000;

/** The number of calls that the component sends to one tenant at once: calls without latency would otherwise wait. */
const CALLS_PER_TENANT = 6;

const API = "https://api-integration.servicetitan.io";

/** The bundle as the platform would run it, with an access token. */
async function connected(fields: Target["fields"]): Promise<Platform> {
  const platform = createPlatform(loadComponent(BUNDLE), { connection: { fields }, debug: false });
  await platform.connect();
  return platform;
}

/** Access for the naive way, with the same token and headers. */
async function accessOf({ fields }: Target): Promise<Access> {
  const connection = await (await connected(fields)).connect();
  const headers = {
    Authorization: `Bearer ${connection?.token?.access_token}`,
    "ST-App-Key": fields.applicationKey!,
    Accept: "application/json",
  };
  return { origin: API, tenant: fields.tenant!, headers };
}

type Task = (setup: TaskSetup) => Promise<Measurement>;

const tasks = {
  fetchAll: async ({ target }) => {
    const platform = await connected(target.fields);
    return measured(async () => {
      const { data } = await platform.action("listJobs", { fetchAll: "true" });
      return (data as { data: unknown[] }).data;
    });
  },
  fetchAllNaive: async ({ target }) => {
    const access = await accessOf(target);
    return measured(() => readAll(access));
  },
  /** The lower bound for any way: the same pages, already downloaded, parsed and kept. */
  parseAll: async ({ target, size }) => {
    const access = await accessOf(target);
    const pages: (Buffer | undefined)[] = [];
    for (let page = 1; page <= Math.ceil(size / LARGEST_PAGE); page++) {
      const url = jobsUrl(access, `includeTotal=true&sort=%2BId&page=${page}&pageSize=${LARGEST_PAGE}`);
      pages.push(await getBytes(url, access.headers, https.globalAgent));
    }
    const before = heapAfterCollection();
    const records: unknown[] = [];
    const measurement = await measured(async () => {
      for (const [index, page] of pages.entries()) {
        for (const record of JSON.parse(page!.toString("utf8")).data) records.push(record);
        pages[index] = undefined;
      }
      return records;
    });
    const ownBytes = heapAfterCollection() - before;
    return { ...measurement, found: records.length, ownBytes };
  },
  picklist: async ({ target }) => {
    const platform = await connected(target.fields);
    return measured(async () => (await platform.dataSource("selectJob", {})).result as unknown[]);
  },
  picklistNaive: async ({ target }) => {
    const access = await accessOf(target);
    return measured(() => readEntries(access));
  },
  calls: async ({ target, size }) => {
    const platform = await connected(target.fields);
    const action = platform.component.actions.getJob!;
    const context = platform.context({ state: {} as never, stepId: "getJob" });
    const params = await platform.params(action.inputs, { jobId: String(FIRST_JOB) });
    const connection = params.connection as { fields: Record<string, string> };
    // The component keeps each tenant's calls below the rate limit; the server treats all tenants alike.
    const asTenant = (tenant: string) => ({
      ...params,
      connection: { ...connection, fields: { ...connection.fields, tenant } },
    });
    return sequence(
      size,
      () => action.perform(context, params as never),
      (call) =>
        action.perform(context, asTenant(String(9_000_000 + Math.floor(call / CALLS_PER_TENANT))) as never),
    );
  },
  callsBare: async ({ target, size }) => {
    const access = await accessOf(target);
    const agent = new https.Agent({ keepAlive: true });
    const url = jobUrl(access, FIRST_JOB);
    const one = () => getJson(url, access.headers, agent);
    return sequence(size, one, one);
  },
  burst: async ({ target, size }) => {
    const platform = await connected(target.fields);
    return atOnce(size, (id) => platform.action("getJob", { jobId: String(id) }));
  },
  burstNaive: async ({ target, size }) => {
    const access = await accessOf(target);
    return atOnce(size, (id) => getJson(jobUrl(access, id), access.headers, false));
  },
} satisfies Record<string, Task>;

/** Measures calls in sequence, after other calls that warm up the process. */
async function sequence(
  size: number,
  call: () => Promise<unknown>,
  warmUp: (index: number) => Promise<unknown>,
): Promise<Measurement> {
  for (let index = 0; index < WARM_UP_CALLS; index++) await warmUp(index);
  return measured(async () => {
    for (let made = 0; made < size; made++) await call();
    return { length: size };
  });
}

/** Measures calls that do not wait for each other, and counts those that succeed. */
function atOnce(size: number, call: (id: number) => Promise<unknown>): Promise<Measurement> {
  const calls = Array.from({ length: size }, (_, index) => FIRST_JOB + index);
  return measured(async () => {
    const outcomes = await Promise.allSettled(calls.map(call));
    return outcomes.filter(({ status }) => status === "fulfilled");
  });
}

function heapAfterCollection(): number {
  // Twice, because the first collection may only mark what the second one frees.
  global.gc?.();
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Measures a task. Preparation ends here: from now on, the server responds with its latency. */
async function measured(task: () => Promise<{ length: number }>): Promise<Measurement> {
  const started = once(process, "message");
  process.send?.("ready");
  await started;
  heapAfterCollection();
  const rss = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const { length } = await task();
  const ms = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  const peakBytes = process.resourceUsage().maxRSS * 1024 - rss;
  return { ms, cpuMs: (user + system) / 1000, peakBytes, found: length };
}

async function main(setup: TaskSetup): Promise<void> {
  redirectTo(setup.target);
  const measurement = await (tasks[setup.task] as Task)(setup);
  process.send?.(measurement, () => process.exit());
}

process.on("disconnect", () => process.exit());
void main(JSON.parse(process.argv[2]!) as TaskSetup);
