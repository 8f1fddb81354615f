/**
 * Measures the built bundles against local servers, beside the naive way of doing the same job.
 * Figures are medians, and ratios of runs that took turns: absolute times say little on a busy machine.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { build, isStale } from "../../runner/build";
import { ROOT } from "../../runner/component";
import { makeCertificate } from "./certificate";
import { burst } from "./measures/burst";
import type { Conditions } from "./measures/conditions";
import { fetchAll } from "./measures/fetchAll";
import { bundles, load } from "./measures/load";
import { picklist } from "./measures/picklist";
import { singleCall } from "./measures/singleCall";
import { machine, writeReadme } from "./readme";
import { asText, type Section } from "./report";

const measures: Record<string, (conditions: Conditions) => Promise<Section>> = {
  fetchAll,
  picklist,
  singleCall,
  burst,
  load,
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
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return Number(text);
}

async function main(): Promise<void> {
  const command = new Command("npm run bench --")
    .description(
      "Measures the built bundles against local servers, beside the naive way of doing the same job.",
    )
    .addOption(new Option("--only <names...>", "measure these alone").choices(Object.keys(measures)))
    .option("--runs <number>", "how often each way is run", wholeNumber)
    .addOption(new Option("--write", "also write the figures into README.md").conflicts("only"))
    .option("--no-build", "measure the bundles as they are, although older than their sources")
    .parse();
  const { only, runs, write, build: mayBuild } = command.opts<Options>();
  if (mayBuild) await buildStale();

  const sections: Section[] = [];
  const conditions = { runs, certificate: makeCertificate(HOSTS) };
  console.log(`${machine()}\n`);
  for (const [name, measure] of Object.entries(measures)) {
    if (only && !only.includes(name)) continue;
    const tell = (progress: string) => console.error(`${name}: ${progress} ...`);
    tell("measuring");
    const section = await measure({ ...conditions, tell });
    sections.push(section);
    console.log(asText(section));
  }
  const missed = sections.flatMap(({ rows }) => rows).filter(({ reached }) => reached === false);
  console.log(
    missed.length === 0
      ? "Every target is reached."
      : `Missed: ${missed.map(({ what }) => what).join("; ")}.`,
  );
  if (write) writeReadme(sections);
}

async function buildStale(): Promise<void> {
  const sources = readdirSync(path.join(ROOT, "src"));
  for (const vendor of bundles().filter((one) => sources.includes(one))) {
    if (isStale(`dist/${vendor}`)) await build(`dist/${vendor}`);
  }
}

void main();
