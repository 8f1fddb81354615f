import type { AgentOptions } from "node:https";
import tls from "node:tls";
import { redirect } from "../../runner/redirect";

/** How a process reaches the server. */
export interface Target {
  /** `https://127.0.0.1:PORT`, or `http:` without a certificate. */
  url: string;
  /** The server's certificate, as PEM. */
  certificate?: string;
  /** The vendor's real hosts, which the server answers for. */
  hosts: string[];
  /** The fields of a connection to the server. */
  fields: Record<string, string>;
}

/**
 * Sends this process's https requests to the local server. With a certificate, every TLS connection is opened to that
 * server instead, so that the client's own agents and TLS are measured; without one, the runner's redirect sends
 * requests there over plain http.
 */
export function redirectTo({ url, certificate, hosts }: Target): void {
  if (!certificate) {
    redirect(hosts, url);
    return;
  }
  const { hostname, port } = new URL(url);
  const connect = tls.connect as (options: tls.ConnectionOptions) => tls.TLSSocket;
  tls.connect = ((options: AgentOptions) =>
    connect({ ...options, host: hostname, port: Number(port), ca: certificate })) as typeof tls.connect;
}
