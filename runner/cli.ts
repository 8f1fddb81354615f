import { Command } from "commander";
import dotenv from "dotenv";
import { build, isStale } from "./build";
import { tellStory } from "./commands/demo";
import {
  inSession,
  listOperations,
  operationCommand,
  type RunOptions,
  withRunOptions,
} from "./commands/operation";
import { createTerminal, type Terminal } from "./commands/terminal";
import { triggerCommand } from "./commands/trigger";
import { type BuiltComponent, loadComponent } from "./component";
import { vendorOf } from "./session";
import { FIRST_VENDOR, type Vendor, vendors } from "./vendors";

const USAGE = `
Without a vendor, the story of ${FIRST_VENDOR} is run: its main job, step by step.

A vendor's sandbox is started and used, unless the environment or a .env file has the variables of a
real account. A real account is only read, unless --write is given.

Examples:
  npm start
  npm start -- servicetitan
  npm start -- servicetitan listJobs --help
  npm start -- servicetitan listJobs --fetchAll true --json
  npm start -- servicetitan demo`;

async function demo(vendor: Vendor, terminal: Terminal, options: RunOptions) {
  const story = await vendor.story();
  await inSession(vendor, terminal, options, (session) => tellStory(session, story, terminal));
}

function vendorCommand(key: string, vendor: Vendor, component: BuiltComponent, terminal: Terminal): Command {
  const command = new Command(key).description(`Runs what the ${vendor.name} component can do.`);
  withRunOptions(command.command("demo").description("Runs the vendor's main job, step by step.")).action(
    (options: RunOptions) => demo(vendor, terminal, options),
  );
  const trigger = command.command("trigger").description("Polls a trigger, or listens for its webhooks.");
  const triggers = Object.keys(component.triggers);
  for (const name of triggers) trigger.addCommand(triggerCommand(vendor, component, name, terminal));
  if (triggers.length === 0) {
    trigger.allowExcessArguments().action(() => {
      throw new Error(`The ${vendor.name} component has no triggers.`);
    });
  }
  for (const name of Object.keys(component.actions)) {
    command.addCommand(operationCommand(vendor, component, "action", name, terminal));
  }
  for (const name of Object.keys(component.dataSources)) {
    command.addCommand(operationCommand(vendor, component, "data source", name, terminal));
  }
  return command;
}

async function main(given: string[]): Promise<void> {
  const terminal = createTerminal();
  try {
    dotenv.config({ quiet: true });
    const program = new Command("npm start --")
      .description("Runs the built components here, as the platform would.")
      .enablePositionalOptions()
      .addHelpText("after", USAGE);
    withRunOptions(program).action(async (options: RunOptions) => {
      await ready(vendorOf(), terminal);
      await demo(vendorOf(), terminal, options);
    });
    const [named] = given;
    if (named && !named.startsWith("-")) {
      const vendor = vendorOf(named);
      await ready(vendor, terminal);
      const component = loadComponent(vendor.bundle);
      if (given.length === 1) return listOperations(component, terminal);
      program.addCommand(vendorCommand(named, vendor, component, terminal));
    } else {
      for (const [key, { name }] of Object.entries(vendors))
        program.command(key).description(`The ${name} component.`);
    }
    await program.parseAsync(given, { from: "user" });
  } catch (error) {
    terminal.note(`${terminal.paint.bad("Error")}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

async function ready({ bundle }: Vendor, terminal: Terminal): Promise<void> {
  if (!isStale(bundle)) return;
  terminal.note(`Building ${bundle} ...`);
  await build(bundle);
}

void main(process.argv.slice(2));
