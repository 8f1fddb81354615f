/** Writes the output schemas of every vendor's records to src/<vendor>/records/schemas.json. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaOf, type RecordOf } from "../src/kit/action/record";

const SOURCE = join(__dirname, "..", "src");

/** The vendors that have records, by folder name. */
export const vendors = (): string[] =>
  readdirSync(SOURCE).filter((folder) => existsSync(join(SOURCE, folder, "records", "index.ts")));

export const schemasFile = (vendor: string): string => join(SOURCE, vendor, "records", "schemas.json");

/** The output schemas of a vendor's records by record name, in the format of schemas.json: one line per record. */
export function schemasOf(vendor: string): string {
  const records = Object.values(require(join(SOURCE, vendor, "records"))) as RecordOf[];
  const schemas = records
    .filter((one) => typeof one?.schema === "function")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => [one.name, jsonSchemaOf(one)]);
  const lines = schemas.map(([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

if (require.main === module)
  for (const vendor of vendors()) writeFileSync(schemasFile(vendor), schemasOf(vendor));
