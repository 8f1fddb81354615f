import { randomUUID } from "node:crypto";
import type { RunRequest, RunView, Slice, SliceRequest } from "../shared/protocol";
import { type Reference, valueAt, withReferences } from "../shared/reference";
import { CallFailed, type Session } from "./child";
import { recordsIn, sliceOf } from "./slices";

/** Older runs are forgotten: their results would fill the memory. */
const RUNS_KEPT = 200;

/** Of all results together, the newest this many bytes are kept. */
const RESULT_BYTES_KEPT = 512 * 1024 * 1024;

/** A browser and a JSON parser manage no more. */
const MOST_RESULT_BYTES = 200 * 1024 * 1024;

const WIRE_KEPT = 2000;

interface Run {
  view: RunView;
  result?: unknown;
  file?: Buffer;
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
      wire: [],
      log: [],
    };
    const run: Run = {
      view,
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
    const { view } = run;
    try {
      const { value, milliseconds } = await session.call(
        { op: "run", ...request },
        {
          id: view.id,
          onEvent: (event) => {
            if (event.type === "log") view.log.push(event.line);
            else if (view.wire.length < WIRE_KEPT) view.wire.push(event.entry);
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
  list(component?: string): Omit<RunView, "wire" | "log">[] {
    return [...this.#runs.values()]
      .map(({ view: { wire, log, ...rest } }) => rest)
      .filter((view) => !component || view.component === component)
      .reverse();
  }

  view(id: string): RunView | undefined {
    return this.#runs.get(id)?.view;
  }

  slice(id: string, request: SliceRequest): Slice | undefined {
    const run = this.#runs.get(id);
    return run && sliceOf(run.result, request);
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
    for (const [index, [id, { view }]] of newestFirst.entries()) {
      bytes += view.bytes ?? 0;
      const isTooMuch = index >= RUNS_KEPT || (index > 0 && bytes > RESULT_BYTES_KEPT);
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
  if (view.bytes > MOST_RESULT_BYTES)
    throw new Error(
      "The result is larger than 200 MB. Read less of it at once: with a filter, or page by page.",
    );
  if (file) {
    run.file = Buffer.from(file);
    view.file = { bytes: file.length, contentType: contentType ?? "application/octet-stream" };
    return;
  }
  run.result = JSON.parse(json ?? "null");
  view.records = recordsIn(run.result)?.length;
}

/** The values of earlier runs are shown again: an uploaded file is not. */
function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "$file" ? undefined : withoutFiles(item)]),
  );
}
