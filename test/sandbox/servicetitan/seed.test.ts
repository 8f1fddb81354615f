import { defaultSize, seedWorld } from "../../../sandbox/servicetitan/seed";
import type { World } from "../../../sandbox/servicetitan/world";
import { small } from "./client";

type Kinds = Record<string, { all?(): readonly unknown[] }>;

const size = { ...defaultSize, ...small };
const seeded = (seed: number) => seedWorld(seed, size, Date.now);

/** All records by kind. The kinds are generated in the order that `order` returns. */
const dump = (world: World, order: (names: string[]) => string[]) => {
  const kinds = world as unknown as Kinds;
  const names = Object.keys(kinds).filter((name) => typeof kinds[name]?.all === "function");
  const rows = order(names).map((name) => [name, kinds[name]?.all?.()] as const);
  return Object.fromEntries(rows);
};

it("creates the same data at every start, in any order of access", () => {
  const first = dump(seeded(1), (names) => names);
  expect(dump(seeded(1), (names) => names.toReversed())).toEqual(first);
  expect(dump(seeded(2), (names) => names).customers).not.toEqual(first.customers);
});

it("generates records independently of earlier writes", () => {
  const world = seeded(1);
  const { id } = world.jobs.all()[0]!;
  world.jobs.change(id, { invoiceId: 1, appointmentCount: 2 });
  world.customers.add({ ...world.customers.all()[0]!, id: 1 });
  expect(world.invoices.all()).toEqual(seeded(1).invoices.all());
  expect(world.appointments.all()).toEqual(seeded(1).appointments.all());
  expect(world.customerContacts.all()).toEqual(seeded(1).customerContacts.all());
});

it("gives every record of every kind a unique ID", () => {
  const rows = Object.values(dump(seeded(1), (names) => names)).flat() as { id: number }[];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it("creates records that refer to existing records", () => {
  const world = seeded(1);
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
  for (const { estimateId } of [...world.estimateItems.all(), ...world.estimateStatusChanges.all()])
    expect(world.estimates.has(estimateId)).toBe(true);
  for (const { templateId, parentItemId } of world.estimateTemplateItems.all()) {
    expect(world.estimateTemplates.has(templateId)).toBe(true);
    expect(parentItemId === null || world.estimateTemplateItems.has(parentItemId)).toBe(true);
  }
  for (const { proposalTypeId, estimateAssignments } of world.proposalTemplates.all()) {
    const options = world.proposalTypes.get(proposalTypeId)?.options.map(({ id }) => id);
    for (const { proposalTypeOptionId, estimateTemplateId } of estimateAssignments) {
      expect(options).toContain(proposalTypeOptionId);
      expect(world.estimateTemplates.get(estimateTemplateId)?.active).toBe(true);
    }
  }
  for (const membership of world.memberships.all()) {
    expect(world.locations.get(membership.locationId!)?.customerId).toBe(membership.customerId);
    expect(world.membershipTypes.has(membership.membershipTypeId)).toBe(true);
  }
  for (const service of world.recurringServices.all()) {
    expect(world.memberships.get(service.membershipId!)?.recurringLocationId).toBe(service.locationId);
    expect(world.recurringServiceTypes.has(service.recurringServiceTypeId)).toBe(true);
  }
  for (const { locationRecurringServiceId, jobId, status } of world.recurringServiceEvents.all()) {
    const { locationId } = world.recurringServices.get(locationRecurringServiceId)!;
    expect(jobId === null).toBe(status === "NotAttempted");
    if (jobId !== null) expect(world.jobs.get(jobId)?.locationId).toBe(locationId);
  }
  expect(world.campaigns.all().every(({ categoryId }) => world.campaignCategories.has(categoryId))).toBe(
    true,
  );
  expect(world.campaignCosts.all().every(({ campaignId }) => world.campaigns.has(campaignId))).toBe(true);
  for (const { technicianIds } of world.trucks.all())
    expect(technicianIds.every((id) => world.technicians.has(id))).toBe(true);
});
