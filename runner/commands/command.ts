import path from "node:path";
import { Command, CommanderError } from "commander";
import { formatTime } from "../format";
import { didYouMean } from "../nearest";
import { WriteRefused } from "../platform";
import { openSession, type Session } from "../session";
import { watchTraffic } from "../traffic";
import type { Vendor } from "../vendors/vendor";
import { requestDetails } from "./requestLog";
import type { Terminal } from "./terminal";

/** The process that commands run in. */
export interface CommandContext {
  terminal: Terminal;
  environment: NodeJS.ProcessEnv;
  /** The folder in which the sandboxes are kept between commands. */
  sandboxFolder: string;
  /** Returns a signal that aborts when the user interrupts the command. */
  untilInterrupted(): AbortSignal;
}

/** The options of every command that opens a session. */
export interface RunOptions {
  write?: boolean;
  verbose?: boolean;
  keep?: boolean;
}

/** How a shell calls the runner. */
export const PROGRAM = "npm start --";

/** The command whose subcommands are triggers. */
export const TRIGGER_COMMAND = "trigger";

/** A mistake on the command line, in one line. */
export class UsageError extends Error {}

/** Creates a command that throws a UsageError instead of ending the process. */
export function newCommand(name: string, { terminal }: Pick<CommandContext, "terminal">): Command {
  const command = new Command(name)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      outputError: (message) => {
        throw new UsageError(usageMessage(command, message));
      },
    });
  return command;
}

/** Whether an error only ends a command that has displayed its help. */
export const isHelp = (error: unknown): error is CommanderError =>
  error instanceof CommanderError && error.code.startsWith("commander.help");

function usageMessage(command: Command, message: string): string {
  const [, kind, name] = /unknown (option|command) '([^']*)'/.exec(message) ?? [];
  const text = message.replace(/^error: /, "").trim();
  if (!kind || !name) return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const names =
    kind === "option"
      ? command.options.flatMap(({ long }) => long ?? [])
      : command.commands.map((subcommand) => subcommand.name());
  return [
    `There is no ${kind === "option" ? "option" : nounOf(command)} ${name}.`,
    didYouMean(name, names),
    `See ${fullName(command)} --help.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The noun for the subcommands of a command. */
const nounOf = (command: Command): string =>
  command.name() === TRIGGER_COMMAND ? "trigger" : "action or data source";

/** The words that call a command: "npm start -- servicetitan listJobs". */
function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

/** Adds the options of `RunOptions`. */
export const withRunOptions = (command: Command): Command =>
  command
    .option("--write", "allow changes to a real account; a sandbox may always be changed")
    .option("--verbose", "show what the component logs, and every request with query, body and time of day")
    .option("--keep", "keep the data of the sandbox for the next command with --keep");

/**
 * Opens a session for a command and identifies the connected system on standard error. Warnings and errors of the
 * component are written there too; with --verbose, everything that it logs and every request.
 * @throws what `use` throws, with advice if a write was refused
 */
export async function inSession(
  vendor: Vendor,
  { terminal, environment, sandboxFolder }: CommandContext,
  { write, verbose, keep }: RunOptions,
  use: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await openSession(vendor, {
    write,
    environment,
    sandboxFile: keep ? path.join(sandboxFolder, `${path.basename(vendor.bundle)}.json`) : undefined,
    log: (level, message) => {
      if (verbose && level !== "metric")
        terminal.note(`${formatTime(new Date(), { milliseconds: true })} ${level}: ${message}`);
      else if (level === "warn" || level === "error") terminal.note(`${level}: ${message}`);
    },
  });
  const { mask } = session.platform;
  terminal.use(mask);
  const stopWatching = verbose
    ? watchTraffic((exchange) => {
        for (const line of requestDetails(exchange, mask)) terminal.note(line);
      })
    : undefined;
  try {
    terminal.note(`${vendor.name}: ${session.target}`);
    await use(session);
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    throw new Error(`${error.message} Add --write to change the real ${vendor.name} account.`);
  } finally {
    stopWatching?.();
    await session.close();
  }
}
