import fc from "fast-check";
import { Flow, type Run } from "./flow";
import { behaviour, concurrent, happen, type Step, steps } from "./history";
import { type Behaviour, type Shown, VendorModel } from "./vendor";

jest.setTimeout(180_000);

let vendor: VendorModel;

jest.mock("../../../src/servicetitan/client", () => ({
  ...jest.requireActual("../../../src/servicetitan/client"),
  connect: () => vendor.api,
}));

const idOf = (text: string) => Number(text.split(" ")[0]);
const version = ({ id, modifiedOn }: Shown) => `${id} ${modifiedOn}`;

/** A status for each version of a record: records reach states, leave them, and reach them again. */
const statusOf = (seed: number) => (id: number, at: number) =>
  ["Scheduled", "Hold", "Completed", "Completed", "Hold", "Dispatched"][(id * 7 + at * (seed + 1)) % 6]!;

/** Runs a history of a list of jobs, and checks which records were delivered. */
class Trial {
  private readonly delivered: Shown[] = [];
  private readonly flow: Flow;
  /** The versions that completed polls have certainly seen. */
  private readonly seen = new Set<string>();
  /** The records that existed when the trigger began, with their version, unless it changed at that time. */
  private readonly known = new Map<number, string | undefined>();
  private begun = false;

  constructor(
    state: string,
    private readonly reached: string,
    private readonly run: Run,
    how: Behaviour,
  ) {
    vendor = new VendorModel(how);
    this.flow = new Flow("recordReachesState", { recordState: state });
  }

  async take(step: Step): Promise<void> {
    if (step.kind === "poll") return this.poll(step);
    if (step.kind === "redeploy") this.flow.json = JSON.stringify(JSON.parse(this.flow.json));
    happen(vendor, step);
  }

  async poll({ failsAt, between, during }: Partial<Extract<Step, { kind: "poll" }>>): Promise<void> {
    const pending = [...(during ?? [])];
    const later = [...(between ?? [])];
    const fails = this.run.batched && !this.run.showsState ? undefined : failsAt;
    const before = vendor.requests;
    const atStart = vendor.current().map(version);
    vendor.shown.clear();
    vendor.onRequest = (count) => {
      if (count - before === fails) throw new Error("no response");
      const step = count - before > 1 ? pending.shift() : undefined;
      if (step) happen(vendor, step);
    };
    const betweenPages = () => {
      const step = later.shift();
      if (step) happen(vendor, step);
    };
    try {
      for await (const { items } of this.flow.run({ ...this.run, betweenPages })) {
        this.delivered.push(...(items as Shown[]));
      }
      // What changes while a run reads may be seen by some of its requests only.
      const atEnd = new Set(vendor.current().map(version));
      const unchanged = atStart.filter((one) => atEnd.has(one));
      for (const one of unchanged) this.seen.add(one);
      if (!this.begun) {
        for (const one of [...vendor.shown, ...atEnd]) this.known.set(idOf(one), undefined);
        for (const one of unchanged) this.known.set(idOf(one), one);
      }
      this.begun = true;
    } catch (error) {
      if ((error as Error).message !== "no response") throw error;
    } finally {
      vendor.onRequest = () => undefined;
    }
  }

  async settle(): Promise<void> {
    vendor.wait(600);
    await this.poll({});
    await this.poll({});
    const count = this.delivered.length;
    await this.poll({});
    expect(this.delivered.length).toBe(count);
  }

  check(): void {
    expect(this.delivered.filter(({ jobStatus }) => jobStatus !== this.reached)).toEqual([]);
    for (const { id } of vendor.rows) this.checkRecord(vendor.history(id));
    expect(this.flow.largestState).toBeLessThan(65_536);
    expect(this.flow.largestCursor).toBeLessThan(65_536);
  }

  private checkRecord(history: Shown[]): void {
    const isIn = history.map(({ jobStatus }) => jobStatus === this.reached);
    const indexOf = (one: string | undefined) => history.findIndex((other) => version(other) === one);
    const begin = indexOf(this.known.get(history[0]?.id ?? 0));
    const deliveries = this.delivered
      .filter(({ id }) => id === history[0]?.id)
      .map((one) => indexOf(version(one)));
    // Once for each time in the state: it was left between two deliveries.
    for (const [nth, at] of deliveries.entries()) {
      const previous = deliveries[nth - 1] ?? (isIn[begin] ? begin : undefined);
      if (previous === undefined) continue;
      expect(at).toBeGreaterThan(previous);
      expect(isIn.slice(previous, at)).toContain(false);
    }
    // Never lost: the last time in the state was delivered, if a poll has seen the record outside of it.
    const last = history.length - 1;
    const isCurrent = vendor
      .current()
      .some((one) => history[last] && version(one) === version(history[last]!));
    if (!isCurrent || !isIn[last]) return;
    const outside = isIn.lastIndexOf(false);
    const since = deliveries.filter((at) => at > outside);
    const wasSeenOutside = outside >= 0 && this.seen.has(version(history[outside]!));
    const isNew = outside < 0 && !this.known.has(history[0]!.id);
    if (wasSeenOutside || isNew) expect([history[last], since.length]).toEqual([history[last], 1]);
  }
}

const runs: fc.Arbitrary<Run> = fc.constantFrom(
  { batched: false, showsState: true },
  { batched: true, showsState: true },
  { batched: true, showsState: false },
);

test.each([
  ["jobCompleted", "Completed", 11],
  ["jobOnHold", "Hold", 12],
])(
  "%s: in 500 histories, each record is delivered once each time it reaches the state",
  async (state, reached, seed) => {
    jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2026, 2, 1, 8));
    await fc.assert(
      fc.asyncProperty(
        steps,
        steps,
        behaviour(false),
        runs,
        fc.nat(4),
        fc.array(concurrent, { maxLength: 4 }),
        async (before, after, how, run, salt, during) => {
          const trial = new Trial(state, reached, run, { ...how, jobStatus: statusOf(salt) });
          for (const step of before) if (step.kind !== "poll") await trial.take(step);
          await trial.poll({ during });
          for (const step of after) await trial.take(step);
          await trial.settle();
          trial.check();
        },
      ),
      { numRuns: 500, seed },
    );
  },
);
