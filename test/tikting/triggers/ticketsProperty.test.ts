import fc from "fast-check";
import { pollsOf, Tickets } from "./vendor";

let vendor: Tickets;

jest.mock("../../../src/tikting/client", () => {
  const actual = jest.requireActual("../../../src/tikting/client");
  return { ...actual, connect: () => vendor.api };
});

type Step = { kind: "add" | "change" | "remove" | "poll"; at: number; during: boolean };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("add" as const, "change" as const, "remove" as const, "poll" as const),
    at: fc.nat(400),
    during: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40 },
);

test("delivers the last version of every ticket, and no version twice", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      vendor = new Tickets();
      vendor.add(...Array.from({ length: 150 }, (_, at) => at + 1));
      let [next, version] = [151, 0];
      const happen = ({ kind, at }: Step) => {
        const one = vendor.tickets[at % Math.max(1, vendor.tickets.length)];
        if (kind === "add") vendor.add(next++);
        if (kind === "change" && one) vendor.change(one.id, { status: `Version ${++version}` });
        if (kind === "remove" && one) vendor.remove(one.id);
      };
      const polls = pollsOf();
      const delivered = new Map(vendor.tickets.map(({ id, status }) => [id, status]));
      const poll = async () => {
        for (const { changeType, record } of await polls.run()) {
          expect([record.id, record.status]).not.toEqual([record.id, delivered.get(record.id)]);
          if (delivered.has(record.id)) expect(changeType).toBe("updated");
          delivered.set(record.id, record.status);
        }
      };
      await poll();
      for (const step of history) {
        if (step.kind === "poll") await poll();
        else if (!step.during) happen(step);
        else {
          // Happens after the first page of the next poll was read.
          let reads = 0;
          vendor.before = () => {
            if (++reads === 2) happen(step);
          };
          await poll();
          vendor.before = () => undefined;
        }
      }
      await poll();
      const missed = vendor.tickets.filter(({ id, status }) => delivered.get(id) !== status);
      expect(missed).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
