import path from "node:path";
import dotenv from "dotenv";
import { runCommand } from "./commands/program";
import { processTerminal } from "./commands/terminal";
import { ROOT } from "./component";

/** Aborts at the first Ctrl+C; the second one ends the process as usual. */
function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

async function main(args: string[]): Promise<void> {
  dotenv.config({ quiet: true });
  const terminal = processTerminal();
  process.exitCode = await runCommand(args, {
    terminal,
    environment: process.env,
    sandboxFolder: path.join(ROOT, ".cache", "sandbox"),
    untilInterrupted,
  });
}

void main(process.argv.slice(2));
