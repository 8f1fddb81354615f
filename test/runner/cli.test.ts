import { spawn } from "node:child_process";
import path from "node:path";
import { buildStale } from "../../bundle/buildStale";
import { ROOT } from "../../runner/component";

buildStale(["halopsa"]);

/** Runs the command line in a process of its own, without variables of real accounts. */
async function runProcess(...args: string[]) {
  const tsx = path.join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  const child = spawn(process.execPath, [tsx, path.join("runner", "cli.ts"), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  return { exitCode, output, errors };
}

describe("the process", () => {
  test("writes only the result to standard output, for pipes", async () => {
    const { exitCode, output, errors } = await runProcess("halopsa", "selectClient", "--json");
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "HaloPSA: sandbox\n" });
    expect(JSON.parse(output).length).toBeGreaterThan(3);
  });

  test("exits with 1 after an error", async () => {
    const { exitCode, output, errors } = await runProcess("halopsa", "getTicket", "--id", "999999");
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(errors).toMatch(
      /^HaloPSA: sandbox\nError: HaloPSA on GET Tickets\/999999: the record was not found/,
    );
  });
});
