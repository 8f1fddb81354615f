import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createPlatform } from "../../runner/platform";
import { createPoller, type PollerOptions } from "../../runner/polling";
import { fileState, memoryState } from "../../runner/state";
import { fake, feed } from "./fake";

const poller = (trigger: string, more: Partial<PollerOptions> = {}) => {
  const delivered: unknown[] = [];
  const options = { platform: createPlatform(fake), trigger, state: memoryState(), ...more };
  const made = createPoller({
    ...options,
    deliver: (data) => {
      delivered.push(data);
    },
  });
  return { ...made, delivered, state: options.state };
};

const delivered = (state: { load(): { instanceState: Record<string, unknown> } }) =>
  (state.load().instanceState.__prismaticInternal as { polling: unknown } | undefined)?.polling;

describe("a poller", () => {
  beforeEach(() => {
    Object.assign(feed, { pages: [], calls: [], failAt: undefined });
  });

  test("asks for page after page and hands out batches of the trigger's size", async () => {
    feed.pages = [[1, 2, 3], [], [4]];
    const { poll, delivered: batches, state } = poller("numbers");
    expect(await poll()).toEqual({ pages: 3, executions: 3, items: 4 });
    expect(batches).toEqual([[1, 2], [3], [4]]);
    expect(feed.calls.map(({ cursor }) => cursor)).toEqual([undefined, { page: 1 }, { page: 2 }]);
    expect(delivered(state)).toEqual({ delivered: 4 });
  });

  test("hands out single items at batch size 1, and the whole payload without batches", async () => {
    feed.pages = [[1, 2]];
    const single = poller("numbers", { batchSize: 1 });
    await single.poll();
    expect(single.delivered).toEqual([1, 2]);
    const whole = poller("numbers", { batchSize: false });
    expect(await whole.poll()).toEqual({ pages: 1, executions: 1, items: 1 });
    expect(whole.delivered).toMatchObject([{ body: { data: [1, 2] } }]);
  });

  test("starts nothing when a poll found nothing", async () => {
    const { poll, delivered: batches } = poller("numbers");
    expect(await poll()).toEqual({ pages: 1, executions: 0, items: 0 });
    expect(batches).toEqual([]);
  });

  test("keeps the place of the pages that succeeded when a later one fails", async () => {
    Object.assign(feed, { pages: [[1], [2], [3]], failAt: 1 });
    const { poll, delivered: batches, state } = poller("numbers");
    await expect(poll()).rejects.toThrow("page 1 failed");
    expect(batches).toEqual([[1]]);
    expect(delivered(state)).toEqual({ delivered: 1 });
  });

  test("keeps the place of whole runs alone when it is told to", async () => {
    Object.assign(feed, { pages: [[1], [2]], failAt: 1 });
    const { poll, state } = poller("numbers", { commit: "run" });
    await expect(poll()).rejects.toThrow("page 1 failed");
    expect(state.isNew()).toBe(true);
    feed.failAt = undefined;
    await poll();
    expect(delivered(state)).toEqual({ delivered: 2 });
  });

  test("drives a trigger without batches, with its inputs' defaults", async () => {
    const { poll, delivered: payloads } = poller("changes");
    expect(await poll()).toEqual({ pages: 1, executions: 1, items: 1 });
    expect(await poll()).toEqual({ pages: 1, executions: 0, items: 0 });
    expect(payloads).toMatchObject([{ body: { data: { since: "ever", count: 0 } } }]);
  });

  test("keeps its place in a file, from which another process goes on", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "runner-"));
    const file = path.join(folder, "deeper", "state.json");
    try {
      feed.pages = [[1, 2]];
      const first = poller("numbers", { state: fileState(file) });
      expect(first.state.isNew()).toBe(true);
      await first.poll();
      await poller("numbers", { state: fileState(file) }).poll();
      expect(feed.calls.map(({ state }) => state)).toEqual([{}, { delivered: 2 }]);
      expect(JSON.parse(readFileSync(file, "utf8")).instanceState.__prismaticInternal.polling).toEqual({
        delivered: 4,
      });
      expect(existsSync(`${file}.new`)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("has no initial sync where the trigger has none, and names the triggers there are", async () => {
    expect(await poller("numbers").deploy()).toBeUndefined();
    expect(() => poller("number")).toThrow("There is no trigger number. There are: numbers, changes, hook.");
  });
});
