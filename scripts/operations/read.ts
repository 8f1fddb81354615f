import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "./types";

/** Reads the OpenAPI documents of a folder. */
export const readDocuments = (folder: string): Document[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Document);
