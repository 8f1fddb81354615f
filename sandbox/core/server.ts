import { setTimeout as wait } from "node:timers/promises";
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { ApiError } from "./apiError";
import { checkBody } from "./body";
import { applyFilters, rejectUnknown, unknownParameters } from "./filter";
import { type Call, HttpResponse, type Operation, type UploadedFile } from "./operation";
import { createRateLimiter, type RateLimit } from "./rateLimit";
import { RequestLog } from "./requestLog";
import type { SandboxState, StateOptions } from "./snapshot";

/** Options that every sandbox has. */
export interface SandboxOptions extends StateOptions {
  /** Delay of every response in milliseconds. Defaults to none. */
  latencyMs?: number;
}

/** The options of a vendor's server. */
export interface ServerSetup<State> extends Pick<SandboxOptions, "latencyMs"> {
  /** Passed to every operation. */
  state: State;
  operations: Operation<State>[];
  /** Formats an error as the vendor does. */
  formatError(error: ApiError): { body: unknown; contentType: string };
  /**
   * Runs before anything else of an operation.
   * @throws ApiError if the request has no valid credentials or may not use the operation
   */
  authorize?(call: Call<State>, operation: Operation<State>): void;
  /** Defaults to no limit. */
  rateLimit?: RateLimit | false;
  /** Converts other notations of a path and its query to the one that the operations are declared with. */
  rewrite?(url: string): string;
  /** Decides which paths count toward the rate limit. Defaults to all. */
  isLimited?(path: string): boolean;
  /** Called with query parameters that an operation does not have, if the vendor ignores them. Defaults to rejecting them. */
  ignoreUnknown?(names: string[], operation: Operation<State>): void;
  /** Query parameters that contain credentials. Neither operations nor the log get them. */
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

/** Of a request body or an uploaded file: more than any test sends. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Longer than the IDs of any vendor; fastify's default of 100 is too short for the paths of files. */
const MAX_PATH_PARAMETER_LENGTH = 1000;

/** @param known names of the fields that the form may have; defaults to any */
const parseUpload = async (request: FastifyRequest, known?: string[]) => {
  if (!request.isMultipart()) throw new ApiError(415, "The body must be multipart/form-data");
  const files: UploadedFile[] = [];
  const fields: Record<string, string> = {};
  const form: Record<string, string | string[]> = {};
  for await (const part of request.parts()) {
    if (part.type !== "file") {
      const { fieldname: name } = part;
      if (known && !known.includes(name)) throw new ApiError(400, `Unknown form field ${name}`);
      const previous = form[name];
      fields[name] = String(part.value);
      form[name] = previous === undefined ? fields[name] : [previous, fields[name]].flat();
      continue;
    }
    const { fieldname: field, filename: fileName, mimetype: contentType } = part;
    files.push({ field, fileName, contentType, bytes: await part.toBuffer() });
  }
  return { files, fields, form };
};

const queryOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(request.url.split("?").slice(1).join("?"));

const perform = async <State>(
  setup: ServerSetup<State>,
  operation: Operation<State>,
  request: FastifyRequest,
) => {
  const parameters = [...queryOf(request)].map(([name, value]) => ({ name, value }));
  const call: Call<State> = {
    state: setup.state,
    pathParameters: request.params as Record<string, string>,
    query: parameters.filter(({ name }) => !setup.secretParameters?.includes(name)),
    body: undefined,
    files: [],
    fields: {},
    headers: request.headers,
  };
  setup.authorize?.({ ...call, query: parameters }, operation);
  const known = Object.keys(operation.query);
  if (setup.ignoreUnknown) {
    const names = unknownParameters(call.query, known).map(({ name }) => name);
    if (names.length > 0) setup.ignoreUnknown(names, operation);
  } else rejectUnknown(call.query, known);
  // Validates every parameter, even if the operation is not a list.
  applyFilters([], operation.query, call.query, setup.state);
  if (operation.upload) {
    const known = operation.body ? undefined : (operation.uploadFields ?? []);
    const { files, fields, form } = await parseUpload(request, known);
    Object.assign(call, { files, fields });
    if (operation.body) call.body = checkBody(operation.body, form);
  } else if (operation.body) call.body = checkBody(operation.body, request.body);
  else if (request.body !== undefined) throw new ApiError(400, "This operation does not accept a body");
  return operation.run(call);
};

const send = (reply: FastifyReply, result: unknown) => {
  const response = result instanceof HttpResponse ? result : new HttpResponse(200, result);
  reply.status(response.status).headers(response.headers);
  if (response.body === undefined || Buffer.isBuffer(response.body)) return reply.send(response.body);
  return reply.type("application/json; charset=utf-8").send(JSON.stringify(response.body));
};

const toApiError = (error: Error & { statusCode?: number }): ApiError => {
  if (error instanceof ApiError) return error;
  return new ApiError(error.statusCode ?? 500, error.message);
};

/**
 * Starts a server on 127.0.0.1, on a free port.
 * @returns when the server is listening
 */
export const startServer = async <State>(setup: ServerSetup<State>): Promise<RunningServer> => {
  const app = fastify({
    forceCloseConnections: true,
    bodyLimit: MAX_BYTES,
    exposeHeadRoutes: false,
    rewriteUrl: ({ url = "/" }) => setup.rewrite?.(url) ?? url,
    routerOptions: { maxParamLength: MAX_PATH_PARAMETER_LENGTH },
  });
  const requests = new RequestLog();
  const limiter = setup.rateLimit ? createRateLimiter(setup.rateLimit) : () => 0;

  await app.register(formbody);
  await app.register(multipart, { limits: { fileSize: MAX_BYTES } });
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    try {
      done(null, body === "" ? undefined : JSON.parse(body as string));
    } catch {
      done(new ApiError(400, "The body is not valid JSON"));
    }
  });

  app.addHook("onRequest", async (request) => {
    if (setup.latencyMs) await wait(setup.latencyMs);
    const path = request.url.split("?")[0]!;
    const milliseconds = setup.isLimited?.(path) === false ? 0 : limiter();
    if (milliseconds > 0) {
      const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
      const message = `Rate limit is exceeded. Try again in ${seconds} seconds.`;
      throw new ApiError(429, message, {}, { "retry-after": String(seconds) });
    }
  });
  // Not onResponse: a test that has received a response must find it in the log.
  app.addHook("onSend", async (request, reply) => {
    const query = queryOf(request);
    for (const secret of setup.secretParameters ?? []) query.delete(secret);
    const path = request.url.split("?")[0]!;
    requests.add({ method: request.method, path, query: String(query), status: reply.statusCode });
  });
  app.setErrorHandler((thrown: Error, _request, reply) => {
    const error = toApiError(thrown);
    const { body, contentType } = setup.formatError(error);
    return reply
      .status(error.status)
      .headers(error.headers)
      .type(contentType)
      .send(Buffer.from(JSON.stringify(body)));
  });
  app.setNotFoundHandler((request) => {
    throw new ApiError(404, `There is no operation ${request.method} ${request.url.split("?")[0]}`);
  });

  for (const operation of setup.operations) {
    app.route({
      method: operation.method,
      url: operation.path,
      handler: async (request, reply) => send(reply, await perform(setup, operation, request)),
    });
  }
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url, requests, close: () => app.close() };
};
