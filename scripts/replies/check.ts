import type { Operation } from "../../sandbox/core";
import { seededApplication } from "../../sandbox/servicetitan";
import { operations } from "../../sandbox/servicetitan/operations";
import type { World } from "../../sandbox/servicetitan/world";
import { Caller, type Reply } from "./caller";
import { candidatesFor } from "./candidates";
import { Composer, type Variant } from "./composer";
import { idsOf, Pool } from "./pool";
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

/** "/crm/v2/tenant/:tenant/customers/:id/contacts" is the collection "crm/customers/:id/contacts". */
const collectionOf = (path: string) => path.replace(/\/v\d+\/tenant\/:tenant\//, "/").slice(1);

/** Calls every operation of the sandbox, and compares each response with its schema. */
export async function check(specs: string): Promise<Findings> {
  const find = readSpecs(specs);
  const served = operations(false).filter(({ path }) => path.includes("/tenant/:tenant/"));
  const problems = new Set<string>();
  const targets = served.flatMap((one): Target[] => {
    const documented = find(one.method, one.path);
    if (documented) return [{ ...one, documented }];
    problems.add(`${one.method} ${collectionOf(one.path)}: is not documented`);
    return [];
  });
  const undocumented: string[] = [];
  const checking = new Checking(problems);
  const reads = targets.filter(({ method }) => method === "GET");
  const byDepth = [...reads].sort((a, b) => placeholders(a.path) - placeholders(b.path));
  await checking.read(byDepth);
  for (const target of targets.filter(({ method }) => method !== "GET")) await checking.write(target, reads);
  for (const { documented } of targets) if (!documented.hasSchema) undocumented.push(documented.name);
  return { problems: [...problems].sort(), checked: checking.checked.size, undocumented };
}

const placeholders = (path: string) => path.split("/:").length;

class Checking {
  readonly checked = new Set<string>();
  private readonly pool = new Pool();

  constructor(private readonly problems: Set<string>) {}

  /** Performs all reads in one sandbox. Lists come before the records in them, whose IDs they contain. */
  async read(targets: Target[]): Promise<void> {
    const caller = await Caller.start();
    try {
      for (const target of targets) await this.readOne(caller, target);
    } finally {
      await caller.close();
    }
  }

  private async readOne(caller: Caller, target: Target): Promise<void> {
    const paths = this.pathsOf(target).slice(0, MOST_READ);
    let last: Reply | undefined;
    let answered = 0;
    for (const path of paths) {
      const reply = await this.answerTo(caller, target, path);
      if (!isSuccess(reply)) {
        last = reply;
        continue;
      }
      answered += 1;
      this.validate(target, reply);
      this.pool.add({ collection: collectionOf(target.path), path, records: recordsIn(reply.body) });
    }
    if (answered === 0) this.unanswered(target, last);
  }

  /** Reads a path, with as few parameters as it accepts besides those that make it return more. */
  private async answerTo(caller: Caller, target: Target, path: string): Promise<Reply> {
    const widest = Object.entries(WIDEST).filter(([name]) => name in target.query);
    const composer = this.composerFor(target, target.documented.query, "minimal");
    for (let attempt = 1; ; attempt += 1) {
      const query = { ...(composer.compose() as object), ...Object.fromEntries(widest) };
      const reply = await caller.call("GET", path, query);
      if (isSuccess(reply) || attempt === MOST_TRIES || !composer.retry(fieldsIn(reply), "")) return reply;
    }
  }

  private composerFor({ documented, path }: Target, schema: Schema | undefined, variant: Variant): Composer {
    const collection = collectionOf(path);
    return new Composer(
      schema,
      documented.resolve,
      (one, name) => candidatesFor(one, name, this.pool, collection),
      variant,
    );
  }

  /** Performs a write in a new sandbox for each variant of its body, then reads what it may have changed. */
  async write(target: Target, reads: Target[]): Promise<void> {
    const variants: Variant[] = target.documented.body ? ["full", "minimal", "null"] : ["full"];
    let last: Reply | undefined;
    let answered = 0;
    for (const variant of variants) {
      const caller = await Caller.start();
      try {
        const reply = await this.perform(caller, target, variant);
        if (!isSuccess(reply)) {
          last = reply;
          continue;
        }
        answered += 1;
        this.validate(target, reply);
        await this.readAgain(caller, target, reads);
      } finally {
        await caller.close();
      }
    }
    if (answered === 0) this.unanswered(target, last);
  }

  private async perform(caller: Caller, target: Target, variant: Variant): Promise<Reply> {
    let reply: Reply = { status: 0, body: "no path could be composed from the sandbox's records" };
    let attempts = 0;
    for (const path of this.pathsOf(target)) {
      const composer = this.composerFor(target, target.documented.body, variant);
      while (attempts < MOST_TRIES) {
        attempts += 1;
        const value = composer.compose();
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
    this.checked.add(documented.name);
    if (!documented.hasSchema) return;
    for (const problem of documented.problemsOf(status, body)) {
      const text = `${documented.name}: ${problem}`;
      if (!this.problems.has(text)) this.problems.add(text + when);
    }
  }

  private unanswered({ documented }: Target, reply?: Reply): void {
    if (!documented.hasSchema) return;
    this.problems.add(
      `${documented.name}: no request was accepted. The last response: ${reply ? `${reply.status} ${JSON.stringify(reply.body)}` : "none, as no path could be composed"}`,
    );
  }

  /** The operation's path with IDs of the sandbox's records. */
  private pathsOf({ path }: Target): string[] {
    const [base, ...rest] = path.split(/\/(?=:(?!tenant))/);
    let paths: { path: string; collection: string }[] = [{ path: base!, collection: collectionOf(base!) }];
    for (const part of rest) {
      const [placeholder = "", ...segments] = part.split("/");
      paths = paths.flatMap(({ path, collection }) =>
        this.idsIn(path, collection, placeholder).map((id) => ({
          path: [path, encodeURIComponent(String(id)), ...segments].join("/"),
          collection: [collection, placeholder, ...segments].join("/"),
        })),
      );
    }
    return paths.map(({ path }) => path).slice(0, MOST_PATHS);
  }

  private idsIn(path: string, collection: string, placeholder: string): unknown[] {
    const own = this.pool.of(collection);
    const exact = own.filter((read) => read.path === path);
    if (exact.length > 0) return exact.flatMap(idsOf);
    const word = path.split("/").at(-1) ?? "";
    const name = placeholder.slice(1);
    const embedded = this.embedded(path, word);
    if (embedded.length > 0) return embedded;
    return [
      ...new Set([
        ...(own.length > 0 || this.pool.named(word).length === 0 ? [] : this.pool.named(word).flatMap(idsOf)),
        ...this.pool.idsFor(/id$/i.test(name) ? name : `${name}Id`, collection),
      ]),
    ].slice(0, MOST_PATHS);
  }

  /** IDs of records within a record, such as the items of an invoice. */
  private embedded(path: string, word: string): unknown[] {
    const [, list, id] = /^(.*)\/([^/]+)\/[^/]+$/.exec(path) ?? [];
    const owner = this.pool
      .named(list?.split("/").at(-1) ?? "")
      .filter((read) => read.path === list)
      .flatMap(({ records }) => records)
      .find((record) => String(record.id) === id);
    const rows = owner?.[word];
    return Array.isArray(rows) ? rows.map((row) => row?.id).filter((one) => one !== undefined) : [];
  }
}

/** Parameters that make a list return as much as possible. */
const WIDEST = {
  pageSize: "5000",
  includeTotal: "true",
  active: "Any",
  externalDataApplicationGuid: seededApplication,
};

/** Of the records of a list, which are read one by one. */
const MOST_READ = 5;
const MOST_PATHS = 80;
const MOST_TRIES = 300;

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
