import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import fastify, { type FastifyInstance } from "fastify";
import { z } from "zod";
import {
  type ConnectionTest,
  connectionRequest,
  flow,
  optionsRequest,
  runRequest,
  sliceRequest,
  type TriggerReport,
  tableRequest,
  triggerRequest,
  webhookRequest,
} from "../shared/protocol";
import type { Session } from "./child";
import type { Components } from "./components";
import { Flows } from "./flows";
import { guard } from "./guard";
import { Runs } from "./runs";
import { WireLog } from "./wireLog";

export interface ServerOptions {
  components: Components;
  token: string;
  /** The folder of the built page. */
  page: string;
  /** The folder of the saved flows. */
  flows: string;
}

/** Files are uploaded as base64 within JSON. */
const MOST_BODY_BYTES = 64 * 1024 * 1024;

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A mistake in a request, with its HTTP status. */
class RequestError extends Error {
  constructor(
    readonly statusCode: number,
    message: string,
  ) {
    super(message);
  }
}

const notFound = (what: string) => new RequestError(404, `There is no such ${what}.`);

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new RequestError(400, z.prettifyError(result.error));
  return result.data;
}

/** Creates the server of the page and its API. */
export function createServer({ components, token, page, flows: folder }: ServerOptions): FastifyInstance {
  const server = fastify({ bodyLimit: MOST_BODY_BYTES });
  const runs = new Runs();
  const flows = new Flows(folder);
  guard(server, token);
  server.setErrorHandler((error: Error & { statusCode?: number }, _, reply) =>
    reply.code(error.statusCode ?? 422).send({ error: error.message }),
  );

  const sessionOf = (component: string): Session => {
    const session = components.session(component);
    if (!session) throw notFound("component");
    return session;
  };

  server.get("/api/components", () => components.cards());
  server.get<{ Params: { id: string } }>("/api/components/:id", async ({ params }) => {
    const view = await components.view(params.id);
    if (!view) throw notFound("component");
    return view;
  });
  server.get<{ Params: { id: string } }>("/api/components/:id/session", async ({ params }) => {
    const { value } = await sessionOf(params.id).call({ op: "session" });
    return value;
  });
  server.post<{ Params: { id: string } }>("/api/components/:id/connection", async ({ params, body }) => {
    const { connection } = parse(connectionRequest, body);
    sessionOf(params.id).use(connection);
    return {};
  });
  server.post("/api/options", async ({ body }) => {
    const given = parse(optionsRequest, body);
    const request = { ...given, values: runs.resolve(given.values) };
    const { value } = await sessionOf(request.component).call({ op: "options", ...request });
    return value;
  });
  server.post("/api/triggers", async ({ body }) => {
    const request = parse(triggerRequest, body);
    const wire = new WireLog();
    const { value } = await sessionOf(request.component).call(
      { op: "trigger", ...request },
      { onEvent: wire.add },
    );
    return { report: value as TriggerReport | undefined, wire: wire.entries };
  });

  server.post("/api/webhooks", async ({ body }) => {
    const request = parse(webhookRequest, body);
    const { value } = await sessionOf(request.component).call({ op: "webhook", ...request });
    return value;
  });
  server.post<{ Params: { id: string } }>("/api/components/:id/test", async ({ params }) => {
    const wire = new WireLog();
    const { value } = await sessionOf(params.id).call({ op: "test" }, { onEvent: wire.add });
    return { ...(value as Omit<ConnectionTest, "wire">), wire: wire.entries };
  });

  server.get("/api/flows", async () => flows.list());
  server.post("/api/flows", async ({ body }) => {
    flows.save(parse(flow, body));
    return flows.list();
  });

  server.post("/api/runs", async ({ body }) => {
    const request = parse(runRequest, body);
    return runs.start(sessionOf(request.component), request);
  });
  server.get<{ Querystring: { component?: string } }>("/api/runs", async ({ query }) =>
    runs.list(query.component),
  );
  server.get<{ Params: { id: string } }>("/api/runs/:id", async ({ params }) => {
    const view = runs.view(params.id);
    if (!view) throw notFound("run");
    return view;
  });
  server.get<{ Params: { id: string } }>("/api/runs/:id/result", async ({ params, query }) => {
    const slice = runs.slice(params.id, parse(sliceRequest, query));
    if (!slice) throw notFound("run");
    return slice;
  });
  server.get<{ Params: { id: string } }>("/api/runs/:id/table", async ({ params, query }) => {
    const table = runs.table(params.id, parse(tableRequest, query));
    if (!table) throw notFound("table");
    return table;
  });
  server.get<{ Params: { id: string } }>("/api/runs/:id/entries", async ({ params }) => {
    const entries = runs.entries(params.id);
    if (!entries) throw notFound("picklist");
    return entries;
  });
  const wireOf = (id: string) => {
    const wire = runs.wire(id);
    if (!wire) throw notFound("run");
    return wire;
  };
  server.get<{ Params: { id: string } }>("/api/runs/:id/wire", async ({ params }) =>
    wireOf(params.id).summaries(),
  );
  server.get<{ Params: { id: string; index: string } }>("/api/runs/:id/wire/:index", async ({ params }) => {
    const entry = wireOf(params.id).entry(Number(params.index));
    if (!entry) throw notFound("request");
    return entry;
  });
  server.get<{ Params: { id: string } }>("/api/runs/:id/log", async ({ params }) => wireOf(params.id).lines);
  server.get<{ Params: { id: string } }>("/api/runs/:id/file", async ({ params }, reply) => {
    const file = runs.file(params.id);
    if (!file) throw notFound("run");
    // Whatever the vendor has sent is never displayed by its own type: it could be a page with scripts.
    return reply
      .header("Content-Disposition", "attachment")
      .type(
        /^image\/(png|jpeg|gif|bmp|webp)$/.test(file.contentType)
          ? file.contentType
          : "application/octet-stream",
      )
      .send(file.bytes);
  });
  server.post<{ Params: { id: string } }>("/api/runs/:id/cancel", async ({ params }) => {
    if (!runs.cancel(params.id)) throw notFound("run");
    return {};
  });

  server.get("/*", async ({ url }, reply) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const file = path.join(page, pathname === "/" ? "index.html" : decodeURIComponent(pathname));
    const isInside = file.startsWith(page + path.sep);
    if (!isInside || !statSync(file, { throwIfNoEntry: false })?.isFile()) throw notFound("file");
    return reply.type(TYPES[path.extname(file)] ?? "application/octet-stream").send(readFileSync(file));
  });
  server.addHook("onClose", async () => components.close());
  return server;
}
