import { bytesOf } from "../../runner/commands/summary";
import { find, type Input } from "../../runner/component";
import { SECRET_NAME } from "../../runner/connection";
import { type Mask, maskJson, maskValue } from "../../runner/mask";
import { runOperation } from "../../runner/operation";
import type { Values } from "../../runner/params";
import { isReadOnly, type Platform, WriteRefused } from "../../runner/platform";
import { createPoller, type PollReport } from "../../runner/polling";
import { memoryState, type StateStore } from "../../runner/state";
import { recordTraffic } from "../../runner/traffic";
import type {
  ChildCall,
  ChildMessage,
  ConnectionTest,
  OptionEntry,
  Options,
  OptionsRequest,
  RunRequest,
  SessionView,
  TriggerReport,
  TriggerRequest,
} from "../shared/protocol";
import { type Connected, confirmWrite, messageOf } from "./connected";
import { webhook } from "./webhooks";
import { wireEntry } from "./wire";

type Send = (message: ChildMessage) => void;

const OPTIONS_SHOWN = 100;

/** A picklist is searched letter by letter: it is read from the vendor once for all of them. */
const OPTIONS_KEPT_MS = 30_000;

const DELIVERIES_KEPT = 50;

/** Answers one call of the server. */
export async function handle(connected: Connected, call: ChildCall, send: Send): Promise<void> {
  const started = performance.now();
  const value = await answer(connected, call, send);
  send({ type: "done", id: call.id, value, milliseconds: performance.now() - started });
}

function answer(connected: Connected, call: ChildCall, send: Send): unknown {
  switch (call.op) {
    case "run":
      return run(connected, call, call.id, send);
    case "options":
      return options(connected, call);
    case "trigger":
      return trigger(connected, call, call.id, send);
    case "webhook":
      return webhook(connected, { ...call, values: withFiles(call.values) as Values });
    case "session":
      return describeSession(connected);
    case "test":
      return testConnection(connected, call.id, send);
  }
}

async function run(connected: Connected, { kind, key, values, confirm }: RunRequest, id: string, send: Send) {
  const { platform } = connected;
  const { component } = platform;
  const operation = kind === "action" ? find(component.actions, "action", key) : undefined;
  const inputs = operation?.inputs ?? find(component.dataSources, "data source", key).inputs;
  const given = withFiles(values) as Values;
  requireValues(inputs, given);
  if (operation && !isReadOnly(operation, given))
    confirmWrite(connected, key, operation.display.label, confirm);
  await platform.connect();
  const { result } = await runOperation(
    platform,
    { kind, key, values: given },
    {
      onRequest: (exchange) => send({ type: "wire", id, entry: wireEntry(exchange, platform.mask) }),
      onLog: ({ time, level, message }) =>
        send({ type: "log", id, line: { time: time.getTime(), level, message } }),
    },
  );
  const bytes = bytesOf(result);
  if (bytes) {
    if (bytes.length > MOST_RESULT_BYTES) throw tooLarge();
    const { contentType = "application/octet-stream" } = result as { contentType?: string };
    return { file: bytes, contentType };
  }
  return { json: jsonOf(result, platform.mask) };
}

/** A browser and a JSON parser manage no more. */
const MOST_RESULT_BYTES = 200 * 1024 * 1024;

const tooLarge = () =>
  new Error("The result is larger than 200 MB. Read less of it at once: with a filter, or page by page.");

/** @throws Error if the result is too large to be shown */
function jsonOf(result: unknown, mask: Mask): string {
  const json = textOf(result);
  if (json === undefined || Buffer.byteLength(json) > MOST_RESULT_BYTES) throw tooLarge();
  return maskJson(json, mask);
}

/** A result as JSON; undefined if it is longer than the longest text that V8 can hold. */
function textOf(result: unknown): string | undefined {
  try {
    return JSON.stringify(result, null, 2) ?? "null";
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** @throws Error that names every required input without a value, before anything is sent */
function requireValues(inputs: Input[], values: Values): void {
  const missing = inputs.filter(
    ({ key, type, required, default: defaultValue }) =>
      required && type !== "connection" && !defaultValue && isBlank(values[key]),
  );
  if (missing.length > 0) throw new Error(`Required: ${missing.map(({ label }) => label).join(", ")}.`);
}

const isBlank = (value: unknown) => value === undefined || value === null || value === "";

/** Files travel as base64. */
function withFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== "object" || value === null) return value;
  const { $file, contentType } = value as { $file?: unknown; contentType?: string };
  if (typeof $file === "string") return { data: Buffer.from($file, "base64"), contentType };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item)]));
}

const kept = new Map<string, { until: number; offered: Promise<Offered> }>();

/** What a data source returned: the entries of a picklist, or content of its own type. */
type Offered = { entries: OptionEntry[] } | { content: unknown };

async function options({ platform }: Connected, { key, search, values }: OptionsRequest): Promise<Options> {
  const { inputs } = find(platform.component.dataSources, "data source", key);
  // A picklist may depend on other inputs of the form, which have the same keys.
  const own = Object.fromEntries(
    inputs.flatMap((input) => (input.key in values ? [[input.key, values[input.key]]] : [])),
  );
  const place = JSON.stringify([key, own]);
  const known = kept.get(place);
  const current =
    known && known.until > Date.now()
      ? known
      : { until: Date.now() + OPTIONS_KEPT_MS, offered: readOptions(platform, key, own) };
  for (const [old, { until }] of kept) if (until <= Date.now()) kept.delete(old);
  kept.set(place, current);
  // A failure is not kept: the next try asks again.
  const offered = await current.offered.catch((error) => {
    kept.delete(place);
    throw error;
  });
  if ("content" in offered) return { entries: [], total: 0, content: offered.content };
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = offered.entries.filter((entry) => {
    const text = `${entry.label} ${entry.key}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { entries: found.slice(0, OPTIONS_SHOWN), total: found.length };
}

/** The types of data sources whose result is no list of values. */
const WITH_CONTENT = ["objectSelection", "objectFieldMap", "jsonForm", "schedule"];

async function readOptions(platform: Platform, key: string, values: Values): Promise<Offered> {
  const { dataSourceType } = find(platform.component.dataSources, "data source", key);
  const { result } = await platform.dataSource(key, values);
  if (WITH_CONTENT.includes(dataSourceType)) return { content: masked(result, platform) };
  if (result === undefined || result === null) throw new Error(`${key} returned no list.`);
  // A data source of text or numbers returns the only value.
  const entries = (Array.isArray(result) ? result : [result]).map((entry: unknown) => {
    const { key: entryKey, label } =
      typeof entry === "object" && entry !== null ? (entry as Partial<OptionEntry>) : { key: String(entry) };
    return { key: String(entryKey), label: platform.mask(String(label ?? entryKey)) };
  });
  return { entries };
}

const masked = (value: unknown, { mask }: Platform): unknown =>
  maskValue(JSON.parse(JSON.stringify(value ?? null)), mask);

const states = new Map<string, StateStore>();

async function trigger(
  connected: Connected,
  { key, step, values, confirm }: TriggerRequest,
  id: string,
  send: Send,
): Promise<TriggerReport | undefined> {
  const { platform, work } = connected;
  const declared = find(platform.component.triggers, "trigger", key);
  if (step === "reset") {
    states.delete(key);
    return undefined;
  }
  if (step === "work") {
    if (!work) throw new Error("Only a sandbox can be changed here.");
    work();
    return undefined;
  }
  if (declared.scheduleSupport === "invalid") throw new Error(`${declared.display.label} is not polled.`);
  const state = states.get(key) ?? memoryState();
  states.set(key, state);
  if (step === "deploy" && (declared.webhookCreate || declared.onInstanceDeploy))
    confirmWrite(connected, key, `Deploying ${declared.display.label}`, confirm);
  const deliveries: unknown[] = [];
  const poller = createPoller({
    platform,
    trigger: key,
    values: withFiles(values) as Values,
    state,
    deliver: (data) => {
      if (deliveries.length < DELIVERIES_KEPT) deliveries.push(data);
    },
  });
  const shown = (value: unknown) => masked(value, platform);
  const before = shown(state.load());
  const startedAt = Date.now();
  let report: PollReport | undefined;
  let error: string | undefined;
  try {
    report = await recordTraffic(
      (exchange) => send({ type: "wire", id, entry: wireEntry(exchange, platform.mask) }),
      () => (step === "deploy" ? poller.deploy() : poller.poll()),
    );
  } catch (failure) {
    if (failure instanceof WriteRefused) throw failure;
    error = platform.mask(messageOf(failure));
  }
  return {
    title: step === "deploy" ? "Deploy" : "Poll",
    time: startedAt,
    milliseconds: Date.now() - startedAt,
    ...{ pages: 0, items: 0, executions: 0, ...report },
    deliveries: shown(deliveries) as unknown[],
    error,
    before,
    after: shown(state.load()),
  };
}

async function describeSession({ platform, target, isSandbox, isTyped }: Connected): Promise<SessionView> {
  let value: Awaited<ReturnType<Platform["connect"]>>;
  let error: string | undefined;
  try {
    value = await platform.connect();
  } catch (failure) {
    error = platform.mask(messageOf(failure));
  }
  const declared = platform.component.connections.find(({ key }) => key === value?.key);
  return {
    target,
    isSandbox,
    isTyped,
    hasConnection: value !== undefined || error !== undefined,
    error,
    writes: platform.writes,
    fields: (declared?.inputs ?? []).map(({ key, label, type, comments }) => {
      const isSecret = type === "password" || SECRET_NAME.test(key);
      const field = value?.fields[key];
      const text = isBlank(field) ? "" : platform.mask(String(field));
      return { label, comments, isSecret, value: isSecret ? (text ? "set" : "not set") : text };
    }),
  };
}

/** Reads something small with the connection: what a data source without required inputs lists. */
async function testConnection(
  { platform }: Connected,
  id: string,
  send: Send,
): Promise<Omit<ConnectionTest, "wire">> {
  const started = performance.now();
  const source = Object.values(platform.component.dataSources).find(
    ({ dataSourceType, inputs }) =>
      dataSourceType === "picklist" &&
      inputs.every(({ type, required }) => type === "connection" || !required),
  );
  try {
    const read = await recordTraffic(
      (exchange) => send({ type: "wire", id, entry: wireEntry(exchange, platform.mask) }),
      async () => {
        await platform.connect();
        if (!source) return undefined;
        const { result } = await platform.dataSource(source.key, {});
        return { label: source.display.label, records: Array.isArray(result) ? result.length : 0 };
      },
    );
    return { milliseconds: performance.now() - started, read };
  } catch (error) {
    return { milliseconds: performance.now() - started, error: platform.mask(messageOf(error)) };
  }
}
