import { existsSync } from "node:fs";
import { join } from "node:path";
import { modules } from "../../scripts/mutate/modules";
import { resultOf, withResults } from "../../scripts/mutate/table";
import { vendors } from "../support/components";

const report = (...statuses: string[]) => ({
  files: { "src/kit/a.ts": { mutants: statuses.map((status) => ({ status })) } },
});

test("a mutant that hangs is noticed, one that no test reaches is not, and one that is ignored does not count", () => {
  const all = report("Killed", "Timeout", "Survived", "NoCoverage", "Ignored", "CompileError");
  expect(resultOf(all, "src/kit/a.ts", "2026-03-10")).toEqual({ killed: 2, total: 4, date: "2026-03-10" });
});

describe("the table", () => {
  const document = (rows: string) =>
    `Before.\n\n<!-- mutants: written by npm run mutate -->\n| Module | Killed | Mutants | Percent | Date |\n| --- | --- | --- | --- | --- |\n${rows}<!-- /mutants -->\n\nAfter.\n`;
  const a = "| `src/a.ts` | 1 | 3 | 33 | 2026-03-10 |\n";
  const b = "| `src/b.ts` | 2 | 2 | 100 | 2026-03-11 |\n";

  test("gets rows in the order of the modules, and keeps those of other modules", () => {
    const first = withResults(
      document(""),
      new Map([["src/b.ts", { killed: 2, total: 2, date: "2026-03-11" }]]),
    );
    expect(first).toBe(document(b));
    const second = withResults(first, new Map([["src/a.ts", { killed: 1, total: 3, date: "2026-03-10" }]]));
    expect(second).toBe(document(a + b));
  });

  test("replaces the row of a module", () => {
    const changed = withResults(
      document(a + b),
      new Map([["src/b.ts", { killed: 0, total: 0, date: "2026-03-12" }]]),
    );
    expect(changed).toBe(document(`${a}| \`src/b.ts\` | 0 | 0 | 100 | 2026-03-12 |\n`));
  });

  test("needs its place in the document", () => {
    expect(() => withResults("No table.", new Map())).toThrow("must contain <!-- mutants");
  });
});

test("the modules exist, the smallest first, and are those of the kit and what every component has", () => {
  const found = modules();
  for (const module of found) expect(existsSync(join(__dirname, "../..", module))).toBe(true);
  expect(found).toContain("src/kit/http/retry.ts");
  for (const vendor of vendors)
    for (const file of ["api", "client", "connection", "errors", "listing"])
      expect(found).toContain(`src/${vendor}/${file}.ts`);
  const others = /^src\/(?!kit\/)\w+\/(actions|records|dataSources|inputs)\/|index\.ts$/;
  expect(found.filter((module) => others.test(module))).toEqual([]);
  expect(found.indexOf("src/omnidesk/api.ts")).toBeLessThan(found.indexOf("src/kit/http/client.ts"));
});
