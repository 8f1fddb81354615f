import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scopeOf } from "../../src/servicetitan/scopes";
import { table } from "../servicetitan/requests";
import { expectNone } from "../support/problems";

const source = join(__dirname, "..", "..", "src", "servicetitan");
const guide = readFileSync(join(source, "guide", "permissions.md"), "utf8").split("\n");

const groups = readdirSync(join(source, "actions"))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => name !== "index");

/** Actions whose scope depends on their inputs. */
const ANY = ["rawRequest", "callOperation"];

/** The scope of a request by its complete path. */
const scopeOfRequest = (method: string, path: string) =>
  scopeOf(`${method} ${path.slice(1).replace(/\/v\d+\/tenant\/\d+/, "")}`);

test("the guide names the scopes that the actions of each group need", () => {
  const problems = groups.flatMap((group) => {
    const row = guide.find((line) => line.includes(`](${group}.md) | `));
    if (!row) return [`Add a row to src/servicetitan/guide/permissions.md for ${group}.`];
    if (ANY.includes(group)) return [];
    const keys = readdirSync(join(source, "actions", group)).map((file) => file.replace(/\.ts$/, ""));
    const scopes = new Set(
      table.filter(({ key }) => keys.includes(key)).map(({ method, path }) => scopeOfRequest(method, path)),
    );
    return [...scopes]
      .filter((scope) => !row.includes(`\`${scope}\``))
      .map((scope) => `Add ${scope} to the row of ${group} in src/servicetitan/guide/permissions.md.`);
  });
  expectNone(problems);
});
