import {
  Collection,
  createState,
  joinParts,
  type Persistent,
  SNAPSHOT_VERSION,
  SnapshotError,
  type StateOptions,
  Timestamps,
  virtualClock,
} from "../../../sandbox/core";

type Row = { id: number; name: string; tags?: string[] };

/** A small sandbox of which `size` rows are seeded. */
const open = (options: StateOptions & { size?: number } = {}, vendor = "example") => {
  const { parts, clock, snapshot } = createState({
    vendor,
    options,
    defaults: { size: 4, owner: "Ann" },
    chosen: { size: options.size },
    create: ({ size }, clock) => {
      const fill = () =>
        Array.from({ length: size }, (_, index) => ({ id: index + 1, name: `row ${index + 1}` }));
      return { rows: new Collection<Row>({ fill, clock }), timestamps: new Timestamps(clock) };
    },
  });
  return { ...parts, clock, snapshot };
};

it("restores added, changed and removed records, in order", () => {
  const first = open();
  first.rows.remove(2);
  first.rows.add({ name: "new" });
  first.rows.change(3, { name: "changed", tags: ["a"] });
  first.rows.add({ name: "newer" });
  const second = open({ snapshot: first.snapshot() });
  expect(second.rows.all()).toEqual(first.rows.all());
  expect(second.rows.all().map(({ id }) => id)).toEqual([1, 3, 4, 5, 6]);
});

it("restores the order of a record that was removed and added again", () => {
  const first = open();
  first.rows.remove(1);
  first.rows.add({ id: 1, name: "again" });
  const second = open({ snapshot: first.snapshot() });
  expect(second.rows.all().map(({ id }) => id)).toEqual([2, 3, 4, 1]);
  expect(second.rows.get(1)).toEqual({ id: 1, name: "again" });
});

it("does not reuse the ID of a removed record", () => {
  const first = open();
  first.rows.remove(first.rows.add({ name: "new" }).id);
  const second = open({ snapshot: first.snapshot() });
  expect(second.rows.add({ name: "newer" }).id).toBe(6);
});

it("restores hidden records", () => {
  const first = open({ clock: virtualClock(1000) });
  first.rows.hide([1], 5000);
  first.rows.hide([2]);
  const clock = virtualClock(1000);
  const second = open({ snapshot: first.snapshot(), clock });
  expect(second.rows.all().map(({ id }) => id)).toEqual([3, 4]);
  clock.set(5000);
  expect(second.rows.all().map(({ id }) => id)).toEqual([1, 3, 4]);
  second.rows.reveal();
  expect(second.rows.size).toBe(4);
});

it("includes the changes of an earlier snapshot, even if they were not read since", () => {
  const first = open();
  first.rows.add({ name: "new" });
  const second = open({ snapshot: first.snapshot() });
  const third = open({ snapshot: second.snapshot() });
  expect(third.rows.get(5)).toEqual({ id: 5, name: "new" });
  third.rows.change(5, { name: "changed" });
  expect(open({ snapshot: third.snapshot() }).rows.get(5)).toEqual({ id: 5, name: "changed" });
});

it("restores the options that the sandbox was created with, and rejects other ones", () => {
  const first = open({ size: 2 });
  expect(open({ snapshot: first.snapshot() }).rows.size).toBe(2);
  expect(() => open({ snapshot: first.snapshot(), size: 3 })).toThrow(
    "size cannot be combined with a snapshot, which already determines it",
  );
});

it("does not include unchanged records", () => {
  expect(JSON.parse(open().snapshot()).content.parts).toEqual({});
});

it("restores a virtual clock, and does not repeat a timestamp", () => {
  const first = open({ clock: virtualClock("2026-01-15T15:00:00Z") });
  const written = [first.timestamps.next(), first.timestamps.next()];
  const second = open({ snapshot: first.snapshot() });
  expect(second.clock()).toBe(Date.parse("2026-01-15T15:00:00Z"));
  expect(written).not.toContain(second.timestamps.next());
});

it("sets a virtual clock to the time of the snapshot, but not backward", () => {
  const snapshot = open({ clock: virtualClock(5000) }).snapshot();
  expect(open({ snapshot, clock: virtualClock(1000) }).clock()).toBe(5000);
  expect(open({ snapshot, clock: virtualClock(9000) }).clock()).toBe(9000);
});

it("uses the computer's clock if the first sandbox did", () => {
  expect(open({ snapshot: open().snapshot() }).clock).toBe(Date.now);
});

const messageOf = (start: () => unknown): string => {
  try {
    start();
  } catch (error) {
    expect(error).toBeInstanceOf(SnapshotError);
    return (error as Error).message;
  }
  return "no error";
};

/** A snapshot with some of its JSON replaced. */
const altered = (replace: (file: Record<string, unknown>) => object) =>
  JSON.stringify(replace(JSON.parse(open({ size: 2 }).snapshot())));

it.each<[string, () => string, string]>([
  ["empty text", () => "", "The snapshot is damaged: it is not complete JSON"],
  [
    "half a snapshot",
    () => open().snapshot().slice(0, 150),
    "The snapshot is damaged: it is not complete JSON",
  ],
  ["other JSON", () => '{"data":[]}', "This is not a snapshot of a sandbox"],
  ["JSON that is not an object", () => "null", "This is not a snapshot of a sandbox"],
  [
    "a snapshot of another vendor",
    () => open({}, "other").snapshot(),
    "This is a snapshot of the other sandbox, not of example",
  ],
  [
    "another version",
    () => altered((file) => ({ ...file, version: SNAPSHOT_VERSION + 1 })),
    `The snapshot has version ${SNAPSHOT_VERSION + 1}, but this sandbox needs version ${SNAPSHOT_VERSION}. Delete it and start with a new sandbox.`,
  ],
  [
    "changed content",
    () => open({ size: 2 }).snapshot().replace('"size":2', '"size":3'),
    "The snapshot is damaged: its checksum does not match its content",
  ],
])("rejects %s", (_, snapshot, message) => {
  expect(messageOf(() => open({ snapshot: snapshot() }))).toBe(message);
});

describe("joined parts", () => {
  const part = (state: unknown): Persistent => ({ saveState: () => state, restoreState: () => undefined });

  it("do not include parts that have nothing to save", () => {
    expect(joinParts({ a: part(undefined), b: part(0) }).saveState()).toEqual({ b: 0 });
  });

  it("reject a state with an unknown part, and one without parts", () => {
    expect(messageOf(() => joinParts({ a: part(1) }).restoreState({ toString: 1 }))).toBe(
      "The snapshot contains toString, which this sandbox does not have",
    );
    expect(messageOf(() => joinParts({}).restoreState(7))).toBe(
      "The snapshot is damaged: it contains no parts",
    );
  });
});

it.each<[string, Persistent]>([
  ["records", new Collection<Row>()],
  ["timestamps", new Timestamps(Date.now)],
])("rejects another state as that of %s", (name, part) => {
  expect(messageOf(() => part.restoreState({ last: "yesterday" }))).toBe(
    `The snapshot is damaged: its ${name} cannot be read`,
  );
});
