import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { finished } from "node:stream/promises";
import { type BuiltTrigger, find } from "./component";
import type { Values } from "./params";
import { type Payload, performOf, type TriggerOutcome, triggerPayload } from "./payload";
import type { Platform } from "./platform";
import { memoryState, type StateStore } from "./state";

/** One call of a webhook, and what the trigger made of it. */
export interface WebhookCall {
  method: string;
  /** Path and query. */
  path: string;
  /** How many bytes the body had. */
  bytes: number;
  /** The HTTP status that the caller got. */
  status: number;
  milliseconds: number;
  /** What the flow would start with; undefined where the trigger threw, or asked for no execution. */
  outcome?: TriggerOutcome;
  error?: Error;
}

export interface WebhookOptions {
  platform: Platform;
  /** The trigger's key. */
  trigger: string;
  values?: Values;
  /** Where the trigger remembers what it has seen; by default gone with this process. */
  state?: StateStore;
  /** TCP port; 0, or left out, for one that the system picks. */
  port?: number;
  /** Told of every call once it is answered. */
  received?(call: WebhookCall): void;
}

export interface WebhookListener {
  /** `http://127.0.0.1:PORT`, to which a vendor's call is to be sent. Any path below it will do. */
  url: string;
  /** Stops listening, once the calls that came are answered. */
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1 and runs a trigger for each call, one after the other. The caller gets the trigger's own
 * response, else 200 with the execution's id; 500 with the message where the trigger throws.
 */
export async function listenForWebhooks(options: WebhookOptions): Promise<WebhookListener> {
  const { platform, received, port = 0, state = memoryState(), values } = options;
  const trigger = find<BuiltTrigger>(platform.component.triggers, "trigger", options.trigger);
  let url = "";
  let turn: Promise<unknown> = Promise.resolve();

  const server = createServer((request, response) => {
    const body = bytesOf(request);
    body.catch(() => undefined);
    turn = turn.then(async () => {
      const started = performance.now();
      const call = { method: request.method ?? "GET", path: request.url ?? "/" };
      const outcome = await answer(await body).catch((error: Error) => ({ error, status: 0 }));
      const status = await reply(response, outcome, platform);
      const bytes = (await body.catch(() => Buffer.alloc(0))).length;
      received?.({ ...call, bytes, milliseconds: performance.now() - started, ...outcome, status });
    });

    async function answer(bytes: Buffer) {
      const kept = state.load();
      const context = platform.context({ state: kept, stepId: trigger.key, invokeUrl: url });
      const payload = triggerPayload(context, asPayload(request, bytes, url));
      const params = await platform.params(trigger.inputs, values);
      const outcome = await performOf(trigger.perform)(context, payload, params);
      state.save(kept, outcome);
      return { outcome, executionId: context.executionId };
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await turn;
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Headers keep the case they were sent in; the raw body is the very bytes. */
function asPayload({ rawHeaders, headers, url }: IncomingMessage, bytes: Buffer, base: string) {
  const { pathname, searchParams } = new URL(url ?? "/", base);
  const sent: Record<string, string> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) sent[rawHeaders[at]!] = rawHeaders[at + 1]!;
  const contentType = headers["content-type"];
  return {
    headers: sent,
    queryParameters: Object.fromEntries(searchParams),
    rawBody: { data: bytes, contentType },
    body: { data: parsed(bytes, contentType), contentType },
    pathFragment: pathname.replace(/^\//, ""),
  } satisfies Partial<Payload>;
}

/** A body that is not the JSON it says it is stays text: it is the trigger that refuses it. */
function parsed(bytes: Buffer, contentType = ""): unknown {
  const text = bytes.toString("utf8");
  if (/[/+]json\b/i.test(contentType)) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  if (/x-www-form-urlencoded/i.test(contentType)) return Object.fromEntries(new URLSearchParams(text));
  return text;
}

async function reply(
  response: ServerResponse,
  result: { outcome?: TriggerOutcome; executionId?: string; error?: Error },
  { mask }: Platform,
): Promise<number> {
  const { outcome, executionId, error } = result;
  const json = (body: unknown) => ({ contentType: "application/json", body: mask(JSON.stringify(body)) });
  const { statusCode, contentType, headers, body } = error
    ? { statusCode: 500, headers: {}, ...json({ error: error.message }) }
    : { statusCode: 200, headers: {}, ...json({ executionId }), ...outcome?.response };
  response.writeHead(statusCode, { ...headers, "Content-Type": contentType });
  response.end(body);
  // A caller that has gone away is no error of ours.
  await finished(response).catch(() => undefined);
  return statusCode;
}
