import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findBrowser, LAUNCH_ARGUMENTS } from "../../pictures/chromium";
import { started } from "../../pictures/workbench";
import { count, mediansOf, type Row, type Section, time } from "../report";
import { medianOf } from "../statistics";
import type { Conditions } from "./conditions";

const BUNDLE = path.join(__dirname, "..", "largeResults");

/** What the page must bear: https://developer.mozilla.org/docs/Glossary/Long_task counts from 50 ms. */
const RECORDS = 100_000;
const MEGABYTES = 20;

/** Browsers report no shorter task. */
const SHORTEST_TASK_MS = 50;

const task = (ms: number) => (ms < SHORTEST_TASK_MS ? `under ${SHORTEST_TASK_MS} ms` : time(ms));

/** A page that reacts later than this feels stuck. */
const LONGEST_TASK_MS = 200;

/** The same steps with a result that is small enough for any page. */
const SMALL = { records: 100, megabytes: 1 };

/** Figures of one step: from the click until it shows, and the longest time in which the page did not react. */
interface Figures {
  milliseconds: number;
  longestTask: number;
}

/** The steps of one user, each with what tells that it is over. */
function steps(records: number, megabytes: number): Record<string, (page: Page) => Promise<unknown>> {
  const all = records.toLocaleString("en");
  const last = `JOB-${String(records).padStart(6, "0")}`;
  return {
    "run, and show the table": async (page) => {
      await run(page, "listRecords", records);
      await page.getByRole("cell", { name: "JOB-000001" }).waitFor();
    },
    "sort by a column": async (page) => {
      await page.getByRole("button", { name: "jobNumber", exact: true }).click();
      await page.getByRole("button", { name: "jobNumber ↑", exact: true }).click();
      await page.getByRole("cell", { name: last }).waitFor();
    },
    "scroll to the end": async (page) => {
      await page.getByRole("region", { name: "Records" }).evaluate((table) => table.scrollTo(0, 1e9));
      await page.getByRole("cell", { name: "JOB-000001" }).waitFor();
    },
    "filter down to one record": async (page) => {
      await page.getByLabel("Filter records").fill(last);
      await page.getByText(`1 of ${all}`).waitFor();
      await page.getByRole("cell", { name: last }).waitFor();
    },
    "run, and show the fields of the JSON": async (page) => {
      await run(page, "getTree", megabytes);
      await page.getByRole("button", { name: "Open branch0" }).waitFor();
    },
    "show it as text": async (page) => {
      await page.getByText("JSON", { exact: true }).click();
      await page.locator("pre.json").waitFor();
    },
  };
}

async function run(page: Page, action: string, size: number): Promise<void> {
  await page.evaluate(`location.hash = "#/largeResults/action/${action}"`);
  await page.locator("#input-size").fill(String(size));
  await page.getByRole("button", { name: "Run", exact: true }).click();
}

/** Collects the tasks that block the page, from before its first script on. */
const OBSERVE = `
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ entryTypes: ["longtask"] });
`;

async function walk(page: Page, address: string, records: number, megabytes: number) {
  await page.addInitScript(OBSERVE);
  await page.goto(address);
  await page.getByText("Choose a component").waitFor();
  const figures: Record<string, Figures> = {};
  for (const [name, step] of Object.entries(steps(records, megabytes))) {
    await page.evaluate("window.longTasks = []");
    const begin = performance.now();
    await step(page);
    const milliseconds = performance.now() - begin;
    const tasks = await page.evaluate<number[]>("window.longTasks");
    figures[name] = { milliseconds, longestTask: Math.max(0, ...tasks) };
  }
  return figures;
}

/** The page of the workbench with large results, compared with small ones. */
export async function workbench({ runs = 3, progress }: Conditions): Promise<Section> {
  const found = findBrowser();
  if (!found) throw new Error("There is no browser to measure the workbench with.");
  const { workbench: server, address } = await started(BUNDLE);
  const env = { ...(process.env as Record<string, string>), ...found.environment };
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: LAUNCH_ARGUMENTS,
    env,
  });
  const large: Record<string, Figures>[] = [];
  const small: Record<string, Figures>[] = [];
  try {
    for (let index = 0; index < runs; index++)
      for (const [results, records, megabytes] of [
        [small, SMALL.records, SMALL.megabytes],
        [large, RECORDS, MEGABYTES],
      ] as const) {
        progress(`${count(records)} records, run ${index + 1} of ${runs}`);
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        results.push(await walk(page, address, records, megabytes));
        await page.close();
      }
  } finally {
    await browser.close();
    server.kill();
  }
  const median = (results: Record<string, Figures>[], step: string, figure: keyof Figures) =>
    medianOf(results, (figures) => figures[step]![figure]);
  const rows: Row[] = Object.keys(steps(RECORDS, MEGABYTES)).map((step) => {
    const longest = median(large, step, "longestTask");
    const shown = (results: Record<string, Figures>[]) =>
      `${time(median(results, step, "milliseconds"))}, longest task ${task(median(results, step, "longestTask"))}`;
    return {
      what: `${step[0]!.toUpperCase()}${step.slice(1)}`,
      ours: shown(large),
      other: shown(small),
      target: `longest task at most ${time(LONGEST_TASK_MS)}`,
      reached: longest <= LONGEST_TASK_MS,
    };
  });
  const worst = Math.max(...rows.map((_, at) => median(large, Object.keys(steps(0, 0))[at]!, "longestTask")));
  return {
    title: "Workbench",
    summary: `with ${count(RECORDS)} records or ${MEGABYTES} MB of JSON, the longest task of the workbench's page takes ${task(worst)}.`,
    about: `The page of the workbench with a result of ${count(RECORDS)} records and one of ${MEGABYTES} MB of nested JSON, compared with ${SMALL.records} records and ${SMALL.megabytes} MB: the time from the click until the result shows, and the longest time in which the page does not react. ${mediansOf(runs)}`,
    rows,
  };
}
