import { existsSync } from "node:fs";
import { dirname } from "node:path";

/** The module that is mutated: `npm run mutate` runs Stryker once per module. */
const at = process.argv.indexOf("--mutate");
const module = at === -1 ? undefined : process.argv[at + 1];
if (!module) throw new Error("Use npm run mutate, which passes one module at a time.");

/** Tests that wait, build, or try thousands of cases: too slow to be repeated for each mutant. */
const SLOW = "([eE]ndToEnd|Property)\\.test\\.ts$";

/** The tests of modules that are tested together. */
const SHARED = [
  [/^src\/kit\/inputs\/.*$/, ["test/kit/inputs/*.test.ts"]],
  [/^src\/kit\/action\/(page|rows|listReader)\.ts$/, ["test/kit/action/paging.test.ts"]],
  [
    /^src\/kit\/action\/fieldMap(Inputs|Actions|Sources)\.ts$/,
    ["test/kit/action/fieldMap{Actions,Sources}.test.ts"],
  ],
  [/^src\/kit\/trigger\/polling\.ts$/, ["test/kit/trigger/changesTrigger.test.ts"]],
  [/^src\/kit\/trigger\/state\.ts$/, ["test/kit/trigger/{changes,polling}.test.ts"]],
  [/^src\/halopsa\/triggers\/(kinds|missing)\.ts$/, ["test/halopsa/triggers/{source,webhooks}.test.ts"]],
  [/^src\/(halopsa|omnidesk|tikting)\/api\.ts$/, ["test/$1/requests.test.ts"]],
  [/^src\/omnidesk\/triggers\/standardWebhooks\.ts$/, ["test/omnidesk/triggers/eventWebhook.test.ts"]],
  [/^src\/servicetitan\/listing\.ts$/, ["test/servicetitan/listingOptions.test.ts"]],
  [/^src\/servicetitan\/triggers\/(events|states)\.ts$/, ["test/servicetitan/triggers/guide.test.ts"]],
  [
    /^src\/servicetitan\/triggers\/.*(Trigger|State|Feed|Webhook|batches)\.ts$/,
    ["test/servicetitan/triggers/surface.test.ts"],
  ],
];

/** The test file of the module's name and those of modules that are tested together, or else those of its folder. */
function testsOf(source) {
  const own = source.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
  const [pattern, shared = []] = SHARED.find(([one]) => one.test(source)) ?? [];
  const tests = [...(existsSync(own) ? [own] : []), ...shared.map((one) => source.replace(pattern, one))];
  return tests.length > 0 ? tests : [`${dirname(own)}/**/*.test.ts`];
}

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "jest",
  jest: {
    // Tests that load a component's triggers by name are related to no source file.
    enableFindRelatedTests: false,
    config: {
      testMatch: testsOf(module).map((pattern) => `<rootDir>/${pattern}`),
      testPathIgnorePatterns: ["/node_modules/", SLOW],
    },
  },
  coverageAnalysis: "perTest",
  plugins: ["@stryker-mutator/jest-runner", "./scripts/mutate/ignoreTexts.mjs"],
  ignorers: ["texts"],
  concurrency: 1,
  // Reused until the module or its tests change.
  incremental: true,
  incrementalFile: `.cache/mutants/${module.replaceAll("/", ".")}.json`,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["/assets", "/dist", "/docs", ".cache"],
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  // A mutant that hangs costs as much. Tests take less than 50 ms, but may be stopped for seconds on a busy machine: with
  // a shorter limit, mutants that no test notices would count as noticed.
  timeoutMS: 10_000,
  warnings: { slow: false },
};
