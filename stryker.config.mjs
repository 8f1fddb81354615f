import { existsSync } from "node:fs";
import { dirname } from "node:path";

/** The module that is mutated: `npm run mutate` runs Stryker once per module. */
const module = process.argv[process.argv.indexOf("--mutate") + 1];

/**
 * The tests of a module: the test file of its name, or else those of its folder. Tests that reach it through a whole
 * component are too slow to be repeated for each mutant.
 */
function testsOf(source) {
  const own = source.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
  return existsSync(own) ? [own] : [`${dirname(own)}/**/!(endToEnd).test.ts`];
}

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "jest",
  jest: { config: { testMatch: testsOf(module).map((pattern) => `<rootDir>/${pattern}`) } },
  coverageAnalysis: "perTest",
  plugins: ["@stryker-mutator/jest-runner", "./scripts/mutate/ignoreTexts.mjs"],
  ignorers: ["texts"],
  concurrency: 1,
  // Reused until the module or its tests change.
  incremental: true,
  incrementalFile: `.cache/mutants/${module.replaceAll("/", ".")}.json`,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["assets", "dist", "docs", ".cache"],
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  // A mutant that hangs costs as much; a test takes less than 50 ms.
  timeoutMS: 2000,
  warnings: { slow: false },
};
