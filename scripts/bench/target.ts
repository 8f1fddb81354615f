import type { AgentOptions } from "node:https";
import tls from "node:tls";
import { redirect } from "../../runner/redirect";

/** Where a process finds the server, and what it connects with. */
export interface Target {
  /** `https://127.0.0.1:PORT`; `http:` where there is no certificate. */
  url: string;
  /** The server's own, as PEM. */
  certificate?: string;
  /** The vendor's real hosts, which it answers for. */
  hosts: string[];
  fields: Record<string, string>;
}

/**
 * Leads this process's https requests to the local server. With a certificate, every connection that a client
 * opens is made there instead, so that its own agents and TLS are measured; without one, the runner's redirect
 * sends requests there over plain http.
 */
export function lead({ url, certificate, hosts }: Target): void {
  if (!certificate) {
    redirect(hosts, url);
    return;
  }
  const { hostname, port } = new URL(url);
  const connect = tls.connect as (options: tls.ConnectionOptions) => tls.TLSSocket;
  tls.connect = ((options: AgentOptions) =>
    connect({ ...options, host: hostname, port: Number(port), ca: certificate })) as typeof tls.connect;
}
