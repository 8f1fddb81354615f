import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What a bundle has evaluated: Node's modules, by the names that it imports them by, and lazy globals. */
export interface Evaluated {
  modules: string[];
  globals: string[];
  outcome?: unknown;
}

type Step = [action: string, params: Record<string, unknown>];

/**
 * Loads a bundle in a process of its own, and runs actions against a local server.
 * @returns what the loading has evaluated, then what each step has
 */
export const evaluatedBy = (bundle: string, steps: Step[] = []): Evaluated[] =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "freshProcess.js"), bundle, JSON.stringify(steps)], {
      encoding: "utf8",
      // A proxy of the environment would be used, and evaluated.
      env: { PATH: process.env.PATH },
    }),
  );
