import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createPlatform } from "../../runner/platform";
import { createPoller, type PollerOptions } from "../../runner/polling";
import { fileState, memoryState } from "../../runner/state";
import { fake, feed } from "./fake";

const poller = (trigger: string, more: Partial<PollerOptions> = {}) => {
  const delivered: unknown[] = [];
  const options = { platform: createPlatform(fake), trigger, state: memoryState(), ...more };
  const created = createPoller({
    ...options,
    deliver: (data) => {
      delivered.push(data);
    },
  });
  return { ...created, delivered, state: options.state };
};

const pollingStateOf = (state: { load(): { instanceState: Record<string, unknown> } }) =>
  (state.load().instanceState.__prismaticInternal as { polling: unknown } | undefined)?.polling;

describe("a poller", () => {
  beforeEach(() => {
    Object.assign(feed, { pages: [], calls: [], failAt: undefined });
  });

  test("reads page after page and delivers batches of the size that the trigger declares", async () => {
    feed.pages = [[1, 2, 3], [], [4]];
    const { poll, delivered: batches, state } = poller("numbers");
    expect(await poll()).toEqual({ pages: 3, executions: 3, items: 4 });
    expect(batches).toEqual([[1, 2], [3], [4]]);
    expect(feed.calls.map(({ cursor }) => cursor)).toEqual([undefined, { page: 1 }, { page: 2 }]);
    expect(pollingStateOf(state)).toEqual({ delivered: 4 });
  });

  test("delivers single items with batch size 1, and the whole payload without batches", async () => {
    feed.pages = [[1, 2]];
    const single = poller("numbers", { batchSize: 1 });
    await single.poll();
    expect(single.delivered).toEqual([1, 2]);
    const whole = poller("numbers", { batchSize: false });
    expect(await whole.poll()).toEqual({ pages: 1, executions: 1, items: 1 });
    expect(whole.delivered).toMatchObject([{ body: { data: [1, 2] } }]);
  });

  test("starts no execution if a poll finds nothing", async () => {
    const { poll, delivered: batches } = poller("numbers");
    expect(await poll()).toEqual({ pages: 1, executions: 0, items: 0 });
    expect(batches).toEqual([]);
  });

  test("keeps the state of successful pages if a later one fails", async () => {
    Object.assign(feed, { pages: [[1], [2], [3]], failAt: 1 });
    const { poll, delivered: batches, state } = poller("numbers");
    await expect(poll()).rejects.toThrow("page 1 failed");
    expect(batches).toEqual([[1]]);
    expect(pollingStateOf(state)).toEqual({ delivered: 1 });
  });

  test("keeps only the state of whole runs if requested", async () => {
    Object.assign(feed, { pages: [[1], [2]], failAt: 1 });
    const { poll, state } = poller("numbers", { commit: "run" });
    await expect(poll()).rejects.toThrow("page 1 failed");
    expect(state.isNew()).toBe(true);
    feed.failAt = undefined;
    await poll();
    expect(pollingStateOf(state)).toEqual({ delivered: 2 });
  });

  test("runs a trigger without batches, with the defaults of its inputs", async () => {
    const { poll, delivered: payloads } = poller("changes");
    expect(await poll()).toEqual({ pages: 1, executions: 1, items: 1 });
    expect(await poll()).toEqual({ pages: 1, executions: 0, items: 0 });
    expect(payloads).toMatchObject([{ body: { data: { since: "always", count: 0 } } }]);
  });

  test("keeps state in a file, from which another process continues", async () => {
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

  test("has no initial sync if the trigger has none, and suggests names of triggers", async () => {
    expect(await poller("numbers").deploy()).toBeUndefined();
    expect(() => poller("number")).toThrow("There is no trigger number. Did you mean numbers?");
  });

  test("refuses a damaged state file, and explains what to do", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "runner-"));
    const file = path.join(folder, "state.json");
    try {
      writeFileSync(file, '{"instanceState":');
      expect(() => fileState(file).load()).toThrow(
        `The state in ${file} is damaged: delete the file to start over.`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
