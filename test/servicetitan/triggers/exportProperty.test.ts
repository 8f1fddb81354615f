import fc from "fast-check";
import { Flow, type Run } from "./flow";
import { behaviour, happen, type Step, steps } from "./history";
import { type Shown, VendorModel } from "./vendor";

// A thousand histories take seconds, or minutes on a busy machine.
jest.setTimeout(180_000);

let vendor: VendorModel;

jest.mock("../../../src/servicetitan/client", () => ({
  ...jest.requireActual("../../../src/servicetitan/client"),
  connect: () => vendor.api,
}));

interface Delivered extends Shown {
  active: boolean;
}

const version = ({ id, modifiedOn }: Shown) => `${id} ${modifiedOn}`;

/**
 * A feed has no gaps: changes are visible immediately, and never before changes that it already returned. Its position
 * is the vendor's matter, so nothing is dated in the future.
 */
const immediately = (step: Step): Step => {
  if (step.kind === "plant") return { kind: "insert", count: 1, late: 0 };
  return "late" in step ? { ...step, late: 0 } : step;
};

async function trial(history: Step[], flow: Flow, run: Run): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  const poll = async ({ failsAt, between }: Partial<Extract<Step, { kind: "poll" }>>) => {
    const before = vendor.requests;
    vendor.onRequest = (count) => {
      if (count - before === failsAt) throw new Error("no response");
    };
    const later = [...(between ?? [])];
    const betweenPages = () => {
      const step = later.shift();
      if (step) happen(vendor, immediately(step));
    };
    try {
      for await (const { items } of flow.run({ ...run, betweenPages }))
        delivered.push(...(items as Delivered[]));
    } catch (error) {
      if ((error as Error).message !== "no response") throw error;
    }
  };
  for (const step of history) {
    if (step.kind === "poll") await poll(step);
    else if (step.kind === "redeploy") flow.json = JSON.stringify(JSON.parse(flow.json));
    else happen(vendor, immediately(step));
  }
  vendor.wait(3600);
  await poll({});
  const count = delivered.length;
  await poll({});
  expect(delivered.length).toBe(count);
  return delivered;
}

test("every change of a random history is delivered once, including deletions", async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      behaviour(false),
      fc.boolean(),
      fc.constantFrom(undefined, "2026-03-01"),
      async (history, how, includeRecentChanges, from) => {
        // A feed that stops within the current second would itself skip later changes of that second.
        vendor = new VendorModel(includeRecentChanges ? { ...how, resolution: 1n } : how);
        const values = { feed: "jpm/export/jobs", includeRecentChanges, from };
        const flow = new Flow("exportFeed", values);
        const delivered = await trial(history, flow, { batched: true, showsState: true });
        const versions = delivered.map(version);
        expect(versions.filter((one, at) => versions.indexOf(one) !== at)).toEqual([]);
        const last = new Map(delivered.map((row) => [row.id, row]));
        for (const row of vendor.rows) {
          const { deleted } = row.versions.at(-1)!;
          expect(last.get(row.id)?.active).toBe(!deleted);
        }
        const missing = vendor.current().filter((row) => !versions.includes(version(row)));
        expect(missing).toEqual([]);
        expect(flow.largestState).toBeLessThan(65_536);
      },
    ),
    { numRuns: 1000, seed: 6 },
  );
});

test("pages that see only the cursor lose nothing and repeat no settled change", async () => {
  await fc.assert(
    fc.asyncProperty(steps, behaviour(false), async (history, how) => {
      vendor = new VendorModel(how);
      const whole = history.map((step) => (step.kind === "poll" ? { ...step, failsAt: undefined } : step));
      const flow = new Flow("exportFeed", { feed: "jpm/export/jobs" });
      const versions = (await trial(whole, flow, { batched: true, showsState: false })).map(version);
      expect(new Set(versions).size).toBe(versions.length);
      expect(vendor.current().filter((row) => !versions.includes(version(row)))).toEqual([]);
    }),
    { numRuns: 300, seed: 7 },
  );
});
