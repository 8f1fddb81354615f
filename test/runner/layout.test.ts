import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../runner/component";

const folder = path.join(ROOT, "runner");

/** The files whose functions return data, which a program other than the command line can use as well. */
const work = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  .filter((file) => file !== "cli.ts" && !file.startsWith("commands/"));

test("the work of the runner imports nothing from the command line, and prints nothing", () => {
  expect(work).toContain("operation.ts");
  const wrong = work.filter((file) =>
    /from "[./]*\/(?:commands\/|cli")|from "commander"|process\.(?:stdout|stderr|argv)|console\./.test(
      readFileSync(path.join(folder, file), "utf8"),
    ),
  );
  expect(wrong).toEqual([]);
});
