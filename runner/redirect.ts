import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import { urlToHttpOptions } from "node:url";

type Callback = (response: IncomingMessage) => void;

interface Redirection {
  hosts: Set<string>;
  target: URL;
  agent: http.Agent;
}

/** A redirect that is in force. */
export interface Redirect {
  /** Ends it and closes its connections. The last one to end gives node:https its own functions back. */
  restore(): void;
}

/** A request was made to a host that no redirect knows. Nothing was sent. */
export class HostRefused extends Error {
  /** Begins as Node's own codes for a request that cannot be made do, so that clients do not try again. */
  readonly code = "ERR_INVALID_HOST";

  constructor(readonly host: string) {
    super(`A request to ${host} was stopped: only ${knownHosts().join(", ")} may be called here.`);
    this.name = "HostRefused";
  }
}

const active: Redirection[] = [];
const original = { request: https.request, get: https.get };

const knownHosts = () => [...new Set(active.flatMap(({ hosts }) => [...hosts]))];

/**
 * Sends this process's https requests for `hosts` to a local server instead. While any redirect is in force,
 * https requests to all other hosts throw `HostRefused`: nothing leaves this machine. Reaches every client that
 * calls `https.request` or `https.get` on the module, axios among them; not `fetch`, and not node:http.
 * @param hosts host names, such as "api.example.com"; those of one redirect share one server
 * @param url the local server: `http://127.0.0.1:PORT`. It sees the real host's name in the Host header.
 */
export function redirect(hosts: string[], url: string): Redirect {
  const redirection: Redirection = {
    hosts: new Set(hosts.map((host) => host.toLowerCase())),
    target: new URL(url),
    agent: new http.Agent({ keepAlive: true }),
  };
  active.push(redirection);
  https.request = request as typeof https.request;
  https.get = get as typeof https.get;
  return {
    restore() {
      const at = active.indexOf(redirection);
      if (at === -1) return;
      active.splice(at, 1);
      redirection.agent.destroy();
      if (active.length > 0) return;
      // Who has patched over this function since keeps it; it then passes everything on.
      if (https.request === (request as typeof https.request)) https.request = original.request;
      if (https.get === (get as typeof https.get)) https.get = original.get;
    },
  };
}

function request(...given: unknown[]): ClientRequest {
  if (active.length === 0) return (original.request as (...all: unknown[]) => ClientRequest)(...given);
  const { options, callback } = read(given);
  const host = hostOf(options);
  const found = active.findLast(({ hosts }) => hosts.has(host.name));
  if (!found) throw new HostRefused(host.name);
  return http.request(towards(found, options, host.header), callback);
}

function get(...given: unknown[]): ClientRequest {
  const sent = request(...given);
  sent.end();
  return sent;
}

/** The three ways to call `https.request`: (url, options?, callback?) and (options, callback?). */
function read(given: unknown[]): { options: RequestOptions; callback: Callback | undefined } {
  const [first, second] = given;
  const callback = given.find((one) => typeof one === "function") as Callback | undefined;
  if (typeof first !== "string" && !(first instanceof URL))
    return { options: first as RequestOptions, callback };
  const more = typeof second === "object" && second !== null ? second : {};
  return { options: { ...urlToHttpOptions(new URL(first)), ...more } as RequestOptions, callback };
}

function hostOf({ hostname, host, port }: RequestOptions): { name: string; header: string } {
  const [, name = "localhost", ownPort] = /^(.*?)(?::(\d+))?$/.exec(hostname ?? host ?? "") ?? [];
  const asked = Number(port || ownPort || 443);
  return { name: name.toLowerCase(), header: asked === 443 ? name : `${name}:${asked}` };
}

/** The same request, over plain http to the local server. */
function towards({ target, agent }: Redirection, options: RequestOptions, host: string): RequestOptions {
  const { servername, lookup, family, socketPath, createConnection, defaultPort, ...rest } =
    options as RequestOptions & { servername?: string };
  const { headers } = options;
  const named = Array.isArray(headers) ? headers : Object.keys(headers ?? {});
  const isNamed = named.some((name) => String(name).toLowerCase() === "host");
  return {
    ...rest,
    protocol: "http:",
    hostname: target.hostname,
    host: target.hostname,
    port: target.port,
    agent,
    headers: isNamed
      ? headers
      : Array.isArray(headers)
        ? [...headers, "Host", host]
        : { ...headers, Host: host },
  };
}
