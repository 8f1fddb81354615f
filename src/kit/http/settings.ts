import type { Connection } from "@prismatic-io/spectral";
import { connectionError } from "./errors";

/** Reads a connection's fields; each refusal is an error that marks the connection and names the field. */
export interface Settings {
  /** The text of a field; blank where it was left blank. */
  optional(key: string): string;
  /** @throws ConnectionError where the field is blank */
  field(key: string, label: string): string;
  /** @throws ConnectionError always */
  refuse(message: string): never;
}

/**
 * @param vendor begins no sentence, but says whose connection it is
 * @throws Error where no connection was chosen
 */
export function settings(vendor: string, connection: Connection | undefined): Settings {
  if (!connection?.fields) throw new Error(`Connection is required: choose a ${vendor} connection.`);
  const refuse = (message: string): never => {
    throw connectionError(connection, message);
  };
  const optional = (key: string) => String(connection.fields[key] ?? "").trim();
  return {
    refuse,
    optional,
    field: (key, label) => optional(key) || refuse(`${label} of the ${vendor} connection is required.`),
  };
}

/**
 * Reads the address of a vendor's server, as a person copies it: with or without https:// and a slash at its end.
 * @param known what of a copied address the connector adds itself, such as "/api/v2"
 * @returns the address without a slash at its end; undefined where it is none, or is not encrypted
 */
export function serverUrl(typed: string, known: string): string | undefined {
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, username, password, search, hash } = new URL(text);
  if (protocol !== "https:" || username || password || search || hash) return undefined;
  const path = pathname.replace(/\/+$/, "");
  return origin + (path.endsWith(known) ? path.slice(0, -known.length) : path);
}
