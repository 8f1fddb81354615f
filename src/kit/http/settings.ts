import type { Connection } from "@prismatic-io/spectral";
import { connectionError } from "./errors";

/** Reads a connection's fields. Each refusal is an error that marks the connection and names the field. */
export interface Settings {
  /** The text of a field; blank if it was left blank. */
  optional(key: string): string;
  /** @throws ConnectionError if the field is blank, or contains a character that no header can contain */
  field(key: string, label: string): string;
  /** @throws ConnectionError always */
  refuse(message: string): never;
}

/** Characters that no HTTP header can contain. */
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * The reader of a connection's fields.
 * @param vendor the vendor's name, for error messages
 * @throws Error if no connection was selected
 */
export function settings(vendor: string, connection: Connection | undefined): Settings {
  if (!connection?.fields) throw new Error(`Connection is required: select a ${vendor} connection.`);
  const refuse = (message: string): never => {
    throw connectionError(connection, message);
  };
  const optional = (key: string) => String(connection.fields[key] ?? "").trim();
  return {
    refuse,
    optional,
    field(key, label) {
      const value = optional(key) || refuse(`${label} of the ${vendor} connection is required.`);
      if (UNSENDABLE.test(value))
        refuse(
          `${label} of the ${vendor} connection contains a character that cannot be sent, such as a line break or a typographic quote. Copy it again.`,
        );
      return value;
    },
  };
}

/**
 * Reads the address of a vendor's server as a person copies it: with or without https:// and a trailing slash.
 * @param suffix a part of copied addresses that the connector adds itself, such as "/api/v2"
 * @returns the address without a trailing slash; undefined if it is invalid or not encrypted
 */
export function serverUrl(typed: string, suffix = ""): string | undefined {
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, username, password, search, hash } = new URL(text);
  if (protocol !== "https:" || username || password || search || hash) return undefined;
  const path = pathname.replace(/\/+$/, "");
  return origin + (path.endsWith(suffix) ? path.slice(0, path.length - suffix.length) : path);
}
