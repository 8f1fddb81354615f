/** The process of one measured task: it does the task once, tells what it took, and ends. */
import https from "node:https";
import { loadComponent } from "../../runner/component";
import { createPlatform, type Platform } from "../../runner/platform";
import { type Access, getBytes, getJson, jobsUrl, jobUrl, readAll, readEntries } from "./naive";
import { lead, type Target } from "./target";

/** What the process is started with, as JSON in its first argument. */
export interface TaskSetup {
  task: keyof typeof tasks;
  target: Target;
  /** How many records, or calls. */
  size: number;
}

/** What a task took. */
export interface Taken {
  ms: number;
  /** Of all threads, in user and system mode. */
  cpuMs: number;
  /** The most that the process had in memory meanwhile, less what it had before. */
  peakBytes: number;
  /** How many records, entries or successful calls came of it. */
  found: number;
  /** What the result alone takes in the heap; only for the tasks that measure it. */
  ownBytes?: number;
}

/** The bundle that stands for all: the others share its client. */
const BUNDLE = "dist/servicetitan";

/** The largest page that ServiceTitan gives: https://developer.servicetitan.io/docs/timeouts-and-pagination */
const LARGEST_PAGE = 5000;

/** The sandbox's first job. */
const FIRST_JOB = 30_000_001;

/** Calls before single calls are measured: code that is still being compiled is not what a call costs. */
const WARM_UP_CALLS = 1000;

/** No more than the component sends one tenant at one moment, so that none of the measured calls waits. */
const CALLS_A_TENANT = 6;

const API = "https://api-integration.servicetitan.io";

/** The bundle as the platform would run it, with its token taken. */
async function connected(fields: Target["fields"]): Promise<Platform> {
  const platform = createPlatform(loadComponent(BUNDLE), { connection: { fields }, debug: false });
  await platform.connect();
  return platform;
}

/** What the naive way needs: the same token and headers. */
async function accessOf({ fields }: Target): Promise<Access> {
  const connection = await (await connected(fields)).connect();
  const headers = {
    Authorization: `Bearer ${connection?.token?.access_token}`,
    "ST-App-Key": fields.applicationKey!,
    Accept: "application/json",
  };
  return { origin: API, tenant: fields.tenant!, headers };
}

type Task = (setup: TaskSetup) => Promise<Taken>;

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
  /** The least that any way takes: the same pages parsed and kept, the bytes being there already. */
  parseAll: async ({ target, size }) => {
    const access = await accessOf(target);
    const pages: (Buffer | undefined)[] = [];
    for (let page = 1; page <= Math.ceil(size / LARGEST_PAGE); page++) {
      const url = jobsUrl(access, `includeTotal=true&sort=%2BId&page=${page}&pageSize=${LARGEST_PAGE}`);
      pages.push(await getBytes(url, access.headers, https.globalAgent));
    }
    const before = heapAfterCollection();
    const records: unknown[] = [];
    const taken = await measured(async () => {
      for (const [index, page] of pages.entries()) {
        for (const record of JSON.parse(page!.toString("utf8")).data) records.push(record);
        pages[index] = undefined;
      }
      return records;
    });
    const ownBytes = heapAfterCollection() - before;
    return { ...taken, found: records.length, ownBytes };
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
    // A tenant's calls are held below its rate; the server answers every tenant alike.
    const ofTenants = Array.from(
      { length: Math.ceil((WARM_UP_CALLS + size) / CALLS_A_TENANT) },
      (_, index) => ({
        ...params,
        connection: { ...connection, fields: { ...connection.fields, tenant: String(9_000_000 + index) } },
      }),
    );
    let call = 0;
    const one = () => action.perform(context, ofTenants[Math.floor(call++ / CALLS_A_TENANT)]! as never);
    return sequence(size, one);
  },
  callsBare: async ({ target, size }) => {
    const access = await accessOf(target);
    const agent = new https.Agent({ keepAlive: true });
    const url = jobUrl(access, FIRST_JOB);
    return sequence(size, () => getJson(url, access.headers, agent));
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

/** Calls one after the other. */
async function sequence(size: number, call: () => Promise<unknown>): Promise<Taken> {
  for (let warm = 0; warm < WARM_UP_CALLS; warm++) await call();
  return measured(async () => {
    for (let made = 0; made < size; made++) await call();
    return { length: size };
  });
}

/** Calls that do not wait for each other; counts those that succeed. */
function atOnce(size: number, call: (id: number) => Promise<unknown>): Promise<Taken> {
  const calls = Array.from({ length: size }, (_, index) => FIRST_JOB + index);
  return measured(async () => {
    const outcomes = await Promise.allSettled(calls.map(call));
    return outcomes.filter(({ status }) => status === "fulfilled");
  });
}

function heapAfterCollection(): number {
  // Twice: the first collection may only mark what the second frees.
  global.gc?.();
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Does a task and tells what it took. */
async function measured(task: () => Promise<{ length: number }>): Promise<Taken> {
  heapAfterCollection();
  const rss = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const { length } = await task();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const peakBytes = process.resourceUsage().maxRSS * 1024 - rss;
  return { ms, cpuMs: (user + system) / 1000, peakBytes, found: length };
}

async function main(setup: TaskSetup): Promise<void> {
  lead(setup.target);
  const taken = await (tasks[setup.task] as Task)(setup);
  process.send?.(taken, () => process.exit());
}

process.on("disconnect", () => process.exit());
void main(JSON.parse(process.argv[2]!) as TaskSetup);
