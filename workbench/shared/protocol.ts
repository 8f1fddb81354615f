import { z } from "zod";

const values = z.record(z.string(), z.unknown());

/** A run of an action or a data source, as the page asks for it. */
export const runRequest = z.strictObject({
  component: z.string(),
  kind: z.enum(["action", "dataSource"]),
  key: z.string(),
  values: values.default({}),
  /** The key of the action, once the user has confirmed that it changes a real account. */
  confirm: z.string().optional(),
});
export type RunRequest = z.infer<typeof runRequest>;

/** What a data source offers: the entries of a picklist, or its content. */
export const optionsRequest = z.strictObject({
  component: z.string(),
  key: z.string(),
  search: z.string().default(""),
  values: values.default({}),
});
export type OptionsRequest = z.infer<typeof optionsRequest>;

/** A connection that the user types, or none to go back to the one that the workbench was started with. */
export const connectionRequest = z.strictObject({
  connection: z.strictObject({ key: z.string(), fields: z.record(z.string(), z.string()) }).optional(),
});
export type TypedConnection = NonNullable<z.infer<typeof connectionRequest>["connection"]>;

/** One step in the life of a polling trigger. */
export const triggerRequest = z.strictObject({
  component: z.string(),
  key: z.string(),
  step: z.enum(["deploy", "poll", "work", "reset"]),
  values: values.default({}),
  confirm: z.string().optional(),
});
export type TriggerRequest = z.infer<typeof triggerRequest>;

/** One step in the life of a webhook trigger. */
export const webhookRequest = z.strictObject({
  component: z.string(),
  key: z.string(),
  step: z.enum(["start", "stop", "deliver", "list"]),
  values: values.default({}),
  confirm: z.string().optional(),
  /** What is delivered; defaults to the vendor's sample. */
  delivery: z.strictObject({ headers: z.record(z.string(), z.string()), body: z.string() }).optional(),
});
export type WebhookRequest = z.infer<typeof webhookRequest>;

/** Steps that run one after the other. References in their values name earlier steps instead of runs. */
export const flow = z.strictObject({
  name: z.string().trim().min(1).max(80),
  steps: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(80),
        component: z.string(),
        key: z.string(),
        values: values.default({}),
      }),
    )
    .max(50),
});
export type Flow = z.infer<typeof flow>;

/** A delivery to a webhook trigger, and what the trigger made of it. */
export interface Delivery {
  time: number;
  method: string;
  path: string;
  bytes: number;
  status: number;
  milliseconds: number;
  branch?: string;
  data?: unknown;
  error?: string;
}

/** A webhook trigger that is listening, or not. */
export interface WebhookView {
  /** The address that listens; missing if it does not. */
  url?: string;
  /** The address that is registered with the vendor. */
  registered?: string;
  deliveries: Delivery[];
  /** A request that the trigger accepts. Its signature is that of this body. */
  sample?: { headers: Record<string, string>; body: string };
}

/** What a test of the connection has found. */
export interface ConnectionTest {
  milliseconds: number;
  /** What was read with the connection, and how many records it has. */
  read?: { label: string; records: number };
  error?: string;
  wire: WireEntry[];
}

/** Which records of a result the page shows. */
export const tableRequest = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  sort: z.string().optional(),
  descending: z.enum(["true", "false"]).default("false"),
  filter: z.string().default(""),
});
export type TableRequest = z.output<typeof tableRequest>;

/** Which part of a result the page shows. */
export const sliceRequest = tableRequest.extend({ path: z.string().default("") });
export type SliceRequest = z.output<typeof sliceRequest>;

/** Stands for what was left out of a part: a list or an object, and how many entries it has. */
export interface Cut {
  $cut: { isList: boolean; size: number };
}

/** A part of a result. */
export interface Slice {
  /** Large lists and objects in it are replaced by a `Cut`. */
  value: unknown;
  /** Where the part is in the result. */
  path: string;
  /** The positions of the records in their list, which sorting and filtering do not change. */
  indexes?: number[];
  /** The number of records that pass the filter; missing if the part is no list. */
  total?: number;
  /** Whether every record has fields, so that the list can be shown as a table. */
  isTable?: boolean;
}

/** Records of a result as the cells of a table. */
export interface Table {
  /** The fields of all records. */
  columns: string[];
  /** The beginning of each value as text. */
  rows: string[][];
  /** Where the list is in the result. */
  path: string;
  /** The positions of the records in their list. */
  indexes: number[];
  /** The number of records that pass the filter. */
  total: number;
}

/** The entries of a picklist as a builder sees them, and what would confuse a builder. */
export interface EntriesView {
  labels: string[];
  total: number;
  /** Labels that several entries have. */
  repeatedLabels: string[];
  /** Keys that several entries have: which of them was chosen is lost. */
  repeatedKeys: string[];
  /** The number of entries without a label. */
  blank: number;
}

/** One request on the wire, without what was sent and received. */
export interface WireSummary {
  startedAt: number;
  method: string;
  host: string;
  path: string;
  status?: number;
  bytes: number;
  milliseconds: number;
}

/** One request on the wire, masked. */
export interface WireEntry extends WireSummary {
  requestHeaders: Record<string, string>;
  responseHeaders: Record<string, string>;
  requestBody: string;
  responseBody: string;
}

export interface LogLine {
  time: number;
  level: string;
  message: string;
}

export interface OptionEntry {
  key: string;
  label: string;
}

/** The beginning of a picklist, and how many entries match the search. */
export interface Options {
  entries: OptionEntry[];
  total: number;
  /** What a data source of objects, field maps or forms returned. It has no entries. */
  content?: unknown;
}

export interface TriggerReport {
  title: string;
  time: number;
  milliseconds: number;
  pages: number;
  items: number;
  executions: number;
  deliveries: unknown[];
  error?: string;
  before: unknown;
  after: unknown;
}

export type RunState = "running" | "done" | "failed" | "refused" | "canceled";

/** A run as the page shows it. Its result, its requests and its log are read separately: they may be large. */
export interface RunView {
  id: string;
  component: string;
  kind: "action" | "dataSource";
  key: string;
  values: Record<string, unknown>;
  state: RunState;
  startedAt: number;
  milliseconds?: number;
  records?: number;
  bytes?: number;
  file?: { bytes: number; contentType: string };
  error?: string;
  /** How many requests were made. */
  requests: number;
  /** How many lines were logged. */
  lines: number;
}

/** An input of a component, as far as a form needs it. */
export interface InputView {
  key: string;
  label: string;
  keyLabel?: string;
  type: string;
  collection?: string;
  placeholder?: string;
  default?: unknown;
  comments?: string;
  example?: string;
  required?: boolean;
  model?: { label: string; value: string }[];
  language?: string;
  dataSource?: string;
  shown?: boolean;
  /** The inputs of a form; of a dynamic object, its configurations, which are forms. */
  inputs?: InputView[];
}

export interface OperationView {
  key: string;
  label: string;
  description: string;
  inputs: InputView[];
  reads: boolean;
  outputSchema?: unknown;
  example?: unknown;
  polled?: boolean;
}

export interface ComponentView {
  id: string;
  label: string;
  description: string;
  builtAt: number;
  icon?: string;
  connections: { key: string; label: string; comments?: string; inputs: InputView[] }[];
  actions: OperationView[];
  dataSources: OperationView[];
  triggers: OperationView[];
}

export interface ComponentCard {
  id: string;
  label: string;
  description: string;
  builtAt: number;
  icon?: string;
  error?: string;
  counts: { actions: number; dataSources: number; triggers: number };
}

/** What a component is connected to. */
export interface SessionView {
  target: string;
  isSandbox: boolean;
  /** Whether a connection was given or is that of a sandbox: a component may need none. */
  hasConnection: boolean;
  writes: boolean;
  /** Whether the connection was typed in the page. */
  isTyped: boolean;
  /** Why it could not be connected. */
  error?: string;
  /** Connection fields; a secret shows only that it is set. */
  fields: { label: string; value: string; isSecret: boolean; comments?: string }[];
}

/** Sent to a child. */
export type ChildCall = { id: string } & (
  | ({ op: "run" } & RunRequest)
  | ({ op: "options" } & OptionsRequest)
  | ({ op: "trigger" } & TriggerRequest)
  | ({ op: "webhook" } & WebhookRequest)
  | { op: "session" }
  | { op: "test" }
);

/** Sent by a child. */
export type ChildMessage =
  | { type: "wire"; id: string; entry: WireEntry }
  | { type: "log"; id: string; line: LogLine }
  | { type: "done"; id: string; value: unknown; milliseconds: number }
  | { type: "failed"; id: string; message: string; refused: boolean }
  | { type: "described"; view: ComponentView }
  | { type: "broken"; message: string };

/** How a child is started. */
export interface ChildOptions {
  vendor?: string;
  bundle: string;
  id: string;
  connectionFile?: string;
  write: boolean;
  describeOnly: boolean;
  /** Whether a connection that the user has typed is sent first. It is never an argument, which others could read. */
  isTyped?: boolean;
}
