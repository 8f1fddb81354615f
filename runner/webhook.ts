import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { finished } from "node:stream/promises";
import { type BuiltTrigger, find } from "./component";
import type { Values } from "./params";
import { type Payload, performOf, type TriggerOutcome, triggerPayload } from "./payload";
import type { Platform } from "./platform";
import { memoryState, type StateStore } from "./state";

/** One request to a webhook, and the trigger's reaction. */
export interface WebhookCall {
  method: string;
  /** Path and query. */
  path: string;
  /** The size of the body. */
  bytes: number;
  /** The HTTP status of the response. */
  status: number;
  milliseconds: number;
  /** The result of the trigger; undefined if it threw an error or returned nothing. */
  outcome?: TriggerOutcome;
  error?: Error;
}

export interface WebhookOptions {
  platform: Platform;
  /** The trigger's key. */
  trigger: string;
  values?: Values;
  /** The state of the flow. Defaults to one that ends with this process. */
  state?: StateStore;
  /** The TCP port. Defaults to 0: a free one. */
  port?: number;
  /** The webhook URL of the flow, as the trigger sees it. Defaults to the listener's own URL. */
  invokeUrl?: string;
  /** Called with every request after its response was sent. */
  received?(call: WebhookCall): void;
}

export interface WebhookListener {
  /** `http://127.0.0.1:PORT`. Requests to any path are accepted. */
  url: string;
  /** Stops listening after the requests that have arrived are answered. */
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1 and runs a trigger for each request, one at a time. The response is the trigger's own; by
 * default 200 with the ID of the execution, and 500 with the message if the trigger throws an error.
 */
export async function listenForWebhooks(options: WebhookOptions): Promise<WebhookListener> {
  const { platform, received, port = 0, state = memoryState(), values } = options;
  const trigger = find<BuiltTrigger>(platform.component.triggers, "trigger", options.trigger);
  let url = "";
  let queue: Promise<unknown> = Promise.resolve();

  async function runTrigger(request: IncomingMessage, bytes: Buffer) {
    const loaded = state.load();
    const invokeUrl = options.invokeUrl ?? url;
    const context = platform.context({ state: loaded, stepId: trigger.key, invokeUrl });
    const payload = triggerPayload(context, webhookRequest(request, bytes, url));
    const params = await platform.params(trigger.inputs, values);
    const outcome = await performOf(trigger.perform)(context, payload, params);
    state.save(loaded, outcome);
    return { outcome, executionId: context.executionId };
  }

  const server = createServer((request, response) => {
    const body = readBody(request);
    queue = queue.then(async () => {
      const started = performance.now();
      const { method = "GET", url: path = "/" } = request;
      const bytes = await body;
      const result = await (bytes instanceof Error
        ? Promise.reject(bytes)
        : runTrigger(request, bytes)
      ).catch((error: Error) => ({ error }));
      const status = await sendResponse(response, result, platform);
      const milliseconds = performance.now() - started;
      const size = bytes instanceof Error ? 0 : bytes.length;
      received?.({ method, path, bytes: size, status, milliseconds, ...result });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await queue;
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The bytes of a body, or the error that ended it: requests wait in a queue, and a rejection has to be handled at once. */
async function readBody(request: IncomingMessage): Promise<Buffer | Error> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    return error as Error;
  }
}

/** Header names keep their case; the raw body is the bytes as they were sent. */
function webhookRequest({ rawHeaders, headers, url }: IncomingMessage, bytes: Buffer, base: string) {
  const { pathname, searchParams } = new URL(url ?? "/", base);
  const rawHeaderEntries: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2)
    rawHeaderEntries[rawHeaders[index]!] = rawHeaders[index + 1]!;
  const contentType = headers["content-type"];
  return {
    headers: rawHeaderEntries,
    queryParameters: Object.fromEntries(searchParams),
    rawBody: { data: bytes, contentType },
    body: { data: parseBody(bytes, contentType), contentType },
    pathFragment: pathname.replace(/^\//, ""),
  } satisfies Partial<Payload>;
}

/** A body that is not the JSON it claims to be remains text: rejecting it is up to the trigger. */
function parseBody(bytes: Buffer, contentType = ""): unknown {
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

interface TriggerRun {
  outcome?: TriggerOutcome;
  executionId?: string;
  error?: Error;
}

async function sendResponse(
  response: ServerResponse,
  { outcome, executionId, error }: TriggerRun,
  { mask }: Platform,
): Promise<number> {
  const json = (body: unknown) => ({ contentType: "application/json", body: mask(JSON.stringify(body)) });
  const { statusCode, contentType, headers, body } = error
    ? { statusCode: 500, headers: {}, ...json({ error: error.message }) }
    : { statusCode: 200, headers: {}, ...json({ executionId }), ...outcome?.response };
  response.writeHead(statusCode, { ...headers, "Content-Type": contentType });
  response.end(body);
  // A sender that has hung up is not an error of the trigger.
  await finished(response).catch(() => undefined);
  return statusCode;
}
