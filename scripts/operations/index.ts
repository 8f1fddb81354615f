/**
 * Writes the table of ServiceTitan's operations that Call API Operation uses, from the vendor's OpenAPI documents:
 * `npm run operations -- FOLDER`. With `--check`, it only compares the table with the documents.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../bundle/vendors";
import { encode } from "./encode";
import { readDocuments } from "./read";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" } },
});
const [folder] = positionals;
if (!folder)
  throw new Error("Name the folder of ServiceTitan's OpenAPI documents: npm run operations -- FOLDER.");

const table = encode(readDocuments(folder));
const text = `${JSON.stringify(table, null, 1)}\n`;
const file = join(root, "src", "servicetitan", "operations", "table.json");
console.log(`${Object.keys(table.operations).length} operations, ${JSON.stringify(table).length} characters`);
if (!values.check) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("The table differs from the documents: run npm run operations without --check.");
  process.exitCode = 1;
}
