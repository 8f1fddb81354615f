import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Configuration, webpack } from "webpack";
import { configuration } from "../../../bundle/configuration";
import { root } from "../../../bundle/vendors";
import { BARE, loadMs, readMs, readOneMs } from "../coldLoad";
import { count, mediansOf, type Row, type Section, times } from "../report";
import { median } from "../statistics";
import type { Conditions } from "./conditions";

/** The component with the most actions. */
const VENDOR = "servicetitan";

/** Every fourth folder of actions, every second one, all of them. */
const PARTS = [4, 2, 1];

/** Four times as many actions are four times as much to compile when they are read, but not when they are loaded. */
const MAXIMUM_OF_SMALLEST = 1.5;

/** A run needs one action: what it costs to begin must hardly depend on how many there are. */
const MAXIMUM_OF_ONE = 1.3;

interface Part {
  file: string;
  actions: number;
  load: number;
  /** With reading one action. */
  one: number;
  read: number;
}

/** How size and load time grow with the number of actions. */
export async function growth({ runs = 15, progress }: Conditions): Promise<Section> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "growth-"));
  try {
    const files: string[] = [];
    for (const nth of PARTS) {
      progress(`building a bundle with one in ${nth} folders of actions`);
      files.push(await build(nth, path.join(folder, String(nth))));
    }
    return sectionOf(measure(files, runs, progress), runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles the component with every nth folder of its actions. */
async function build(nth: number, output: string): Promise<string> {
  const full = configuration({
    name: `growth-${nth}`,
    entry: path.join(root, "src", VENDOR, "index.ts"),
    output,
  });
  const someActions = {
    test: /actions[\\/]index\.ts$/,
    enforce: "post" as const,
    loader: path.join(__dirname, "..", "everyNth.js"),
    options: { nth },
  };
  await compile({
    ...full,
    module: { ...full.module, rules: [...(full.module?.rules ?? []), someActions] },
  });
  return path.join(output, "index.js");
}

const compile = (options: Configuration) =>
  new Promise<void>((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });

/** Measures all files in turn, compared with the bare module in the same runs. */
function measure(files: string[], runs: number, progress: Conditions["progress"]): Part[] {
  const bare: number[] = [];
  const loads = files.map((): number[] => []);
  const ones = files.map((): number[] => []);
  const reads = files.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    progress(`run ${run + 1} of ${runs}`);
    bare.push(loadMs(BARE));
    for (const [at, file] of files.entries()) {
      loads[at]!.push(loadMs(file));
      ones[at]!.push(readOneMs(file));
      reads[at]!.push(readMs(file));
    }
  }
  const unit = median(bare);
  return files.map((file, at) => ({
    file,
    actions: Object.keys(require(file).default.actions).length,
    load: median(loads[at]!) / unit,
    one: median(ones[at]!) / unit,
    read: median(reads[at]!) / unit,
  }));
}

function sectionOf(parts: Part[], runs: number): Section {
  const [smallest, largest] = [parts[0]!, parts.at(-1)!];
  const ratio = largest.load / smallest.load;
  const added = kilobytesOf(largest) - kilobytesOf(smallest);
  const perHundred = (added / (largest.actions - smallest.actions)) * 100;
  return {
    title: "Growth",
    summary: `the ServiceTitan component takes ${times(ratio)} times as long to load as with ${smallest.actions} of its ${largest.actions} actions.`,
    about: `The ServiceTitan component with a part of its actions: time of require in a new Node process, alone, with reading one action as a run does, and with reading all operations as publishing does, compared with require("${BARE}") in another. ${mediansOf(runs)}`,
    rows: [
      ...parts.map(rowOf),
      { what: "100 more actions: size", ours: `${count(perHundred)} KB` },
      {
        what: `${largest.actions} actions compared with ${smallest.actions}: load`,
        ours: `${times(ratio)} times`,
        target: `at most ${MAXIMUM_OF_SMALLEST} times`,
        reached: ratio <= MAXIMUM_OF_SMALLEST,
      },
      {
        what: `${largest.actions} actions compared with ${smallest.actions}: load, with reading one action`,
        ours: `${times(largest.one / smallest.one)} times`,
        target: `at most ${MAXIMUM_OF_ONE} times`,
        reached: largest.one / smallest.one <= MAXIMUM_OF_ONE,
      },
    ],
  };
}

const kilobytesOf = ({ file }: Part) => statSync(file).size / 1000;

const rowOf = (part: Part): Row => ({
  what: `${part.actions} actions`,
  ours: `${count(kilobytesOf(part))} KB, load ${times(part.load)} times, with one action ${times(part.one)} times, with all operations ${times(part.read)} times`,
});
