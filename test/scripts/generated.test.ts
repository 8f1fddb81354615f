import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildStale } from "../../bundle/buildStale";
import { differencesFrom, documentationOf } from "../../scripts/docs/files";
import { schemasFile, schemasOf, vendors } from "../../scripts/schemas";

const root = join(__dirname, "..", "..");

test.each(vendors())("the output schemas of %s are up to date", (vendor) => {
  const file = schemasFile(vendor);
  const committed = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (committed !== schemasOf(vendor))
    throw new Error(`The output schemas of ${vendor} are out of date: run npm run schemas.`);
});

test("docs and the README's table of components are up to date", () => {
  buildStale();
  const outdated = differencesFrom(root, documentationOf(root));
  if (outdated.length > 0)
    throw new Error(`Out of date: ${outdated.join(", ")}. Run npm run docs, and commit what it writes.`);
});
