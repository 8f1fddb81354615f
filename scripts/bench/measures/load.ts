import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../../runner/component";
import { count, type Row, type Section, time, times } from "../report";
import { median } from "../statistics";
import type { Conditions } from "./conditions";

/** Of 1,000 bytes; the ServiceTitan component that Prismatic publishes has 1397. */
const MOST_KILOBYTES = 700;

/** Half of the published component's, which loads in 130 ms where a bare require("https") takes 5 ms. */
const MOST_LOAD = 13;

/** However many operations a component has, it must not load much slower than the first one. */
const MOST_AGAINST_FIRST = 1.3;

const FIRST = "servicetitan";
const LARGEST = "serviceos";

/** The bare load that all others are told in: every component needs this module. */
const BARE = "https";

/** The built components. */
export const bundles = (): string[] =>
  readdirSync(path.join(ROOT, "dist")).filter((vendor) => existsSync(fileOf(vendor)));

const fileOf = (vendor: string) => path.join(ROOT, "dist", vendor, "index.js");

/** Size of the bundles, and time of their cold load. */
export async function load({ runs = 15, tell }: Conditions): Promise<Section> {
  const vendors = bundles();
  const bare: number[] = [];
  const loads = new Map<string, number[]>(vendors.map((vendor) => [vendor, []]));
  for (let run = 0; run < runs; run++) {
    tell(`run ${run + 1} of ${runs}`);
    bare.push(loadMs(BARE));
    for (const vendor of vendors) loads.get(vendor)!.push(loadMs(fileOf(vendor)));
  }
  const msOf = (vendor: string) => median(loads.get(vendor)!);
  const bareMs = median(bare);
  return {
    title: "Bundles",
    about: `Size, and time of require in a fresh Node, against require("${BARE}") in another: medians of ${runs}. The ServiceTitan component that Prismatic publishes has 1,397 KB and takes 26 times the bare load.`,
    rows: [
      ...vendors.flatMap((vendor) => rowsOf(vendor, msOf(vendor), bareMs)),
      ...(loads.has(LARGEST) && loads.has(FIRST) ? [againstFirst(msOf(LARGEST), msOf(FIRST))] : []),
    ],
    plot: {
      title: "Milliseconds to load",
      bars: [BARE, ...vendors].map((label) => {
        const value = label === BARE ? bareMs : msOf(label);
        return { label, value, shown: value.toFixed(1) };
      }),
    },
  };
}

function rowsOf(vendor: string, ms: number, bareMs: number): Row[] {
  const kilobytes = statSync(fileOf(vendor)).size / 1000;
  return [
    {
      what: `${vendor}: size`,
      ours: `${count(kilobytes)} KB`,
      target: `at most ${MOST_KILOBYTES} KB`,
      reached: kilobytes <= MOST_KILOBYTES,
    },
    {
      what: `${vendor}: load`,
      ours: `${time(ms)}, ${times(ms / bareMs)} times`,
      other: time(bareMs),
      target: `at most ${MOST_LOAD} times`,
      reached: ms / bareMs <= MOST_LOAD,
    },
  ];
}

function againstFirst(ms: number, firstMs: number): Row {
  return {
    what: `${LARGEST} against ${FIRST}: load`,
    ours: `${times(ms / firstMs)} times`,
    target: `at most ${MOST_AGAINST_FIRST} times`,
    reached: ms / firstMs <= MOST_AGAINST_FIRST,
  };
}

/** Milliseconds of require in a process that does nothing else. */
function loadMs(module: string): number {
  const script =
    "const started = performance.now(); require(process.argv[1]); console.log(performance.now() - started)";
  return Number(execFileSync(process.execPath, ["-e", script, module], { encoding: "utf8" }));
}
