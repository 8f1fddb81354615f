/**
 * Compares what a conformance check has found with the cases that a component does not meet on purpose:
 * `tsx scripts/conformance VENDOR RESULTS`, where RESULTS is the JSON that the check has written.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../bundle/vendors";
import { type Case, differences, type NotMet } from "./compare";

const [vendor = "", results] = process.argv.slice(2);
if (!vendor || !results) throw new Error("Name a vendor and the results of its check: VENDOR RESULTS.");

const file = join(root, "test", "contract", "notMet.json");
const notMet = (JSON.parse(readFileSync(file, "utf8")) as Record<string, NotMet>)[vendor] ?? {};
const { rows } = JSON.parse(readFileSync(results, "utf8")) as { rows: Case[] };
const problems = differences(rows, notMet);
const failed = rows.filter(({ pass }) => !pass).length;
console.log(
  `${vendor}: ${rows.length - failed} of ${rows.length} cases pass, ${failed} are not met on purpose or wrong`,
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
