import { createHash } from "node:crypto";
import { z } from "zod";
import { type Clock, isVirtualClock, virtualClock } from "./clock";
import { checkState, joinParts, type Persistent, SnapshotError } from "./persistence";
import { decodeState, encodeState } from "./stateEncoding";

/**
 * Increase this number whenever seeded data or the shape of a record changes: a snapshot contains only the
 * differences from the seeded data. Otherwise, `test/sandbox/seed.test.ts` fails.
 */
export const SNAPSHOT_VERSION = 5;

/** Options of every sandbox that concern its state. */
export interface StateOptions {
  /** The source of all timestamps and expiry times. Defaults to the computer's clock. */
  clock?: Clock;
  /**
   * Restores the state of an earlier sandbox: the text that its `snapshot()` returned. Cannot be combined with
   * options of a new sandbox, such as its seed, sizes or permissions.
   */
  snapshot?: string;
}

/** Describes the state of a vendor's sandbox. */
export interface StateSetup<Origin extends object, Parts extends Record<string, Persistent>> {
  /** The vendor's key, such as "halopsa". */
  vendor: string;
  options: StateOptions;
  /** The default options of a new sandbox: seed, sizes, permissions. */
  defaults: Origin;
  /** The options of the caller. Undefined values are ignored. */
  chosen: { [Name in keyof Origin]?: Origin[Name] | undefined };
  /** Creates the parts of a new sandbox. The same origin must always create the same parts. */
  create(origin: Origin, clock: Clock): Parts;
}

/** The state of a running sandbox. */
export interface SandboxState<Origin, Parts> {
  /** The options that the sandbox was created with. */
  origin: Origin;
  /** The clock that the sandbox runs by. */
  clock: Clock;
  parts: Parts;
  /** @returns the whole state as JSON text, for the option `snapshot` */
  snapshot(): string;
}

const fileSchema = z.object({
  kind: z.literal("sandbox-snapshot"),
  version: z.number(),
  vendor: z.string(),
  takenAt: z.string(),
  checksum: z.string(),
  content: z.unknown(),
});

const contentSchema = z.object({
  clock: z.object({ isVirtual: z.boolean(), now: z.number() }),
  origin: z.record(z.string(), z.unknown()),
  parts: z.record(z.string(), z.unknown()),
});

type Content = z.output<typeof contentSchema>;

const checksumOf = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex");

const writeSnapshot = (vendor: string, state: Content): string => {
  const content = encodeState(state);
  const takenAt = new Date(state.clock.now).toISOString();
  const file = { kind: "sandbox-snapshot", version: SNAPSHOT_VERSION, vendor, takenAt };
  return JSON.stringify({ ...file, checksum: checksumOf(content), content });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SnapshotError("The snapshot is damaged: it is not complete JSON", { cause });
  }
};

const readSnapshot = (vendor: string, text: string): Content => {
  const file = fileSchema.safeParse(parse(text));
  if (!file.success) throw new SnapshotError("This is not a snapshot of a sandbox", { cause: file.error });
  const { data } = file;
  if (data.vendor !== vendor)
    throw new SnapshotError(`This is a snapshot of the ${data.vendor} sandbox, not of ${vendor}`);
  if (data.version !== SNAPSHOT_VERSION)
    throw new SnapshotError(
      `The snapshot has version ${data.version}, but this sandbox needs version ${SNAPSHOT_VERSION}. Delete it and start with a new sandbox.`,
    );
  if (checksumOf(data.content) !== data.checksum)
    throw new SnapshotError("The snapshot is damaged: its checksum does not match its content");
  return checkState(contentSchema, decodeState(data.content), "content");
};

/** Sets a virtual clock to the time of the snapshot, unless it is already later. */
const clockFor = (input: Clock | undefined, saved: Content | undefined): Clock => {
  if (!saved) return input ?? Date.now;
  const { isVirtual, now } = saved.clock;
  const clock = input ?? (isVirtual ? virtualClock(now) : Date.now);
  if (isVirtualClock(clock) && clock() < now) clock.set(now);
  return clock;
};

/**
 * Creates a sandbox's state, or restores it if the options have a snapshot.
 *
 * A snapshot contains the world (the differences from the seeded records), the sessions with their tokens, and the
 * clock. It does not contain the request log, the server's options (latency, rate limit) and the requests that a
 * rate limit in real time has counted.
 *
 * @example
 * const first = await startTikting();
 * const text = first.snapshot();
 * const second = await startTikting({ snapshot: text });
 * @throws SnapshotError if the snapshot is damaged, or from another vendor's sandbox or another version
 * @throws Error if the options contain both a snapshot and options of a new sandbox
 */
export const createState = <Origin extends object, Parts extends Record<string, Persistent>>(
  setup: StateSetup<Origin, Parts>,
): SandboxState<Origin, Parts> => {
  const { vendor, options, defaults, create } = setup;
  const saved = options.snapshot === undefined ? undefined : readSnapshot(vendor, options.snapshot);
  const chosen = Object.entries(setup.chosen).filter(([, value]) => value !== undefined);
  if (saved && chosen.length > 0)
    throw new Error(
      `${chosen.map(([name]) => name).join(", ")} cannot be combined with a snapshot, which already determines it`,
    );
  const origin = { ...defaults, ...Object.fromEntries(chosen), ...saved?.origin } as Origin;
  const clock = clockFor(options.clock, saved);
  const parts = create(origin, clock);
  const joined = joinParts(parts);
  if (saved) joined.restoreState(saved.parts);
  return {
    origin,
    clock,
    parts,
    snapshot: () =>
      writeSnapshot(vendor, {
        clock: { isVirtual: isVirtualClock(clock), now: clock() },
        origin: { ...origin } as Record<string, unknown>,
        parts: joined.saveState() as Record<string, unknown>,
      }),
  };
};
