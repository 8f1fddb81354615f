import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const source = join(__dirname, "..", "..", "src", "servicetitan");

test("the guide names the scopes of every ServiceTitan resource", () => {
  const guide = readFileSync(join(source, "guide", "permissions.md"), "utf8");
  const resources = readdirSync(join(source, "actions"))
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => name !== "index");
  const missing = resources.filter((resource) => !guide.includes(`](${resource}.md) | `));
  if (missing.length > 0)
    throw new Error(`Add a row to src/servicetitan/guide/permissions.md for: ${missing.join(", ")}.`);
});
