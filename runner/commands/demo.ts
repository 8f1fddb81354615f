import type { Command } from "commander";
import { alignColumns, formatBytes, formatDuration, formatNumber, pluralize, truncate } from "../format";
import { type DemoStep, runDemo } from "../runDemo";
import type { Session } from "../session";
import type { Exchange } from "../traffic";
import type { Vendor } from "../vendors/vendor";
import { type CommandContext, inSession, newCommand, type RunOptions, withRunOptions } from "./command";
import type { Terminal } from "./terminal";

/** Of the requests of one step, this many are listed; the others are counted. */
const REQUESTS_SHOWN = 3;

const INDENT = "      ";
const TITLE_WIDTH = 58;

/** The command that runs a vendor's demo. */
export const demoCommand = (vendor: Vendor, context: CommandContext): Command =>
  withRunOptions(newCommand("demo", context))
    .description("Run the main use of the component, step by step")
    .action((options: RunOptions) => demonstrate(vendor, context, options));

/** Runs a vendor's demo and prints its steps. */
export const demonstrate = (vendor: Vendor, context: CommandContext, options: RunOptions): Promise<void> =>
  inSession(vendor, context, options, (session) => printDemo(session, context.terminal));

/**
 * Runs the demo of a session's vendor and prints each step with its requests, its result and its time.
 * @throws what the step that failed has thrown, after it was printed
 */
export async function printDemo(session: Session, terminal: Terminal): Promise<void> {
  const { vendor, sandbox, writes } = session;
  const { print, colors } = terminal;
  const demo = await vendor.demo();
  print(colors.bold(`${vendor.name}: ${demo.title}`));
  print(
    sandbox
      ? `with the sandbox at ${sandbox.url}`
      : `with a real account${writes ? "" : ", which is only read"}`,
  );
  print();
  const report = await runDemo(session, demo, {
    onStep: (step) => {
      for (const line of stepLines(step, terminal)) print(line);
    },
    onNote: (text) => print(`${INDENT}${text}`),
  });
  print();
  print(
    `${pluralize(report.steps, "step")}, ${pluralize(report.requests, "request")}, ${formatDuration(report.milliseconds)}`,
  );
  print("To try the components in the browser: npm run workbench");
}

function stepLines(
  { number, title, summary, requests, milliseconds }: DemoStep,
  terminal: Terminal,
): string[] {
  const { colors, width } = terminal;
  const heading = `${String(number).padStart(2)}  ${title}`;
  const time = formatDuration(milliseconds).padStart(7);
  const padding = " ".repeat(Math.max(1, TITLE_WIDTH - heading.length));
  const outcome = summary === undefined ? colors.bad("failed") : colors.good("ok");
  return [
    `${colors.bold(heading)} ${padding}${time}  ${outcome}`,
    ...requestLines(requests, width).map(colors.dim),
    ...(summary === undefined ? [] : [`${INDENT}← ${truncate(summary, width - INDENT.length - 2)}`]),
  ];
}

/** The requests of a step, one per line: method, path, status, size and time. */
function requestLines(requests: Exchange[], width: number): string[] {
  const shown = requests.slice(0, REQUESTS_SHOWN);
  const pathWidth = Math.min(90, Math.max(30, width - INDENT.length - 38));
  const lines = alignColumns(
    shown.map(({ method, path, status, bytes, milliseconds }) => [
      method.padEnd(5),
      truncate(path, pathWidth).padEnd(pathWidth),
      String(status ?? "-"),
      formatBytes(bytes).padStart(7),
      formatDuration(milliseconds).padStart(7),
    ]),
  );
  const hidden = requests.length - shown.length;
  if (hidden > 0) lines.push(`... and ${formatNumber(hidden)} more`);
  return lines.map((line) => `${INDENT}→ ${line}`);
}
