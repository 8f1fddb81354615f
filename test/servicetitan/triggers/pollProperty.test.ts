import fc from "fast-check";
import type { Change } from "../../../src/kit/trigger/changes";
import { Flow, type Run } from "./flow";
import { behaviour, happen, type Step, steps } from "./history";
import { type Behaviour, type Shown, VendorModel } from "./vendor";

// A thousand histories take seconds, or minutes on a busy machine.
jest.setTimeout(180_000);

let vendor: VendorModel;

jest.mock("../../../src/servicetitan/client", () => ({
  ...jest.requireActual("../../../src/servicetitan/client"),
  connect: () => vendor.api,
}));

const version = ({ id, modifiedOn }: Shown) => `${id} ${modifiedOn}`;
const recordOf = (item: unknown): Change<Shown> => {
  const { changeType, record } = item as Change<Shown & { leadCall?: Shown }>;
  return { changeType, record: record.leadCall ?? record };
};

/** Runs a history and checks the delivered changes. */
class Trial {
  readonly delivered: Change<Shown>[] = [];
  private readonly flow: Flow;
  /** The records that existed at the first poll, which marks them instead of delivering them. */
  private readonly marked = new Set<string>();
  private isMarked: boolean;

  constructor(
    resourceType: string,
    private readonly lookBackDate: string | undefined,
    private readonly run: Run,
    how: Behaviour,
  ) {
    vendor = new VendorModel(how);
    this.isMarked = lookBackDate !== undefined;
    this.flow = new Flow("pollChangesTrigger", {
      resourceType,
      lookBackDate,
      showNewRecords: true,
      showUpdatedRecords: true,
    });
  }

  async take(step: Step): Promise<void> {
    if (step.kind === "poll") return this.poll(step);
    // Only the state that was stored as JSON survives a redeploy.
    if (step.kind === "redeploy") this.flow.json = JSON.stringify(JSON.parse(this.flow.json));
    happen(vendor, step);
  }

  async poll({ failsAt, between, during }: Partial<Extract<Step, { kind: "poll" }>>): Promise<void> {
    const pending = [...(during ?? [])];
    const fails = this.run.batched && !this.run.showsState ? undefined : failsAt;
    const before = vendor.requests;
    vendor.shown.clear();
    const existing = vendor.current().map(version);
    vendor.onRequest = (count) => {
      if (count - before === fails) throw new Error("no response");
      const step = count - before > 1 ? pending.shift() : undefined;
      if (step) happen(vendor, step);
    };
    const later = [...(between ?? [])];
    const betweenPages = () => {
      const step = later.shift();
      if (step) happen(vendor, step);
    };
    try {
      for await (const { items } of this.flow.run({ ...this.run, betweenPages }))
        this.delivered.push(...items.map(recordOf));
      if (!this.isMarked) for (const one of [...existing, ...vendor.shown]) this.marked.add(one);
      this.isMarked = true;
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
    const versions = this.delivered.map(({ record }) => version(record));
    expect(versions.filter((one, at) => versions.indexOf(one) !== at)).toEqual([]);
    const missing = vendor
      .current()
      .filter((record) => !versions.includes(version(record)) && !this.marked.has(version(record)))
      .filter(({ modifiedOn }) => this.lookBackDate === undefined || modifiedOn >= this.lookBackDate);
    expect(missing).toEqual([]);
    expect(this.flow.largestState).toBeLessThan(65_536);
    // A list that changed while it was read is read again by the next poll, and its records may then look newer.
    const warnings = this.flow.logged.filter((line) => line.startsWith("warn"));
    const isComplete = warnings.length === 0;
    expect(warnings.filter((line) => !line.startsWith("warn complete: false"))).toEqual([]);
    if (isComplete) this.checkTypes();
  }

  /** A record is delivered as created only once, at its first delivery, and only if it did not exist before. */
  private checkTypes(): void {
    const before = new Set([...this.marked].map((one) => Number(one.split(" ")[0])));
    const known = new Set<number>();
    const wrong = this.delivered.filter(({ changeType, record: { id, createdOn } }) => {
      const existed = this.lookBackDate === undefined ? before.has(id) : createdOn < this.lookBackDate;
      const expected = existed || known.has(id) ? "updated" : "created";
      known.add(id);
      // If pages see only the cursor, a record that changes while a backlog is read may be delivered as created again.
      return this.run.showsState || expected === "created" ? changeType !== expected : false;
    });
    expect(wrong).toEqual([]);
  }
}

const runs: fc.Arbitrary<Run> = fc.constantFrom(
  { batched: false, showsState: true },
  { batched: true, showsState: true },
  { batched: true, showsState: false },
);

/** Errors of this machine's clock in milliseconds: the trigger must not depend on it. */
const skews = fc.constantFrom(0, -30_000, 30_000, 86_400_000);

test.each([
  ["jobs", false, 3],
  ["technicians", false, 4],
  ["calls", true, 5],
])("every change of a random history of %s is delivered once", async (resourceType, nested, seed) => {
  const now = jest.spyOn(Date, "now");
  await fc.assert(
    fc.asyncProperty(
      steps,
      steps,
      behaviour(nested),
      runs,
      fc.constantFrom(undefined, "2026-03-01", "2020-01-01"),
      skews,
      async (before, after, how, run, lookBackDate, skew) => {
        now.mockReturnValue(Date.UTC(2026, 2, 1, 8) + skew);
        const trial = new Trial(resourceType, lookBackDate, run, how);
        for (const step of before) if (step.kind !== "poll") await trial.take(step);
        for (const step of after) await trial.take(step);
        await trial.settle();
        trial.check();
      },
    ),
    { numRuns: 1000, seed },
  );
  now.mockRestore();
});
