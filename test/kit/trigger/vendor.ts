import type { Connection } from "@prismatic-io/spectral";
import { type ConnectionInput, text } from "../../../src/kit/inputs";

export const connection: Connection = { key: "vendor", configVarKey: "Vendor", fields: { account: "acme" } };

const input: ConnectionInput = {
  type: "connection",
  label: "Connection",
  comments: "The connection to use.",
  required: true,
};

/** A vendor whose client is the connection. */
export const vendor = { connection: input, connect: (_context: object, given: Connection) => given };

/** The input of a trigger's own that selects what is polled. */
export const inputs = { view: text({ label: "View", comments: "The view." }) };
