import { checkMemory } from "../../../src/kit/action/memory";

const MEGABYTE = 1_048_576;
const UNLIMITED = Number.POSITIVE_INFINITY;

const usage = (heapUsed: number, rss = heapUsed) => ({ ...process.memoryUsage(), heapUsed, rss });

test.each([
  ["of Node's heap", usage(850), usage(851), { heap: 1000, container: UNLIMITED }],
  ["of the container's memory", usage(0, 850), usage(0, 851), { heap: 5000, container: 1000 }],
])("Fetch All stops when more than 85 % %s is used", (_, allowed, tooMuch, limit) => {
  expect(() => checkMemory(500, allowed, limit)).not.toThrow();
  expect(() => checkMemory(500, tooMuch, limit)).toThrow("Fetch All stopped");
});

test.each([
  [512, UNLIMITED],
  [512, 1024],
  [2048, 512],
])("the error says how many records and what to do (heap %d MB, container %d MB)", (heap, container) => {
  const limit = { heap: heap * MEGABYTE, container: container * MEGABYTE };
  expect(() => checkMemory(12_500, usage(500 * MEGABYTE), limit)).toThrow(
    "Fetch All stopped after 12500 records: they use nearly all of the 512 MB of memory. Use filters, or set Maximum Records and read the rest in later steps.",
  );
});

describe("the limit of this process", () => {
  afterEach(() => jest.restoreAllMocks());
  const inContainer = (bytes: number) =>
    jest.spyOn(process, "constrainedMemory" as never).mockReturnValue(bytes as never);

  test("is the container's, if it has one", () => {
    inContainer(100 * MEGABYTE);
    expect(() => checkMemory(1, usage(0, 85 * MEGABYTE))).not.toThrow();
    expect(() => checkMemory(1, usage(0, 86 * MEGABYTE))).toThrow("of the 100 MB of memory");
  });

  test("is Node's own without a container", () => {
    inContainer(0);
    expect(() => checkMemory(1, usage(0, 1e15))).not.toThrow();
    expect(() => checkMemory(1, usage(1e15))).toThrow("Fetch All stopped after 1 records");
  });

  test("is Node's own if Node does not know the container", () => {
    const known = process.constrainedMemory;
    Object.assign(process, { constrainedMemory: undefined });
    try {
      expect(() => checkMemory(1, usage(0, 1e15))).not.toThrow();
    } finally {
      Object.assign(process, { constrainedMemory: known });
    }
  });
});

test("a process that has just begun has memory left", () => {
  expect(() => checkMemory(1)).not.toThrow();
});
