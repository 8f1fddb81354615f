import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import { urlToHttpOptions } from "node:url";

type Callback = (response: IncomingMessage) => void;

interface Redirection {
  hosts: Set<string>;
  target: URL;
  agent: http.Agent;
}

/** An active redirect. */
export interface Redirect {
  /** Ends it and closes its connections. The last one to end restores the functions of node:https. */
  restore(): void;
}

/** A request was made to a host that no redirect covers. Nothing was sent. */
export class HostRefused extends Error {
  /** The prefix of Node's own codes for requests that cannot be made, so that clients do not retry. */
  readonly code = "ERR_INVALID_HOST";

  constructor(readonly host: string) {
    super(`The request to ${host} was blocked: only ${allowedHosts().join(", ")} can be reached here.`);
    this.name = "HostRefused";
  }
}

const active: Redirection[] = [];
const original = { request: https.request, get: https.get };

const allowedHosts = () => [...new Set(active.flatMap(({ hosts }) => [...hosts]))];

/**
 * Sends this process's https requests for `hosts` to a local server instead. While any redirect is active, https
 * requests to all other hosts throw `HostRefused`: nothing leaves this machine. It covers every client that calls
 * `https.request` or `https.get` on the module, such as axios; neither `fetch` nor node:http.
 * @param hosts host names, such as "api.example.com". All hosts of one redirect share one server.
 * @param url the local server: `http://127.0.0.1:PORT`. Its Host header contains the name of the real host.
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
      const index = active.indexOf(redirection);
      if (index === -1) return;
      active.splice(index, 1);
      redirection.agent.destroy();
      if (active.length > 0) return;
      // A function that another library has put over this one stays; this one then passes every call on.
      if (https.request === (request as typeof https.request)) https.request = original.request;
      if (https.get === (get as typeof https.get)) https.get = original.get;
    },
  };
}

function request(...parameters: unknown[]): ClientRequest {
  if (active.length === 0) return (original.request as (...all: unknown[]) => ClientRequest)(...parameters);
  const { options, callback } = parseParameters(parameters);
  const host = hostOf(options);
  const redirection = active.findLast(({ hosts }) => hosts.has(host.name));
  if (!redirection) throw new HostRefused(host.name);
  return http.request(redirectedOptions(redirection, options, host.header), callback);
}

function get(...parameters: unknown[]): ClientRequest {
  const clientRequest = request(...parameters);
  clientRequest.end();
  return clientRequest;
}

/** The ways to call `https.request`: (url, options?, callback?) and (options, callback?). */
function parseParameters(parameters: unknown[]): {
  options: RequestOptions;
  callback: Callback | undefined;
} {
  const [first, second] = parameters;
  const callback = parameters.find((parameter) => typeof parameter === "function") as Callback | undefined;
  if (typeof first !== "string" && !(first instanceof URL))
    return { options: first as RequestOptions, callback };
  const more = typeof second === "object" && second !== null ? second : {};
  return { options: { ...urlToHttpOptions(new URL(first)), ...more } as RequestOptions, callback };
}

function hostOf({ hostname, host, port }: RequestOptions): { name: string; header: string } {
  const [, name = "localhost", ownPort] = /^(.*?)(?::(\d+))?$/.exec(hostname ?? host ?? "") ?? [];
  const effectivePort = Number(port || ownPort || 443);
  return { name: name.toLowerCase(), header: effectivePort === 443 ? name : `${name}:${effectivePort}` };
}

/** The same request, over plain http to the local server. */
function redirectedOptions(
  { target, agent }: Redirection,
  options: RequestOptions,
  host: string,
): RequestOptions {
  const { servername, lookup, family, socketPath, createConnection, defaultPort, ...rest } =
    options as RequestOptions & { servername?: string };
  return {
    ...rest,
    protocol: "http:",
    hostname: target.hostname,
    host: target.hostname,
    port: target.port,
    agent,
    headers: withHost(options.headers, host),
  };
}

function withHost(headers: RequestOptions["headers"], host: string): RequestOptions["headers"] {
  const names = Array.isArray(headers) ? headers : Object.keys(headers ?? {});
  if (names.some((name) => String(name).toLowerCase() === "host")) return headers;
  return Array.isArray(headers) ? [...headers, "Host", host] : { ...headers, Host: host };
}
