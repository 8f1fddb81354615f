import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { scopesOf } from "../../src/servicetitan/guide/scopes";
import operations from "../../src/servicetitan/operations/table.json";
import { scopeOf } from "../../src/servicetitan/scopes";
import { table } from "../servicetitan/requests";
import { expectNone } from "../support/problems";

const root = join(__dirname, "..", "..");
const actions = join(root, "src", "servicetitan", "actions");

const sources = new Map(
  readdirSync(actions, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts")
    .map((entry) => [parse(entry.name).name, readFileSync(join(entry.parentPath, entry.name), "utf8")]),
);

/** Actions whose scope depends on their inputs, or that call nothing. */
const WITHOUT = ["rawRequest", "callOperation", "buildMappedRecord", "readMappedFields"];

/** The scope of a request by its complete path. */
const scopeOfRequest = (method: string, path: string) =>
  scopeOf(`${method} ${path.slice(1).replace(/(?:\/v2)?\/tenant\/\d+/, "")}`);

test("the documentation names the scope of every request that an action sends", () => {
  const problems = table
    .filter(({ key }) => !WITHOUT.includes(key))
    .flatMap(({ key, method, path }) => {
      const scope = scopeOfRequest(method, path);
      return scopesOf(sources.get(key)!).needed.includes(scope)
        ? []
        : [
            `${key} needs ${scope}: name ${method} ${path} or its page of the API's reference in its comment.`,
          ];
    });
  expectNone(problems);
});

test("every action names what it calls", () => {
  const silent = [...sources]
    .filter(([key, source]) => !WITHOUT.includes(key) && scopesOf(source).needed.length === 0)
    .map(([key]) => key);
  expect(silent).toEqual([]);
});

test("the recipes name scopes that exist", () => {
  const scopes = new Set(Object.keys(operations.operations).map(scopeOf));
  const folder = join(root, "recipes");
  const named = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yml") || file.endsWith(".ts"))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").match(/\btn\.[a-z]+\.[a-z]+:[rw]/g) ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((scope) => !scopes.has(scope))).toEqual([]);
});

describe("the scopes of a source", () => {
  test("are those of the pages and operations that its comments name", () => {
    const source = [
      'import { path } from "../path";',
      "",
      "// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_Get",
      "// Calls POST crm/customers.",
      "// Also calls GET jpm/jobs, GET crm/locations/{id}.",
      "export const getJob = 1; // GET accounting/invoices",
    ].join("\n");
    expect(scopesOf(source)).toEqual({
      needed: ["tn.crm.customers:w", "tn.jpm.jobs:r"],
      optional: ["tn.crm.locations:r"],
    });
  });

  test("depend on the module if two modules have an operation of that name", () => {
    expect(scopesOf("// #api=tenant-forms-v2&operation=Jobs_Get").needed).toEqual(["tn.frm.jobs:r"]);
  });

  test("are not known for a page that the table does not have", () => {
    expect(() => scopesOf("// #api=tenant-jpm-v2&operation=Jobs_Explode")).toThrow(
      /has no Jobs_Explode of jpm/,
    );
  });
});
