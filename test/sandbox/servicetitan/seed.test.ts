import { defaultSize, seedWorld } from "../../../sandbox/servicetitan/seed";
import type { World } from "../../../sandbox/servicetitan/world";
import { small } from "./client";

type Kinds = Record<string, { all?(): readonly unknown[] }>;

const size = { ...defaultSize, ...small };
const make = (seed: number) => seedWorld(seed, size, Date.now);

/** Everything of a world; the kinds are touched in the order given. */
const dump = (world: World, order: (names: string[]) => string[]) => {
  const kinds = world as unknown as Kinds;
  const names = Object.keys(kinds).filter((name) => typeof kinds[name]?.all === "function");
  const rows = order(names).map((name) => [name, kinds[name]?.all?.()] as const);
  return Object.fromEntries(rows);
};

it("holds the same data at every start, in whatever order it is asked for", () => {
  const first = dump(make(1), (names) => names);
  expect(dump(make(1), (names) => names.toReversed())).toEqual(first);
  expect(dump(make(2), (names) => names).customers).not.toEqual(first.customers);
});

it("generates what is asked for late as if nothing had been written", () => {
  const world = make(1);
  const { id } = world.jobs.all()[0]!;
  world.jobs.change(id, { invoiceId: 1, appointmentCount: 2 });
  world.customers.add({ ...world.customers.all()[0]!, id: 1 });
  expect(world.invoices.all()).toEqual(make(1).invoices.all());
  expect(world.appointments.all()).toEqual(make(1).appointments.all());
  expect(world.customerContacts.all()).toEqual(make(1).customerContacts.all());
});

it("gives every record of every kind an id of its own", () => {
  const rows = Object.values(dump(make(1), (names) => names)).flat() as { id: number }[];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it("holds together: what records refer to is there", () => {
  const world = make(1);
  for (const job of world.jobs.all()) {
    expect(world.locations.get(job.locationId)?.customerId).toBe(job.customerId);
    expect(world.appointments.get(job.lastAppointmentId)?.jobId).toBe(job.id);
    expect(world.invoices.get(job.invoiceId)?.jobId).toBe(job.id);
    for (const kind of ["businessUnits", "jobTypes", "campaigns"] as const)
      expect(world[kind].has(job[kind.replace(/s$/, "Id") as "campaignId"])).toBe(true);
    if (job.projectId !== null)
      expect(world.projects.get(job.projectId)?.customerId).toEqual(expect.any(Number));
  }
  for (const { typeId, splits } of world.payments.all()) {
    expect(world.paymentTypes.has(typeId)).toBe(true);
    expect(splits.every(({ invoiceId }) => world.invoices.has(invoiceId))).toBe(true);
  }
});
