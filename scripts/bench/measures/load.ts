import { statSync } from "node:fs";
import path from "node:path";
import { root, vendors } from "../../../bundle/vendors";
import { BARE, loadMs } from "../coldLoad";
import { count, type Row, type Section, time, times } from "../report";
import { median } from "../statistics";
import type { Conditions } from "./conditions";

/** Units of 1,000 bytes. The ServiceTitan component that Prismatic publishes has 1,397, with a seventh of the actions. */
const MAXIMUM_KILOBYTES = 1_100;

/** About half of the published component's 26 times: it loads in 130 ms when a bare require("https") takes 5 ms. */
const MAXIMUM_LOAD = 14;

const LARGEST = "servicetitan";

const fileOf = (vendor: string) => path.join(root, "dist", vendor, "index.js");

/** Size and cold load time of the bundles. */
export async function load({ runs = 15, progress }: Conditions): Promise<Section> {
  const bare: number[] = [];
  const loads = new Map<string, number[]>(vendors.map((vendor) => [vendor, []]));
  for (let run = 0; run < runs; run++) {
    progress(`run ${run + 1} of ${runs}`);
    bare.push(loadMs(BARE));
    for (const vendor of vendors) loads.get(vendor)!.push(loadMs(fileOf(vendor)));
  }
  const msOf = (vendor: string) => median(loads.get(vendor)!);
  const bareMs = median(bare);
  return {
    title: "Bundles",
    summary: `the ServiceTitan component (${count(kilobytesOf(LARGEST))} KB) loads in ${time(msOf(LARGEST))}, ${times(msOf(LARGEST) / bareMs)} times the load time of Node's own \`${BARE}\` module; the one that Prismatic publishes takes 26 times.`,
    about: `Size, and time of require in a new Node process, compared with require("${BARE}") in another: medians of ${runs} runs. The ServiceTitan component that Prismatic publishes has 1,397 KB and takes 26 times the bare load.`,
    rows: vendors.flatMap((vendor) => rowsOf(vendor, msOf(vendor), bareMs)),
    plot: {
      title: "Milliseconds to load",
      bars: [BARE, ...vendors].map((label) => {
        const value = label === BARE ? bareMs : msOf(label);
        return { label, value, shown: value.toFixed(1) };
      }),
    },
  };
}

const kilobytesOf = (vendor: string) => statSync(fileOf(vendor)).size / 1000;

function rowsOf(vendor: string, ms: number, bareMs: number): Row[] {
  const kilobytes = kilobytesOf(vendor);
  return [
    {
      what: `${vendor}: size`,
      ours: `${count(kilobytes)} KB`,
      target: `at most ${MAXIMUM_KILOBYTES} KB`,
      reached: kilobytes <= MAXIMUM_KILOBYTES,
    },
    {
      what: `${vendor}: load`,
      ours: `${time(ms)}, ${times(ms / bareMs)} times`,
      other: time(bareMs),
      target: `at most ${MAXIMUM_LOAD} times`,
      reached: ms / bareMs <= MAXIMUM_LOAD,
    },
  ];
}
