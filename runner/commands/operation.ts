import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { type BuiltComponent, find } from "../component";
import { formatBytes, formatDuration, pluralize } from "../format";
import { maskedJson } from "../mask";
import { type Operation, type OperationRun, runOperation } from "../operation";
import type { Platform } from "../platform";
import type { Vendor } from "../vendors/vendor";
import { type CommandContext, inSession, newCommand, type RunOptions, withRunOptions } from "./command";
import { addInputOptions, inputValues } from "./inputOptions";
import { showProgress } from "./progress";
import { bytesOf, recordsOf, summarize } from "./summary";
import type { Terminal } from "./terminal";

interface OperationOptions extends RunOptions {
  json?: boolean;
  output?: string;
}

/** The command that runs one action or data source, with its inputs as options. */
export function operationCommand(
  vendor: Vendor,
  component: BuiltComponent,
  { kind, key }: Operation,
  context: CommandContext,
): Command {
  const operations: Record<string, Pick<BuiltComponent["actions"][string], "display" | "inputs">> = kind ===
  "action"
    ? component.actions
    : component.dataSources;
  const { display, inputs } = find(operations, kind === "action" ? "action" : "data source", key);
  const command = newCommand(key, context)
    .summary(display.label)
    .description(`${display.label}: ${display.description}`);
  addInputOptions(command, inputs);
  return withRunOptions(command)
    .option("--json", "print only the result, as JSON; in a pipe: npm start --silent -- ... --json")
    .option("--output <file>", "save the result in a file: the bytes of a file, JSON otherwise")
    .action(async (options: OperationOptions) => {
      const values = inputValues(command, inputs);
      await inSession(vendor, context, options, async ({ platform }) => {
        const run = await runWithProgress(platform, { kind, key, values });
        printRun(run, platform, options, context.terminal);
      });
    });
}

/** The token request is not part of the run: neither its time nor its bytes depend on the operation. */
async function runWithProgress(platform: Platform, operation: Operation): Promise<OperationRun> {
  if (operation.kind === "action") platform.check(operation.key, operation.values);
  await platform.connect();
  const progress = showProgress();
  try {
    return await runOperation(platform, operation, { onRequest: progress.onRequest });
  } finally {
    progress.stop();
  }
}

function printRun(
  { result, requests, milliseconds }: OperationRun,
  { mask, maskSecrets }: Platform,
  { json, output }: OperationOptions,
  terminal: Terminal,
): void {
  if (output) {
    // A new API key can be obtained only here: the secrets of the connection are masked, created ones are not.
    writeFileSync(output, bytesOf(result) ?? `${maskSecrets(JSON.stringify(result, null, 2) ?? "null")}\n`);
  }
  if (json) {
    terminal.printUnmasked(maskedJson(result, mask));
    return;
  }
  const records = recordsOf(result);
  const hasMore = (result as { hasMore?: boolean } | null)?.hasMore === true;
  const bytes = requests.reduce((sum, exchange) => sum + exchange.bytes, 0);
  const totals = [
    ...(records ? [`${pluralize(records.length, "record")}${hasMore ? " of more" : ""}`] : []),
    pluralize(requests.length, "request"),
    formatBytes(bytes),
    formatDuration(milliseconds),
  ];
  if (output) terminal.print(`Saved in ${output}.`);
  else for (const line of summarize(result, terminal.width, mask)) terminal.print(line);
  terminal.print(terminal.colors.dim(totals.join(", ")));
}
