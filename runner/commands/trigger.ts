import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { type BuiltComponent, type BuiltTrigger, find } from "../component";
import { count, duration, size } from "../format";
import type { Values } from "../params";
import type { Payload } from "../payload";
import { createPoller, type Poller, type PollReport } from "../polling";
import { repeat, spanOf } from "../schedule";
import type { Session } from "../session";
import { fileState, memoryState } from "../state";
import type { Vendor } from "../vendors";
import { listenForWebhooks } from "../webhook";
import { addInputOptions, givenValues } from "./inputOptions";
import { helpBeforeError, inSession, type RunOptions, withRunOptions } from "./operation";
import { brief } from "./summary";
import type { Terminal } from "./terminal";

interface TriggerOptions extends RunOptions {
  every: string;
  times: string;
  state?: string;
  batchSize?: string;
  port: string;
}

/** Of what one poll delivers, this many executions are shown. */
const EXECUTIONS_SHOWN = 3;

/** True for a trigger that the platform runs by schedule. */
const isPolled = ({ scheduleSupport }: BuiltTrigger) => scheduleSupport !== "invalid";

/** The command of one trigger: a trigger with a schedule is polled, any other listens for webhooks. */
export function triggerCommand(
  vendor: Vendor,
  component: BuiltComponent,
  key: string,
  terminal: Terminal,
): Command {
  const trigger = find<BuiltTrigger>(component.triggers, "trigger", key);
  const { display, inputs } = trigger;
  const command = new Command(key)
    .summary(display.label)
    .description(`${display.label}: ${display.description}`);
  addInputOptions(command, inputs);
  withRunOptions(command).option(
    "--state <file>",
    "keep the trigger's place in this file, and begin from it",
  );
  if (isPolled(trigger)) {
    command
      .option("--every <span>", "the time between two polls: 500ms, 2s, 5m or 1h", "30s")
      .option("--times <number>", "stop after this many polls; until Ctrl+C where it is left out", "Infinity")
      .option("--batch-size <number>", "how many items one execution gets; 0 for no batches");
  } else {
    command.option("--port <number>", "the port to listen on; 0 for one that the system picks", "0");
  }
  return command.configureOutput(helpBeforeError(command)).action(async (options: TriggerOptions) => {
    const values = givenValues(command, inputs);
    await inSession(vendor, terminal, options, (session) =>
      isPolled(trigger)
        ? poll(session, key, values, options, terminal)
        : listen(session, key, values, options, terminal),
    );
  });
}

/** Aborts at the first Ctrl+C; the second ends the process as usual. */
function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

const clock = () => new Date().toTimeString().slice(0, 8);

async function poll(
  session: Session,
  trigger: string,
  values: Values,
  options: TriggerOptions,
  terminal: Terminal,
) {
  const everyMs = spanOf(options.every);
  const file = options.state ?? path.join(mkdtempSync(path.join(tmpdir(), "runner-")), `${trigger}.json`);
  const state = fileState(file);
  let shown = 0;
  const poller = createPoller({
    platform: session.platform,
    trigger,
    values,
    state,
    batchSize: options.batchSize === undefined ? undefined : Number(options.batchSize) || false,
    deliver: (data) => {
      shown += 1;
      if (shown <= EXECUTIONS_SHOWN)
        terminal.print(`          ${brief(contentOf(data), terminal.width - 10)}`);
    },
  });
  terminal.note(
    `Polling every ${options.every}${session.sandbox ? `. In the sandbox at ${session.sandbox.url} work goes on` : ""}.`,
  );
  terminal.note(`State is kept in ${file}. Ctrl+C ends it.`);
  const told = async (what: string, run: () => Promise<PollReport | undefined>) => {
    shown = 0;
    const started = performance.now();
    const report = await run();
    if (report)
      terminal.print(`${clock()}  ${what}: ${reported(report)}, ${duration(performance.now() - started)}`);
  };
  if (state.isNew()) await told("initial sync", () => poller.deploy());
  const signal = untilInterrupted();
  const round = async (number: number) => {
    if (number > 1) session.sandbox?.work?.();
    await told(`poll ${number}`, tolerant(poller, terminal));
  };
  await repeat(round, { everyMs, times: Number(options.times), signal });
}

/** What a person wants to see of a delivery: a batch as it is, of a whole payload its body. */
const contentOf = (delivered: unknown): unknown =>
  typeof delivered === "object" && delivered !== null && "body" in delivered && "executionId" in delivered
    ? (delivered as Payload).body.data
    : delivered;

/** A schedule goes on after a poll that failed, as the platform's does: the next one begins at the same place. */
const tolerant = (poller: Poller, terminal: Terminal) => () =>
  poller.poll().catch((error: Error) => {
    terminal.note(`${clock()}  the poll failed, its place is kept: ${error.message}`);
    process.exitCode = 1;
    return undefined;
  });

function reported({ pages, items, executions }: PollReport): string {
  if (executions === 0) return `nothing new${pages > 1 ? ` on ${count(pages, "page")}` : ""}`;
  return `${count(items, "item")} in ${count(executions, "execution")}, ${count(pages, "page")}`;
}

async function listen(
  session: Session,
  trigger: string,
  values: Values,
  options: TriggerOptions,
  terminal: Terminal,
) {
  const { platform } = session;
  const { print, paint, width } = terminal;
  const listener = await listenForWebhooks({
    platform,
    trigger,
    values,
    state: options.state ? fileState(options.state) : memoryState(),
    port: Number(options.port),
    received: ({ method, path, bytes, status, milliseconds, outcome, error }) => {
      const line = `${method} ${path}  ${size(bytes)}  ${status}  ${duration(milliseconds)}`;
      print(`${clock()}  ${status < 300 ? line : paint.bad(line)}`);
      if (error) print(`          ${error.message}`);
      else if (outcome && status < 300) print(`          ${brief(outcome.payload.body.data, width - 10)}`);
    },
  });
  terminal.note(`Listening at ${listener.url}. Ctrl+C ends it.`);
  const signal = untilInterrupted();
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  await listener.close();
}
