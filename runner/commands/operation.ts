import { writeFileSync } from "node:fs";
import { Command, type OutputConfiguration } from "commander";
import { type BuiltComponent, find } from "../component";
import { align, count, duration, size } from "../format";
import { isSafe, type Platform, WriteRefused } from "../platform";
import { openSession, type Session } from "../session";
import type { Vendor } from "../vendors";
import { addInputOptions, givenValues } from "./inputOptions";
import { showProgress } from "./progress";
import { bytesOf, recordsOf, summarize } from "./summary";
import type { Terminal } from "./terminal";

/** Options that every command which runs something has. */
export interface RunOptions {
  write?: boolean;
  verbose?: boolean;
  json?: boolean;
  output?: string;
}

/** Adds the options of `RunOptions` that are not about results. */
export const withRunOptions = (command: Command): Command =>
  command
    .option("--write", "let a real account be changed; a sandbox always may")
    .option("--verbose", "show what the component logs");

/**
 * Opens a session for a command, its log on standard error: warnings and errors, or all where it is verbose.
 * @throws what `use` throws; with advice where a write was refused
 */
export async function inSession(
  vendor: Vendor,
  terminal: Terminal,
  { write, verbose }: RunOptions,
  use: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await openSession(vendor, {
    write,
    log: (level, message) => {
      const isWanted = verbose ? level !== "metric" : level === "warn" || level === "error";
      if (isWanted) terminal.note(`${level}: ${message}`);
    },
  });
  terminal.hide(session.platform.mask);
  try {
    await use(session);
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    throw new Error(`${error.message} A real ${vendor.name} account is connected: add --write to change it.`);
  } finally {
    await session.close();
  }
}

/** Where an option is unknown, the inputs are listed, and below them, where it is seen, what was wrong. */
export const helpBeforeError = (command: Command): OutputConfiguration => ({
  outputError: (message, write) => {
    write(message.includes("unknown option") ? `${command.helpInformation()}\n${message}` : message);
  },
});

/** The command of one action or data source, its inputs as options. */
export function operationCommand(
  vendor: Vendor,
  component: BuiltComponent,
  kind: "action" | "data source",
  key: string,
  terminal: Terminal,
): Command {
  const { display, inputs } = find<Pick<BuiltComponent["actions"][string], "display" | "inputs">>(
    kind === "action" ? component.actions : component.dataSources,
    kind,
    key,
  );
  const command = new Command(key)
    .summary(display.label)
    .description(`${display.label}: ${display.description}`);
  addInputOptions(command, inputs);
  return withRunOptions(command)
    .option("--json", "print the result alone, as JSON")
    .option("--output <file>", "write the result to a file: a file's bytes as they are, all else as JSON")
    .configureOutput(helpBeforeError(command))
    .action(async (options: RunOptions) => {
      const values = givenValues(command, inputs);
      await inSession(vendor, terminal, options, async ({ platform }) => {
        await runOperation(platform, kind, key, values, options, terminal);
      });
    });
}

async function runOperation(
  platform: Platform,
  kind: "action" | "data source",
  key: string,
  values: Record<string, unknown>,
  { json, output }: RunOptions,
  terminal: Terminal,
) {
  if (kind === "action") platform.check(key);
  await platform.connect();
  const finish = showProgress();
  const started = performance.now();
  const result = await (kind === "action"
    ? platform.action(key, values).then(({ data }) => data)
    : platform.dataSource(key, values).then((answer) => answer.result)
  ).finally(finish);
  const { requests, bytes } = finish();
  const took = duration(performance.now() - started);

  if (output) {
    writeFileSync(output, bytesOf(result) ?? `${platform.mask(JSON.stringify(result, null, 2))}\n`);
  }
  if (json) {
    terminal.print(JSON.stringify(result, null, 2));
    return;
  }
  const records = recordsOf(result);
  const hasMore = (result as { hasMore?: boolean } | null)?.hasMore === true;
  const what = records ? `${count(records.length, "record")}${hasMore ? " and there are more" : ""}, ` : "";
  if (output) terminal.print(`Written to ${output}.`);
  else for (const line of summarize(result, terminal.width)) terminal.print(line);
  terminal.print(terminal.paint.dim(`${what}${count(requests, "request")}, ${size(bytes)}, ${took}`));
}

/** Lists what a component can do. */
export function listOperations(component: BuiltComponent, { print, paint }: Terminal): void {
  const { actions, dataSources, triggers, display } = component;
  const section = (title: string, all: [string, { label: string; description: string }, string][]) => {
    if (all.length === 0) return;
    print();
    print(paint.bold(`${title} (${all.length})`));
    for (const line of align(
      all.map(([key, { label, description }, mark]) => [`  ${key}`, label, mark, description]),
    )) {
      print(line);
    }
  };
  print(paint.bold(`${display.label}: ${display.description}`));
  section(
    "Actions",
    Object.values(actions).map((one) => [one.key, one.display, isSafe(one) ? "reads" : "writes"]),
  );
  section(
    "Data sources",
    Object.values(dataSources).map((one) => [one.key, one.display, "reads"]),
  );
  section(
    "Triggers",
    Object.values(triggers).map((one) => [
      one.key,
      one.display,
      one.scheduleSupport === "invalid" ? "webhook" : "polls",
    ]),
  );
}
