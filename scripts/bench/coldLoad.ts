import { execFileSync } from "node:child_process";

/** The unit for load times: every component needs this module. */
export const BARE = "https";

const LOAD = "const { default: component } = require(process.argv[1]);";
const READ = `${LOAD} for (const kind of ["actions", "dataSources", "triggers"]) Object.values(component[kind]);`;

const ONE = `${LOAD} component.actions[Object.keys(component.actions).find((key) => key.startsWith("list"))].perform;`;

/** The time of require in a new process that does nothing else, in milliseconds. */
export const loadMs = (module: string): number => measured(LOAD, module);

/** The time of require, and of reading all operations as publishing does, in milliseconds. */
export const readMs = (bundle: string): number => measured(READ, bundle);

/** The time of require, and of reading one action as a run does, in milliseconds. */
export const readOneMs = (bundle: string): number => measured(ONE, bundle);

function measured(code: string, module: string): number {
  const script = `const started = performance.now(); ${code} console.log(performance.now() - started)`;
  return Number(execFileSync(process.execPath, ["-e", script, module], { encoding: "utf8" }));
}
