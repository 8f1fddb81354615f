import { randomUUID } from "node:crypto";
import type {
  EntriesView,
  RunRequest,
  RunView,
  Slice,
  SliceRequest,
  Table,
  TableRequest,
} from "../shared/protocol";
import { type Reference, valueAt, withReferences } from "../shared/reference";
import { CallFailed, type Session } from "./child";
import { entriesOf } from "./entries";
import { type Ordering, order } from "./order";
import { pathOfRecords, recordsIn, sliceOf } from "./slices";
import { columnsOf, tableOf } from "./table";
import { WireLog } from "./wireLog";

/** Older runs are forgotten: their results would fill the memory. */
const RUNS_KEPT = 200;

/** Of all runs together, the newest this many bytes of results and requests are kept. */
const BYTES_KEPT = 512 * 1024 * 1024;

/** Of one run, as many as the page shows at once: of its table, its fields and the number of records. */
const ORDERS_KEPT = 4;

interface Run {
  view: RunView;
  wire: WireLog;
  result?: unknown;
  file?: Buffer;
  /** The orders in which the records were shown last, by filter and sort: the page reads them in parts. */
  orders: Map<string, number[]>;
  columns?: string[];
  cancel(): void;
}

/** The runs of this server, the newest last. */
export class Runs {
  readonly #runs = new Map<string, Run>();

  /** Starts a run and returns at once. */
  start(session: Session, given: RunRequest): RunView {
    const { component, kind, key, values } = given;
    const request = { ...given, values: this.resolve(values) };
    const view: RunView = {
      id: randomUUID(),
      ...{ component, kind, key, values: withoutFiles(values) as Record<string, unknown> },
      state: "running",
      startedAt: Date.now(),
      requests: 0,
      lines: 0,
    };
    const run: Run = {
      view,
      wire: new WireLog(),
      orders: new Map(),
      cancel: () => {
        if (view.state !== "running") return;
        view.state = "canceled";
        view.error = "The run was canceled. What had been sent until then stays sent.";
        session.stop("Another run was canceled.");
      },
    };
    this.#runs.set(view.id, run);
    this.#forget();
    void this.#follow(run, session, request);
    return view;
  }

  async #follow(run: Run, session: Session, request: RunRequest): Promise<void> {
    const { view, wire } = run;
    try {
      const { value, milliseconds } = await session.call(
        { op: "run", ...request },
        {
          id: view.id,
          onEvent: (event) => {
            wire.add(event);
            Object.assign(view, { requests: wire.requests, lines: wire.lines.length });
          },
        },
      );
      view.milliseconds = milliseconds;
      keep(run, value as { json?: string; file?: Uint8Array; contentType?: string });
      if (view.state === "running") view.state = "done";
    } catch (error) {
      view.milliseconds = Date.now() - view.startedAt;
      if (view.state !== "running") return;
      view.state = error instanceof CallFailed && error.refused ? "refused" : "failed";
      view.error = (error as Error).message;
    }
    this.#forget();
  }

  /**
   * Values with their references replaced by what the results of earlier runs have there.
   * @throws Error that names the reference without a value
   */
  resolve(values: Record<string, unknown>): Record<string, unknown> {
    return withReferences(values, (reference) => this.#resolve(reference)) as Record<string, unknown>;
  }

  #resolve({ $from: { run: id, path } }: Reference): unknown {
    const run = this.#runs.get(id);
    if (!run) throw new Error("The run that a reference names is not kept any more: run it again.");
    const { view, result, file } = run;
    if (file && path === "") return { $file: file.toString("base64"), contentType: view.file?.contentType };
    const value = valueAt(result, path);
    if (value === undefined)
      throw new Error(`The results of ${view.key} have no ${path || "value"}, which a reference names.`);
    return value;
  }

  /** @param component all runs if omitted */
  list(component?: string): RunView[] {
    return [...this.#runs.values()]
      .map(({ view }) => view)
      .filter((view) => !component || view.component === component)
      .reverse();
  }

  view(id: string): RunView | undefined {
    return this.#runs.get(id)?.view;
  }

  wire(id: string): WireLog | undefined {
    return this.#runs.get(id)?.wire;
  }

  slice(id: string, request: SliceRequest): Slice | undefined {
    const run = this.#runs.get(id);
    if (!run) return undefined;
    return request.path === ""
      ? sliceOf(run.result, request, (records) => ordered(run, records, request))
      : sliceOf(run.result, request);
  }

  /** @returns the rows, or undefined if there is no such run, or it has no records */
  table(id: string, request: TableRequest): Table | undefined {
    const run = this.#runs.get(id);
    const records = run && recordsIn(run.result);
    if (!run || !records) return undefined;
    run.columns ??= columnsOf(records);
    const table = tableOf(records, run.columns, ordered(run, records, request), request);
    return { ...table, path: pathOfRecords(run.result, "") };
  }

  /** @returns undefined if there is no such run, or it has no entries */
  entries(id: string): EntriesView | undefined {
    return entriesOf(this.#runs.get(id)?.result);
  }

  file(id: string): { bytes: Buffer; contentType: string } | undefined {
    const run = this.#runs.get(id);
    if (!run) return undefined;
    if (run.file) return { bytes: run.file, contentType: run.view.file?.contentType ?? "" };
    return {
      bytes: Buffer.from(JSON.stringify(run.result, null, 2) ?? "null"),
      contentType: "application/json",
    };
  }

  cancel(id: string): boolean {
    const run = this.#runs.get(id);
    run?.cancel();
    return run !== undefined;
  }

  #forget(): void {
    let bytes = 0;
    const newestFirst = [...this.#runs.entries()].reverse();
    for (const [index, [id, { view, wire }]] of newestFirst.entries()) {
      bytes += (view.bytes ?? 0) + wire.characters;
      const isTooMuch = index >= RUNS_KEPT || (index > 0 && bytes > BYTES_KEPT);
      if (isTooMuch && view.state !== "running") this.#runs.delete(id);
    }
  }
}

function keep(
  run: Run,
  { json, file, contentType }: { json?: string; file?: Uint8Array; contentType?: string },
) {
  const { view } = run;
  view.bytes = file ? file.length : Buffer.byteLength(json ?? "");
  if (file) {
    run.file = Buffer.from(file);
    view.file = { bytes: file.length, contentType: contentType ?? "application/octet-stream" };
    return;
  }
  run.result = JSON.parse(json ?? "null");
  view.records = recordsIn(run.result)?.length;
}

/** The positions of a run's records as they are shown. Sorting many takes a second, so the last orders are kept. */
function ordered({ orders }: Run, records: unknown[], { filter, sort, descending }: Ordering): number[] {
  const by = JSON.stringify([filter, sort, descending]);
  const positions = orders.get(by) ?? order(records, { filter, sort, descending });
  orders.delete(by);
  orders.set(by, positions);
  const [oldest = by] = orders.keys();
  if (orders.size > ORDERS_KEPT) orders.delete(oldest);
  return positions;
}

/** The values of earlier runs are shown again: an uploaded file is not. */
function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "$file" ? undefined : withoutFiles(item)]),
  );
}
