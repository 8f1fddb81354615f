import type { CommandContext } from "../../../runner/commands/command";
import { runCommand } from "../../../runner/commands/program";
import { createTerminal } from "../../../runner/commands/terminal";

/** Cannot be created: a test that keeps a sandbox by mistake fails. */
const NO_FOLDER = "/dev/null/sandbox";

/** The output of a command. */
export interface CommandOutput {
  exitCode: number;
  /** Standard output. */
  output: string;
  /** Standard error, by line. */
  notes: string[];
}

/** A command that was started in this process. */
export interface RunningCommand {
  /** Resolves with the first line of standard output that matches. */
  line(pattern: RegExp): Promise<string>;
  /** Interrupts it, as Ctrl+C does. */
  interrupt(): void;
  ended: Promise<CommandOutput>;
}

/** The process that a command runs in. */
export interface ProcessOptions {
  /** Defaults to no variables, and so to the sandbox. */
  environment?: NodeJS.ProcessEnv;
  /** Where --keep keeps sandboxes. Required by commands with that option. */
  sandboxFolder?: string;
}

/** Starts a command in this process. */
export function startCommand(
  args: string[],
  { environment = {}, sandboxFolder = NO_FOLDER }: ProcessOptions = {},
): RunningCommand {
  let output = "";
  let errors = "";
  const listeners = new Set<() => void>();
  const controller = new AbortController();
  const context: CommandContext = {
    terminal: createTerminal(
      (text) => {
        output += text;
        for (const listener of listeners) listener();
      },
      (text) => {
        errors += text;
      },
      { isTTY: false, columns: 120 } as never,
    ),
    environment,
    sandboxFolder,
    untilInterrupted: () => controller.signal,
  };
  const ended = runCommand(args, context).then((exitCode) => ({
    exitCode,
    output,
    notes: errors.split("\n").slice(0, -1),
  }));
  return {
    ended,
    interrupt: () => controller.abort(),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const search = () => {
          const line = output.split("\n").find((one) => pattern.test(one));
          if (line === undefined) return;
          listeners.delete(search);
          resolve(line);
        };
        listeners.add(search);
        search();
        void ended.then(({ notes }) => reject(new Error(`No line matches ${pattern}: ${notes.join("\n")}`)));
      }),
  };
}

/** Runs a command in this process to its end. */
export const run = (args: string[], options?: ProcessOptions): Promise<CommandOutput> =>
  startCommand(args, options).ended;
