import type { Operation } from "../../sandbox/core";
import { seededApplication } from "../../sandbox/servicetitan";
import { operations } from "../../sandbox/servicetitan/operations";
import type { World } from "../../sandbox/servicetitan/world";
import { KNOWN_BODIES } from "./bodies";
import { Caller, type Reply } from "./caller";
import { candidatesFor } from "./candidates";
import { Composer, type Variant } from "./composer";
import { pathsOf } from "./paths";
import { collectionOf, Pool } from "./pool";
import { type Documented, readSpecs, type Schema } from "./specs";

/** What the check found. */
export interface Findings {
  /** Each with its operation. */
  problems: string[];
  /** The number of operations whose responses were validated. */
  checked: number;
  /** Operations whose response is not documented. */
  undocumented: string[];
}

interface Target extends Operation<World> {
  documented: Documented;
}

/** Problems of the documents instead of the sandbox. */
const ALLOWED = new Set([
  // The request accepts null for both, which clears them.
  "PUT telecom/v2/tenant/{tenant}/calls/{id}: agent must be object, got null",
  "PUT telecom/v2/tenant/{tenant}/calls/{id}: campaign must be object, got null",
]);

/** Calls every operation of the sandbox for a tenant, and compares each response with its schema. */
export async function check(specs: string): Promise<Findings> {
  const find = readSpecs(specs);
  const served = operations({ redirectDownloads: false, limitReports: false }).filter(({ path }) =>
    path.includes("/tenant/:tenant/"),
  );
  const problems = new Map<string, string>();
  const targets = served.flatMap((one): Target[] => {
    const documented = find(one.method, one.path);
    if (documented) return [{ ...one, documented }];
    const problem = `${one.method} ${one.path}: is not documented`;
    problems.set(problem, problem);
    return [];
  });
  const undocumented: string[] = [];
  const checking = new Checking(problems);
  const reads = targets.filter(({ method }) => method === "GET");
  const byDepth = [...reads].sort((a, b) => placeholders(a.path) - placeholders(b.path));
  await checking.read(byDepth);
  for (const target of targets.filter(({ method }) => method !== "GET")) await checking.write(target, reads);
  for (const { documented } of targets) if (!documented.hasSchema) undocumented.push(documented.name);
  const reported = [...problems.values()].filter((problem) => !ALLOWED.has(problem)).sort();
  return { problems: reported, checked: checking.checked.size, undocumented };
}

const placeholders = (path: string) => path.split("/:").length;

class Checking {
  readonly checked = new Set<string>();
  private readonly pool = new Pool();

  /** @param problems the texts of problems by what is wrong, without the value */
  constructor(private readonly problems: Map<string, string>) {}

  /**
   * Performs all reads in one sandbox. Lists come before the records in them, whose IDs they contain. What was not
   * accepted is tried again, with the values of all other responses.
   */
  async read(targets: Target[]): Promise<void> {
    const caller = await Caller.start();
    try {
      const rejected: Target[] = [];
      for (const target of targets) if (await this.readOne(caller, target)) rejected.push(target);
      for (const target of rejected) this.unanswered(target, await this.readOne(caller, target));
    } finally {
      await caller.close();
    }
  }

  /** Returns the last error response, if there is no other. */
  private async readOne(caller: Caller, target: Target): Promise<Reply | undefined> {
    let last = NOTHING_SENT;
    let answered = 0;
    for (const path of pathsOf(target.path, target.documented.placeholders, this.pool)) {
      const reply = await this.answerTo(caller, target, path);
      if (!isSuccess(reply)) {
        last = reply;
        continue;
      }
      this.validate(target, reply);
      this.pool.add({ collection: collectionOf(target.path), path, records: recordsIn(reply.body) });
      answered += 1;
      if (answered === MOST_READ) break;
    }
    return answered > 0 ? undefined : last;
  }

  /** Reads a path, with as few parameters as it accepts besides those that make it return more. */
  private async answerTo(caller: Caller, target: Target, path: string): Promise<Reply> {
    const widest = Object.entries(WIDEST).filter(([name]) => name in target.query);
    const composer = this.composerFor(target, path, target.documented.query, "minimal");
    for (let attempt = 1; ; attempt += 1) {
      const query = { ...(composer.compose() as object), ...Object.fromEntries(widest) };
      const reply = await caller.call("GET", path, query);
      if (isSuccess(reply) || attempt === MOST_TRIES || !composer.retry(fieldsIn(reply), "")) return reply;
    }
  }

  private composerFor(target: Target, path: string, schema: Schema | undefined, variant: Variant): Composer {
    const place = { collection: collectionOf(target.path), path };
    const candidates = (one: Schema, name: string) => candidatesFor(one, name, this.pool, place);
    return new Composer(schema, target.documented.resolve, candidates, variant);
  }

  /** Performs a write in a new sandbox for each variant of its body, then reads what it may have changed. */
  async write(target: Target, reads: Target[]): Promise<void> {
    const variants: Variant[] = target.documented.body ? ["full", "minimal", "null"] : ["full"];
    let last: Reply | undefined = NOTHING_SENT;
    for (const variant of variants) {
      const caller = await Caller.start();
      try {
        const reply = await this.perform(caller, target, variant);
        if (!isSuccess(reply)) {
          last &&= reply;
          continue;
        }
        last = undefined;
        this.validate(target, reply);
        await this.readAgain(caller, target, reads);
      } finally {
        await caller.close();
      }
    }
    this.unanswered(target, last);
  }

  private async perform(caller: Caller, target: Target, variant: Variant): Promise<Reply> {
    let reply = NOTHING_SENT;
    let attempts = 0;
    for (const path of pathsOf(target.path, target.documented.placeholders, this.pool)) {
      const composer = this.composerFor(target, path, target.documented.body, variant);
      for (let attempt = 0; attempt < MOST_TRIES && attempts < MOST_ATTEMPTS; attempt += 1, attempts += 1) {
        const value = KNOWN_BODIES[target.documented.name] ?? composer.compose();
        const sent = target.upload ? formOf(value) : target.body ? value : undefined;
        reply = await caller.call(target.method, path, {}, sent);
        if (isSuccess(reply)) return reply;
        if (!composer.retry(fieldsIn(reply), JSON.stringify(reply.body))) break;
      }
    }
    return reply;
  }

  /** Reads the lists of the written resource, in the sandbox that a write has changed. */
  private async readAgain(caller: Caller, target: Target, reads: Target[]): Promise<void> {
    const resource = collectionOf(target.path).split("/").slice(0, 2).join("/");
    const lists = reads.filter(
      ({ path }) =>
        collectionOf(path).startsWith(resource) && placeholders(path) === placeholders("/:tenant"),
    );
    for (const list of lists) {
      const reply = await this.answerTo(caller, list, list.path);
      if (isSuccess(reply)) this.validate(list, reply, ` after ${target.documented.name}`);
    }
  }

  private validate({ documented }: Target, { status, body }: Reply, when = ""): void {
    if (!documented.hasSchema) return;
    this.checked.add(documented.name);
    for (const { expected, got } of documented.problemsOf(status, body)) {
      const problem = `${documented.name}: ${expected}`;
      if (!this.problems.has(problem))
        this.problems.set(problem, `${problem}${got === undefined ? "" : `, got ${got}`}${when}`);
    }
  }

  /** @param last the last error response of an operation that had no other */
  private unanswered({ documented }: Target, last: Reply | undefined): void {
    if (!documented.hasSchema || !last) return;
    const { status, body } = last;
    const problem = `${documented.name}: no request was accepted (${status} ${JSON.stringify(body)})`;
    this.problems.set(problem, problem);
  }
}

/** Parameters that make a list return as much as possible. */
const WIDEST = {
  pageSize: "500",
  includeTotal: "true",
  active: "Any",
  externalDataApplicationGuid: seededApplication,
  // A list that requires one of several filters accepts this one.
  modifiedOnOrAfter: "2000-01-01T00:00:00Z",
};

const NOTHING_SENT: Reply = { status: 0, body: "No path could be composed from other responses." };

/** Of the records of a list, which are read one by one. */
const MOST_READ = 5;
/** With one path, and with all paths of an operation. */
const MOST_TRIES = 150;
const MOST_ATTEMPTS = 1000;

const isSuccess = ({ status }: Reply) => status >= 200 && status < 300;

/** The fields that an error response names. */
const fieldsIn = ({ body }: Reply): string[] =>
  Object.keys((body as { errors?: object } | undefined)?.errors ?? {});

/** The records of a list, or the one record of a response. */
function recordsIn(body: unknown): Record<string, unknown>[] {
  if (Array.isArray(body)) return body;
  if (typeof body !== "object" || body === null) return [];
  const { data } = body as { data?: unknown };
  return Array.isArray(data) ? data : [body as Record<string, unknown>];
}

/** A form with one file. */
function formOf(fields: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries((fields ?? {}) as object))
    if (name !== "file" && value !== undefined) form.append(name, String(value));
  form.append("file", new Blob(["Example"], { type: "text/plain" }), "example.txt");
  return form;
}
