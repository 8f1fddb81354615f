import { oneAtATime } from "../../../src/kit/action/oneAtATime";

/** Gives every run that can begin the time to begin. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Runs that log when they begin, and end when they are told to. */
function controlled() {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string, keys: string[]) =>
    oneAtATime(keys, () => {
      log.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const end = async (name: string) => {
    ends.get(name)!();
    await turn();
  };
  return { log, start, end };
}

test("runs with a common key follow each other, others run side by side", async () => {
  const { log, start, end } = controlled();
  const results = Promise.all([
    start("first", ["a", "b"]),
    start("second", ["b", "c"]),
    start("other", ["d"]),
    start("third", ["c"]),
  ]);
  await turn();
  expect(log).toEqual(["first", "other"]);
  await end("first");
  expect(log).toEqual(["first", "other", "second"]);
  await end("second");
  expect(log).toEqual(["first", "other", "second", "third"]);
  await end("third");
  await end("other");
  expect(await results).toEqual(["first", "second", "other", "third"]);
});

test("a run that starts later waits for the last one in the queue, not only for the first", async () => {
  const { log, start, end } = controlled();
  const earlier = [start("first", ["a"]), start("second", ["a"])];
  await turn();
  await end("first");
  const later = start("third", ["a"]);
  await turn();
  expect(log).toEqual(["first", "second"]);
  await end("second");
  expect(log).toEqual(["first", "second", "third"]);
  await end("third");
  await Promise.all([...earlier, later]);
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

test("nothing is kept of runs that have ended, whether they succeeded or failed", async () => {
  const set = jest.spyOn(Map.prototype, "set");
  await Promise.allSettled([
    oneAtATime(["a", "b"], async () => 0),
    oneAtATime(["b"], () => Promise.reject(new Error("refused"))),
  ]);
  const [queue] = set.mock.contexts;
  set.mockRestore();
  expect([...(queue as Map<string, unknown>).keys()]).toEqual([]);
});
