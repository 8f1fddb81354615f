/**
 * Runs mutation tests module by module, and writes their results to CONTRIBUTING.md.
 * `--mutate src/kit/http/retry.ts,src/kit/http/path.ts` runs those of some modules.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../bundle/vendors";
import { modules } from "./modules";
import { resultOf, withResults } from "./table";

const document = join(root, "CONTRIBUTING.md");
const stryker = join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

const { values } = parseArgs({ options: { mutate: { type: "string" } } });
const known = modules();
const chosen = values.mutate?.split(",") ?? known;
const unknown = chosen.filter((module) => !known.includes(module));
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: not a module that is mutated`);

/**
 * Whether a module's tests have changed since its report. Stryker would then reuse the results of mutants in code that
 * runs while a module is loaded, although the new tests may notice them.
 */
function isOutdated(module: string, report: string): boolean {
  if (!existsSync(report)) return false;
  const folder = join(root, "test", module.split("/")[1] ?? "");
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).some(
    (file) => statSync(join(folder, file)).mtimeMs > statSync(report).mtimeMs,
  );
}

// Hours of work that must not slow down anything else.
setPriority(constants.priority.PRIORITY_LOW);

for (const module of chosen) {
  const report = join(root, ".cache", "mutants", `${module.replaceAll("/", ".")}.json`);
  const force = isOutdated(module, report) ? ["--force"] : [];
  const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", module, ...force], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0 || !existsSync(report)) {
    console.error(`${module}: the mutation test could not be run, see above.`);
    process.exitCode = 1;
    continue;
  }
  const result = resultOf(
    JSON.parse(readFileSync(report, "utf8")),
    module,
    new Date().toISOString().slice(0, 10),
  );
  writeFileSync(document, withResults(readFileSync(document, "utf8"), new Map([[module, result]])));
  console.log(`${module}: ${result.killed} of ${result.total} mutants killed`);
}
