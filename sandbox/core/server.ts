import { setTimeout as wait } from "node:timers/promises";
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { checkBody } from "./body";
import { applyFilters, refuseUnknown } from "./filter";
import { Answer, type Call, type Operation, type UploadedFile } from "./operation";
import { createRateLimiter, type RateLimit } from "./rateLimit";
import { Refusal } from "./refusal";
import { RequestLog } from "./requestLog";
import type { SandboxState, StateOptions } from "./snapshot";

/** Options that every sandbox has. */
export interface SandboxOptions extends StateOptions {
  /** Delay of every response in milliseconds. Defaults to none. */
  latencyMs?: number;
}

/** What a vendor's sandbox passes to the server. */
export interface ServerSetup<State> extends Pick<SandboxOptions, "latencyMs"> {
  state: State;
  operations: Operation<State>[];
  /** Writes a refusal in the vendor's error shape. */
  describe(refusal: Refusal): { body: unknown; contentType: string };
  /** Refuses requests without the right credentials; runs before anything else of an operation. */
  admit?(call: Call<State>, operation: Operation<State>): void;
  rateLimit?: RateLimit | false;
  /** Brings other ways to write a path and its query to the one that the operations are declared with. */
  rewrite?(url: string): string;
  /** Which paths count towards the rate limit; all without it. */
  isLimited?(path: string): boolean;
  /** Query parameters that carry a credential, which the log leaves out. */
  secretParameters?: string[];
}

/** A server that is listening. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url: string;
  /** The requests that were answered since the start. */
  requests: RequestLog;
  /** Stops the server and closes its connections. */
  close(): Promise<void>;
}

/** A running sandbox of any vendor. */
export interface RunningSandbox
  extends RunningServer,
    Pick<SandboxState<unknown, unknown>, "clock" | "snapshot"> {}

const MOST_BYTES = 64 * 1024 * 1024;

/** @param known the fields that the form may have; without them any, which the body's schema then checks */
const uploadOf = async (request: FastifyRequest, known?: string[]) => {
  if (!request.isMultipart()) throw new Refusal(415, "The body must be multipart/form-data");
  const files: UploadedFile[] = [];
  const fields: Record<string, string> = {};
  const form: Record<string, string | string[]> = {};
  for await (const part of request.parts()) {
    if (part.type !== "file") {
      const { fieldname: name } = part;
      if (known && !known.includes(name)) throw new Refusal(400, `Unknown form field ${name}`);
      const before = form[name];
      fields[name] = String(part.value);
      form[name] = before === undefined ? fields[name] : [before, fields[name]].flat();
      continue;
    }
    const { fieldname: field, filename: fileName, mimetype: contentType } = part;
    files.push({ field, fileName, contentType, bytes: await part.toBuffer() });
  }
  return { files, fields, form };
};

const queryOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(request.url.split("?").slice(1).join("?"));

const perform = async <State>(setup: ServerSetup<State>, one: Operation<State>, request: FastifyRequest) => {
  const asked = [...queryOf(request)].map(([name, value]) => ({ name, value }));
  const call: Call<State> = {
    state: setup.state,
    parts: request.params as Record<string, string>,
    asked: asked.filter(({ name }) => !setup.secretParameters?.includes(name)),
    body: undefined,
    files: [],
    fields: {},
    headers: request.headers,
  };
  setup.admit?.({ ...call, asked }, one);
  refuseUnknown(call.asked, Object.keys(one.query));
  // Reads, and so checks, every parameter, also where the operation is not a list.
  applyFilters([], one.query, call.asked, setup.state);
  if (one.upload) {
    const known = one.body ? undefined : (one.uploadFields ?? []);
    const { files, fields, form } = await uploadOf(request, known);
    Object.assign(call, { files, fields });
    if (one.body) call.body = checkBody(one.body, form);
  } else if (one.body) call.body = checkBody(one.body, request.body);
  else if (request.body !== undefined) throw new Refusal(400, "This operation takes no body");
  return one.run(call);
};

const send = (reply: FastifyReply, result: unknown) => {
  const answer = result instanceof Answer ? result : new Answer(200, result);
  reply.status(answer.status).headers(answer.headers);
  if (answer.body === undefined || Buffer.isBuffer(answer.body)) return reply.send(answer.body);
  return reply.type("application/json; charset=utf-8").send(JSON.stringify(answer.body));
};

const refusalFrom = (error: Error & { statusCode?: number }): Refusal => {
  if (error instanceof Refusal) return error;
  return new Refusal(error.statusCode ?? 500, error.message);
};

/**
 * Starts a server on 127.0.0.1, on a port that the system picks.
 * @returns once it listens
 */
export const startServer = async <State>(setup: ServerSetup<State>): Promise<RunningServer> => {
  const app = fastify({
    forceCloseConnections: true,
    bodyLimit: MOST_BYTES,
    exposeHeadRoutes: false,
    rewriteUrl: ({ url = "/" }) => setup.rewrite?.(url) ?? url,
    routerOptions: { maxParamLength: 1000 },
  });
  const requests = new RequestLog();
  const waitFor = setup.rateLimit ? createRateLimiter(setup.rateLimit) : () => 0;

  await app.register(formbody);
  await app.register(multipart, { limits: { fileSize: MOST_BYTES } });
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    try {
      done(null, body === "" ? undefined : JSON.parse(body as string));
    } catch {
      done(new Refusal(400, "The body is not valid JSON"));
    }
  });

  app.addHook("onRequest", async (request) => {
    requests.opened();
    if (setup.latencyMs) await wait(setup.latencyMs);
    const path = request.url.split("?")[0]!;
    const milliseconds = setup.isLimited?.(path) === false ? 0 : waitFor();
    if (milliseconds > 0) {
      const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
      const message = `Rate limit is exceeded. Try again in ${seconds} seconds.`;
      throw new Refusal(429, message, {}, { "retry-after": String(seconds) });
    }
  });
  // Not onResponse: a test that has its answer must find it in the log.
  app.addHook("onSend", async (request, reply) => {
    const query = queryOf(request);
    for (const secret of setup.secretParameters ?? []) query.delete(secret);
    const path = request.url.split("?")[0]!;
    requests.closed({ method: request.method, path, query: String(query), status: reply.statusCode });
  });
  app.setErrorHandler((error: Error, _request, reply) => {
    const refusal = refusalFrom(error);
    const { body, contentType } = setup.describe(refusal);
    return reply
      .status(refusal.status)
      .headers(refusal.headers)
      .type(contentType)
      .send(Buffer.from(JSON.stringify(body)));
  });
  app.setNotFoundHandler((request) => {
    throw new Refusal(404, `There is no operation ${request.method} ${request.url.split("?")[0]}`);
  });

  for (const one of setup.operations) {
    app.route({
      method: one.method,
      url: one.path,
      handler: async (request, reply) => send(reply, await perform(setup, one, request)),
    });
  }
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url, requests, close: () => app.close() };
};
