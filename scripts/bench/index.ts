/**
 * Measures the built bundles against local servers, compared with the naive way of doing the same job. Figures are
 * medians and ratios of alternating runs: absolute times say little on a busy machine.
 */
import { Command, InvalidArgumentError, Option } from "commander";
import { buildStale } from "../../bundle/buildStale";
import { makeCertificate } from "./certificate";
import { burst } from "./measures/burst";
import type { Conditions } from "./measures/conditions";
import { fetchAll } from "./measures/fetchAll";
import { growth } from "./measures/growth";
import { installation } from "./measures/installation";
import { load } from "./measures/load";
import { picklist } from "./measures/picklist";
import { singleCall } from "./measures/singleCall";
import { workbench } from "./measures/workbench";
import { asText, type Section } from "./report";
import { machine, writeFigures } from "./write";

const measures: Record<string, (conditions: Conditions) => Promise<Section>> = {
  fetchAll,
  picklist,
  singleCall,
  burst,
  load,
  growth,
  workbench,
  installation,
};

interface Options {
  only?: string[];
  runs?: number;
  write?: boolean;
  build: boolean;
}

/** The hosts that the certificate is for. */
const HOSTS = ["api-integration.servicetitan.io", "auth-integration.servicetitan.io"];

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("Must be a whole number from 1.");
  return Number(text);
}

async function main(): Promise<void> {
  const command = new Command("npm run bench --")
    .description("Measures the built bundles against local servers, compared with the naive way.")
    .addOption(new Option("--only <names...>", "run only these measurements").choices(Object.keys(measures)))
    .option("--runs <number>", "how many times each way is run", wholeNumber)
    .addOption(new Option("--write", "write the figures to docs/performance.md and README.md"))
    .option("--no-build", "measure the bundles as they are, even if their sources have changed")
    .parse();
  const { only, runs, write, build } = command.opts<Options>();
  if (build) buildStale();

  const sections: Section[] = [];
  const conditions = { runs, certificate: makeCertificate(HOSTS) };
  console.log(`${machine()}\n`);
  for (const [name, measure] of Object.entries(measures)) {
    if (only && !only.includes(name)) continue;
    const progress = (text: string) => console.error(`${name}: ${text} ...`);
    progress("measuring");
    const section = await measure({ ...conditions, progress });
    sections.push(section);
    console.log(asText(section));
  }
  const missed = sections.flatMap(({ rows }) => rows).filter(({ reached }) => reached === false);
  console.log(
    missed.length === 0
      ? "All targets are reached."
      : `Targets not reached: ${missed.map(({ what }) => what).join("; ")}.`,
  );
  if (write) writeFigures(sections);
}

void main();
