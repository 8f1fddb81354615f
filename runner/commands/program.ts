import { Command } from "commander";
import { build, isStale } from "../build";
import { type BuiltComponent, loadComponent } from "../component";
import { DEFAULT_VENDOR, findVendor, vendors } from "../vendors";
import type { Vendor } from "../vendors/vendor";
import {
  type CommandContext,
  isHelp,
  newCommand,
  PROGRAM,
  type RunOptions,
  TRIGGER_COMMAND,
  UsageError,
  withRunOptions,
} from "./command";
import { demoCommand, demonstrate } from "./demo";
import { printOperations } from "./list";
import { operationCommand } from "./operation";
import { triggerCommand } from "./trigger";

const EXAMPLES = `
Without a vendor, the demo of ${DEFAULT_VENDOR} is run: its main use, step by step.

Every command starts a sandbox and uses it, unless the environment or a .env file contains the variables
of a real account. A real account is only read, unless --write is given.

Examples:
  ${PROGRAM} servicetitan
  ${PROGRAM} servicetitan listJobs --help
  ${PROGRAM} servicetitan listJobs --fetchAll true
  npm start --silent -- servicetitan listJobs --json | jq .data
  ${PROGRAM} servicetitan demo

npm prints two lines of its own before the output: --silent, before the two dashes, turns them off for pipes.`;

/**
 * Runs one command.
 * @param args the words that follow "npm start --"
 * @returns the exit code
 */
export async function runCommand(args: string[], context: CommandContext): Promise<number> {
  const { terminal } = context;
  try {
    await dispatch(args, context);
    return 0;
  } catch (error) {
    if (isHelp(error)) return error.exitCode;
    terminal.note(`${terminal.colors.bad("Error")}: ${(error as Error).message}`);
    return 1;
  }
}

async function dispatch(args: string[], context: CommandContext): Promise<void> {
  const program = withRunOptions(newCommand(PROGRAM, context))
    .description("Run the built components as the platform would.")
    .enablePositionalOptions()
    .addHelpText("after", EXAMPLES)
    .action(async (options: RunOptions) => {
      const vendor = findVendor();
      await buildIfStale(vendor, context);
      await demonstrate(vendor, context, options);
    });
  const [vendorKey, operation] = args;
  if (vendorKey === undefined || vendorKey.startsWith("-")) {
    for (const [key, { name }] of Object.entries(vendors))
      program.addCommand(new Command(key).description(`the ${name} component`));
  } else {
    const vendor = findVendor(vendorKey);
    await buildIfStale(vendor, context);
    const component = loadComponent(vendor.bundle);
    if (operation === undefined) return printOperations(component, context.terminal);
    if (Object.hasOwn(component.triggers, operation))
      throw new UsageError(
        `${operation} is a trigger: ${PROGRAM} ${vendorKey} ${TRIGGER_COMMAND} ${operation}`,
      );
    program.addCommand(vendorCommand(vendorKey, vendor, component, context));
  }
  await program.parseAsync(args, { from: "user" });
}

/** The command of a vendor, with one subcommand per operation. */
export function vendorCommand(
  key: string,
  vendor: Vendor,
  component: BuiltComponent,
  context: CommandContext,
): Command {
  const command = newCommand(key, context).description(`Run an operation of the ${vendor.name} component`);
  command.addCommand(demoCommand(vendor, context));
  const trigger = newCommand(TRIGGER_COMMAND, context).description(
    "Poll a trigger, or listen for its webhooks",
  );
  for (const name of Object.keys(component.triggers))
    trigger.addCommand(triggerCommand(vendor, component, name, context));
  if (Object.keys(component.triggers).length === 0) {
    trigger.allowExcessArguments().action(() => {
      throw new UsageError(`The ${vendor.name} component has no triggers.`);
    });
  }
  command.addCommand(trigger);
  for (const name of Object.keys(component.actions))
    command.addCommand(operationCommand(vendor, component, { kind: "action", key: name }, context));
  for (const name of Object.keys(component.dataSources))
    command.addCommand(operationCommand(vendor, component, { kind: "dataSource", key: name }, context));
  return command;
}

async function buildIfStale({ bundle }: Vendor, { terminal }: CommandContext): Promise<void> {
  if (!isStale(bundle)) return;
  terminal.note(`Building ${bundle} ...`);
  await build(bundle);
}
