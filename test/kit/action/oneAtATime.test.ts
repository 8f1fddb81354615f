import { setTimeout as sleep } from "node:timers/promises";
import { oneAtATime } from "../../../src/kit/action/oneAtATime";

/** A run that logs when it begins and ends. */
const logging = (log: string[], name: string) => async () => {
  log.push(`${name} begins`);
  await sleep(2);
  log.push(`${name} ends`);
  return name;
};

test("runs with a common key follow each other, others run side by side", async () => {
  const log: string[] = [];
  const results = await Promise.all([
    oneAtATime(["a", "b"], logging(log, "first")),
    oneAtATime(["b", "c"], logging(log, "second")),
    oneAtATime(["d"], logging(log, "other")),
    oneAtATime(["c"], logging(log, "third")),
  ]);
  expect(results).toEqual(["first", "second", "other", "third"]);
  expect(log.filter((line) => !line.startsWith("other"))).toEqual([
    "first begins",
    "first ends",
    "second begins",
    "second ends",
    "third begins",
    "third ends",
  ]);
  expect(log.indexOf("other begins")).toBeLessThan(log.indexOf("first ends"));
});

test("a run that fails does not fail the next one", async () => {
  const [failed, next] = await Promise.allSettled([
    oneAtATime(["a"], () => Promise.reject(new Error("refused"))),
    oneAtATime(["a"], async () => "done"),
  ]);
  expect(failed).toMatchObject({ status: "rejected", reason: { message: "refused" } });
  expect(next).toMatchObject({ status: "fulfilled", value: "done" });
});

test("a run without keys waits for none", async () => {
  expect(await oneAtATime([], async () => 0)).toBe(0);
});
