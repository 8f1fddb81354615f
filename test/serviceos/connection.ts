import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "@prismatic-io/spectral";
import type { Row } from "../support/requests";

/** A connection as the platform passes it. The key is obviously fake. */
export const connection: Connection = {
  key: "serviceOsConnection",
  configVarKey: "ServiceOS",
  fields: { tenant: "acme", apiKey: "vsa_test-key-000000", pathStyle: "query" },
};

/** The same connection with some fields replaced. */
export const connectedWith = (fields: Record<string, unknown>): Connection => ({
  ...connection,
  fields: { ...connection.fields, ...fields },
});

export const origin = "https://acme.valethon.com";
export const base = "/admin/api/v1";
export const headers = { authorization: "Bearer vsa_test-key-000000" };

/** One operation of the API's reference, with values for its inputs and the request that they must produce. */
export interface Operation {
  key: string;
  params: Record<string, unknown>;
  method: Row["method"];
  path: string;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
  contentType?: "application/json" | "multipart/form-data";
  permission: string | null;
  confirmed: boolean;
  /** Other forms that the path may have. */
  alternatives: string[];
  /** The reference's own, with small corrections of its grammar. */
  display: [label: string, description: string];
  example?: unknown;
}

/** The reference's 144 operations, one per line. */
export const operations: Operation[] = readFileSync(join(__dirname, "operations.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
