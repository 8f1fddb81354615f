import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENTS, exampleEvent, withEntity } from "../../../src/servicetitan/triggers/events";
import { FEEDS } from "../../../src/servicetitan/triggers/feeds";
import { RESOURCES } from "../../../src/servicetitan/triggers/resources";
import { STATES } from "../../../src/servicetitan/triggers/states";

const guide = readFileSync(join(__dirname, "../../../src/servicetitan/guide/triggers.md"), "utf8");

test("the guide contains every event type with its example payload", () => {
  const missing = Object.entries(EVENTS).filter(
    ([type, { label, entity, data }]) =>
      !guide.includes(`${label}: <code>${type}</code>, about its <code>${entity}</code>`) ||
      !guide.includes(`\n${JSON.stringify(data)}\n`),
  );
  expect(missing).toEqual([]);
  const envelope = withEntity(exampleEvent("tn.acc.invoice-task-created"));
  expect(guide).toContain(JSON.stringify(envelope, null, 2));
});

test("the guide contains the numbers of records, feeds and events", () => {
  expect(guide).toContain(`| ${Object.keys(RESOURCES).length} kinds of records`);
  expect(guide).toContain(`one of ${Object.keys(STATES).length} states`);
  expect(guide).toContain(`the rows of ${FEEDS.length} export feeds`);
  expect(guide).toContain(`| ${Object.keys(EVENTS).length} kinds of events`);
});

test("the guide explains every state", () => {
  const [, table] = guide.split("| State | Reached when |\n| --- | --- |\n");
  const rows = table!.slice(0, table!.indexOf("\n\n")).split("\n");
  const explained = rows.flatMap((row) => row.split("|")[1]!.trim().split(", "));
  expect(explained).toEqual(Object.values(STATES).map(({ label }) => label));
});
