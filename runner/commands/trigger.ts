import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { type BuiltComponent, type BuiltTrigger, find } from "../component";
import { formatBytes, formatDuration, formatTime, pluralize } from "../format";
import { deployTrigger, removeTrigger } from "../lifecycle";
import { type Mask, maskValue } from "../mask";
import type { Values } from "../params";
import type { Payload } from "../payload";
import { createPoller, type PollReport } from "../polling";
import { parseInterval, repeat } from "../schedule";
import type { Session } from "../session";
import { fileState, memoryState } from "../state";
import { type Exchange, recordTraffic } from "../traffic";
import type { Vendor, WebhookSamples, WebhookSetup } from "../vendors/vendor";
import { listenForWebhooks, type WebhookCall } from "../webhook";
import { curlCommand, jsonBodies } from "../webhookSample";
import {
  type CommandContext,
  inSession,
  newCommand,
  type RunOptions,
  UsageError,
  withRunOptions,
} from "./command";
import { addInputOptions, inputValues } from "./inputOptions";
import { summarizeInline } from "./summary";
import type { Terminal } from "./terminal";

interface PollOptions extends RunOptions {
  every: number;
  times: number;
  state?: string;
  batchSize?: number;
}

interface ListenOptions extends RunOptions {
  port: number;
  publicUrl?: string;
  state?: string;
}

/** Of the executions of one poll, this many are shown. */
const EXECUTIONS_SHOWN = 3;

const INDENT = "          ";

const DEFAULT_INTERVAL = "30s";

/** Vendors accept https URLs only. A sandbox registers this one, but never calls it. */
const SANDBOX_FLOW_URL = "https://flows.example.com/local-flow";

const HIGHEST_PORT = 65_535;

/** Whether the platform runs a trigger on a schedule. */
const isPolled = ({ scheduleSupport }: BuiltTrigger) => scheduleSupport !== "invalid";

/** The command of one trigger: a trigger with a schedule is polled, any other listens for webhooks. */
export function triggerCommand(
  vendor: Vendor,
  component: BuiltComponent,
  key: string,
  context: CommandContext,
): Command {
  const trigger = find<BuiltTrigger>(component.triggers, "trigger", key);
  const { display, inputs } = trigger;
  const command = newCommand(key, context)
    .summary(display.label)
    .description(`${display.label}: ${display.description}`);
  addInputOptions(command, inputs);
  withRunOptions(command).option(
    "--state <file>",
    "keep the state of the flow in this file, and continue from it",
  );
  if (isPolled(trigger)) {
    return command
      .option(
        "--every <interval>",
        "the time between two polls: 500ms, 2s, 5m or 1h",
        parseArgument(parseInterval),
        parseInterval(DEFAULT_INTERVAL),
      )
      .option(
        "--times <number>",
        "stop after this many polls; by default at Ctrl+C",
        wholeNumber(1),
        Number.POSITIVE_INFINITY,
      )
      .option("--batch-size <number>", "the number of items per execution; 0 for no batches", wholeNumber(0))
      .action((options: PollOptions) => {
        const values = inputValues(command, inputs);
        return inSession(vendor, context, options, (session) => poll(session, key, values, options, context));
      });
  }
  return command
    .option("--port <number>", "the port to listen on; 0 for a free one", wholeNumber(0, HIGHEST_PORT), 0)
    .option(
      "--public-url <url>",
      "the https URL of a tunnel to this machine, which is registered with a real account",
    )
    .action((options: ListenOptions) =>
      inSession(vendor, context, options, (session) => {
        const defaults = session.sandbox && vendor.webhooks?.[key]?.sandboxValues;
        const values = inputValues(command, inputs, defaults);
        return listen(session, key, values, options, context);
      }),
    );
}

/** Makes the parser of an option's argument: its errors become errors of the command line. */
const parseArgument =
  <Value>(parse: (text: string) => Value) =>
  (text: string): Value => {
    try {
      return parse(text);
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message);
    }
  };

const wholeNumber = (minimum: number, maximum = Number.MAX_SAFE_INTEGER) =>
  parseArgument((text) => {
    const number = Number(text);
    if (text.trim() === "" || !Number.isInteger(number) || number < minimum || number > maximum)
      throw new Error(`Expected a whole number of at least ${minimum}.`);
    return number;
  });

async function poll(
  session: Session,
  trigger: string,
  values: Values,
  options: PollOptions,
  { terminal, untilInterrupted }: CommandContext,
): Promise<void> {
  const signal = untilInterrupted();
  const file = options.state ?? path.join(mkdtempSync(path.join(tmpdir(), "runner-")), `${trigger}.json`);
  const state = fileState(file);
  let delivered = 0;
  const poller = createPoller({
    platform: session.platform,
    trigger,
    values,
    state,
    batchSize: options.batchSize === 0 ? false : options.batchSize,
    deliver: (data) => {
      delivered += 1;
      if (delivered <= EXECUTIONS_SHOWN)
        terminal.print(INDENT + summarizeInline(contentOf(data), terminal.width - INDENT.length));
    },
  });
  const changes = session.sandbox?.work ? " The sandbox changes data between two polls." : "";
  terminal.note(`Polling every ${formatDuration(options.every)}. Press Ctrl+C to stop.${changes}`);
  terminal.note(`The state of the flow is in ${file}.`);
  const report = async (title: string, run: () => Promise<PollReport | undefined>) => {
    delivered = 0;
    const started = performance.now();
    const result = await run();
    const time = formatDuration(performance.now() - started);
    if (result) terminal.print(`${formatTime(new Date())}  ${title}: ${formatReport(result)}, ${time}`);
  };
  if (state.isNew()) await report("initial sync", () => poller.deploy());
  let failures = 0;
  const round = async (number: number) => {
    if (number > 1) session.sandbox?.work?.();
    try {
      await report(`poll ${number}`, () => poller.poll());
    } catch (error) {
      // The schedule continues, as on the platform: the next poll starts from the same state.
      failures += 1;
      const { message } = error as Error;
      terminal.note(`${formatTime(new Date())}  poll ${number} failed, its state is unchanged: ${message}`);
    }
  };
  await repeat(round, { everyMs: options.every, times: options.times, signal });
  if (failures > 0) throw new Error(`${pluralize(failures, "poll")} failed.`);
}

/** The data of an execution: a batch, or the body of a whole payload. */
const contentOf = (data: unknown): unknown =>
  typeof data === "object" && data !== null && "body" in data && "executionId" in data
    ? (data as Payload).body.data
    : data;

function formatReport({ pages, items, executions }: PollReport): string {
  if (executions === 0) return `nothing new${pages > 1 ? ` on ${pluralize(pages, "page")}` : ""}`;
  return `${pluralize(items, "item")} in ${pluralize(executions, "execution")}, ${pluralize(pages, "page")}`;
}

async function listen(
  session: Session,
  trigger: string,
  values: Values,
  options: ListenOptions,
  context: CommandContext,
): Promise<void> {
  const { platform, vendor } = session;
  const { terminal } = context;
  // From here on, Ctrl+C ends the command in order, and the webhook is deleted.
  const signal = context.untilInterrupted();
  const state = options.state ? fileState(options.state) : memoryState();
  const { publicUrl, port } = options;
  const isRegistered = Boolean(platform.component.triggers[trigger]?.webhookCreate);
  if (isRegistered && !session.sandbox && platform.writes && !publicUrl)
    throw new UsageError(
      `${vendor.name} cannot reach this machine: set --public-url to the URL of a tunnel to it.`,
    );
  const registeredUrl = publicUrl ?? (isRegistered ? SANDBOX_FLOW_URL : undefined);
  const listener = await listenForWebhooks({
    platform,
    trigger,
    values,
    state,
    port,
    invokeUrl: registeredUrl,
    received: (call) => printCall(call, platform.mask, context),
  });
  const invokeUrl = registeredUrl ?? listener.url;
  const deployment = { platform, trigger, values, state, invokeUrl };
  try {
    const requests: Exchange[] = [];
    await recordTraffic(
      (exchange) => requests.push(exchange),
      () => deployTrigger(deployment),
    );
    try {
      terminal.note(
        `Listening at ${listener.url}${isRegistered ? `, registered as ${invokeUrl}` : ""}. Press Ctrl+C to stop.`,
      );
      printSample(vendor.webhooks?.[trigger], terminal, {
        listenerUrl: listener.url,
        invokeUrl,
        values,
        registrations: jsonBodies(requests),
      });
      await aborted(signal);
    } finally {
      await removeTrigger(deployment);
    }
  } finally {
    await listener.close();
  }
}

function printSample(samples: WebhookSamples | undefined, terminal: Terminal, setup: WebhookSetup): void {
  if (!samples) return;
  terminal.note("A sample request that the trigger accepts:");
  // Its token and its signature are not masked: the trigger would reject it without them.
  terminal.printUnmasked(curlCommand(samples.request(setup)));
}

function printCall(call: WebhookCall, mask: Mask, { terminal }: CommandContext): void {
  const { method, path: url, bytes, status, milliseconds, outcome, error } = call;
  const { print, colors, width } = terminal;
  const line = `${method} ${maskValue(url, mask)}  ${formatBytes(bytes)}  ${status}  ${formatDuration(milliseconds)}`;
  print(`${formatTime(new Date())}  ${status < 300 ? line : colors.bad(line)}`);
  if (error) print(INDENT + error.message);
  else if (outcome) print(INDENT + summarizeInline(outcome.payload.body.data, width - INDENT.length));
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
