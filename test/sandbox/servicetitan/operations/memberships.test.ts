import { type VirtualClock, virtualClock } from "../../../../sandbox/core";
import { firstId } from "../../../../sandbox/servicetitan/world/ids";
import { type Client, idsOf, start } from "../client";

let clock: VirtualClock;
let box: Client;
beforeEach(async () => {
  clock = virtualClock("2026-02-01T08:00:00Z");
  box = await start({ clock });
});

/** A customer with two locations, and the locations. */
const customerWithTwoLocations = () => {
  const { customerId } = box.store.locations.all().at(-1)!;
  const locations = box.store.locations.all().filter((each) => each.customerId === customerId);
  return { customerId, locationIds: locations.map(({ id }) => id) };
};

const newSale = () => ({
  customerId: customerWithTwoLocations().customerId,
  businessUnitId: 301,
  saleTaskId: firstId.services,
  durationBillingId: box.store.membershipTypes.all()[1]!.durationBilling[0]!.id,
  recurringServiceAction: "None",
});

const sell = (changes: object = {}) =>
  box.call("POST", "memberships/v2 memberships/sale", { ...newSale(), ...changes });

const read = async (path: string) => (await box.get(`memberships/v2 ${path}`)).body;

it("sells a membership with an invoice, recurring services at all locations, and their visits", async () => {
  const { customerId, locationIds } = customerWithTwoLocations();
  const { body } = await sell({ recurringServiceAction: "All" });
  const membership = await read(`memberships/${body.customerMembershipId}`);
  expect(membership).toMatchObject({
    customerId,
    status: "Active",
    from: "2026-02-01T00:00:00Z",
    to: "2027-02-01T00:00:00Z",
    locationId: null,
  });
  const [invoice] = (await box.get(`accounting/v2 invoices?ids=${body.invoiceId}`)).body.data;
  expect(invoice).toMatchObject({ customer: { id: customerId }, job: null, total: "20.00" });
  const services = (await read(`recurring-services?membershipIds=${membership.id}`)).data;
  expect(services.map((each: { locationId: number }) => each.locationId)).toEqual(locationIds);
  const events = (
    await read(`recurring-service-events?locationId=${locationIds[0]}&createdOnOrAfter=2026-02-01`)
  ).data;
  expect(events).toMatchObject([
    { membershipId: membership.id, membershipName: "Gold Plan", date: "2026-08-01T00:00:00Z" },
    { membershipId: membership.id, locationRecurringServiceName: services[0].name, jobId: null },
  ]);
});

it.each([
  [() => ({ customerId: 1 }), "customerId"],
  [() => ({ durationBillingId: 1 }), "durationBillingId"],
  [
    () => ({ durationBillingId: box.store.membershipTypes.all()[0]!.durationBilling[1]!.id }),
    "durationBillingId",
  ],
  [() => ({ recurringServiceAction: "Single" }), "recurringLocationId"],
  [() => ({ recurringServiceAction: "Some" }), "recurringServiceAction"],
  [() => ({ locationId: box.store.locations.all()[1]!.id }), "locationId"],
  [() => ({ memo: "x" }), "memo"],
])("rejects a wrong sale (%#)", async (changes, name) => {
  const { status, body } = await sell(changes());
  expect([status, Object.keys(body.errors)]).toEqual([400, [name]]);
});

it("records changes of a membership's status", async () => {
  const { customerMembershipId: id } = (await sell()).body;
  const path = `memberships/v2 memberships/${id}`;
  expect(await read(`memberships/${id}/status-changes`)).toEqual([]);
  clock.advance(1000);
  expect((await box.call("PATCH", path, { status: "Suspended" })).body).toEqual({ id });
  await box.call("PATCH", path, { status: "Suspended", memo: "Card declined" });
  await box.call("PATCH", path, { status: "Canceled" });
  expect(await read(`memberships/${id}/status-changes`)).toMatchObject([
    { oldStatus: "Active", newStatus: "Suspended" },
    { oldStatus: "Suspended", newStatus: "Canceled" },
  ]);
  const membership = await read(`memberships/${id}`);
  expect(membership).toMatchObject({ status: "Canceled", memo: "Card declined", active: true });
  expect(membership.cancellationDate).toBe(membership.modifiedOn);
  await box.call("PATCH", path, { status: "Deleted" });
  expect(idsOf(await box.get(`memberships/v2 memberships?ids=${id}`))).toEqual([]);
  expect(idsOf(await box.get(`memberships/v2 memberships?ids=${id}&active=Any`))).toEqual([id]);
});

it("has either a payment method or a payment type, and makes a membership ongoing", async () => {
  const { customerMembershipId: id } = (await sell()).body;
  const patch = (body: object) => box.call("PATCH", `memberships/v2 memberships/${id}`, body);
  await patch({ paymentTypeId: 3901 });
  await patch({ paymentMethodId: 77, to: null });
  expect(await read(`memberships/${id}`)).toMatchObject({
    paymentMethodId: 77,
    paymentTypeId: null,
    to: null,
  });
  const both = await patch({ paymentMethodId: 77, paymentTypeId: 3901 });
  expect(Object.keys(both.body.errors)).toEqual(["paymentTypeId"]);
  expect((await patch({ to: "2025-01-01T00:00:00Z" })).status).toBe(400);
  expect((await patch({ status: null })).status).toBe(400);
});

it("moves or deletes the recurring services of a membership", async () => {
  const { locationIds } = customerWithTwoLocations();
  const { customerMembershipId: id } = (await sell({ recurringServiceAction: "All" })).body;
  const patch = (body: object) => box.call("PATCH", `memberships/v2 memberships/${id}`, body);
  const places = async () =>
    (await read(`recurring-services?membershipIds=${id}`)).data.map(
      ({ locationId }: { locationId: number }) => locationId,
    );
  const withoutAction = await patch({ recurringLocationId: locationIds[1] });
  expect(Object.keys(withoutAction.body.errors)).toEqual(["recurringServiceAction"]);
  await patch({ recurringServiceAction: "Single", recurringLocationId: locationIds[1] });
  expect(await places()).toEqual([locationIds[1]]);
  const visits = async () =>
    (await read(`recurring-service-events?locationId=${locationIds[1]}`)).data.filter(
      ({ membershipId }: { membershipId: number }) => membershipId === id,
    );
  const events = await visits();
  expect(events).toHaveLength(2);
  clock.advance(1000);
  await patch({ recurringServiceAction: "None" });
  expect(await places()).toEqual([]);
  expect(await visits()).toEqual([]);
  const feed = "export/recurring-service-events?from=2026-02-01T08:00:01Z&includeRecentChanges=true";
  expect((await read(feed)).data).toMatchObject(
    events.map((event: object) => ({ ...event, modifiedOn: expect.any(String), active: false })),
  );
});

it("replaces the lists of a recurring service, and returns technicians on request", async () => {
  const { id } = box.store.recurringServices.all()[0]!;
  const patch = (body: object) => box.call("PATCH", `memberships/v2 recurring-services/${id}`, body);
  await patch({
    preferredTechnicianIds: [1001, 1002],
    recurrenceMonths: ["March"],
    jobStartTime: "08:00:00",
  });
  await patch({ preferredTechnicianIds: [1003], recurrenceMonths: [], jobStartTime: null });
  const one = await read(`recurring-services/${id}`);
  expect(one).toMatchObject({ preferredTechnicianIds: [1003], recurrenceMonths: [], jobStartTime: null });
  const list = `recurring-services?ids=${id}&active=Any`;
  expect((await read(list)).data[0].preferredTechnicianIds).toBeNull();
  expect((await read(`${list}&includeTechnicians=true`)).data).toEqual([one]);
  for (const [wrong, name] of [
    [{ jobStartTime: "8 am" }, "jobStartTime"],
    [{ recurrenceMonths: ["Smarch"] }, "recurrenceMonths[0]"],
    [{ recurrenceInterval: 0, recurrenceType: "Weekly" }, "recurrenceInterval"],
    [{ tagTypeIds: [7] }, "tagTypeIds[0]"],
    [{ businessUnitId: null }, "businessUnitId"],
  ] as const)
    expect(Object.keys((await patch(wrong)).body.errors)).toEqual([name]);
});

it("completes a visit once, and reopens it for the same job only", async () => {
  const event = box.store.recurringServiceEvents.all().find(({ status }) => status === "NotAttempted")!;
  const [job, other] = box.store.jobs.all();
  const mark = (how: string, jobId: number) =>
    box.call("POST", `memberships/v2 recurring-service-events/${event.id}/mark-${how}`, { jobId });
  expect((await mark("complete", job!.id)).body).toEqual({ id: event.id });
  const [done] = (await read(`recurring-service-events?jobId=${job!.id}&ids=${event.id}`)).data;
  expect(done).toMatchObject({ status: "Won", jobId: job!.id });
  expect((await mark("complete", other!.id)).status).toBe(400);
  expect((await mark("incomplete", other!.id)).status).toBe(400);
  expect((await mark("incomplete", job!.id)).status).toBe(200);
  expect(box.store.recurringServiceEvents.get(event.id)).toMatchObject({
    status: "NotAttempted",
    jobId: null,
  });
});

it("returns the parts of a membership type with their IDs, and active billing options by default", async () => {
  const { id } = box.store.membershipTypes.all()[0]!;
  const type = await read(`membership-types/${id}`);
  const billing = await read(`membership-types/${id}/duration-billing-items`);
  expect(billing).toMatchObject([{ ...type.durationBilling[0], active: true, id: expect.any(Number) }]);
  expect(await read(`membership-types/${id}/duration-billing-items?active=Any`)).toHaveLength(2);
  const [service] = await read(`membership-types/${id}/recurring-service-items`);
  expect(service).toMatchObject(type.recurringServices[0]);
  expect(await read(`membership-types/${id}/discounts`)).toMatchObject(type.discounts);
  const types = (await read(`recurring-service-types?membershipTypeId=${id}`)).data;
  expect(types.map((each: { id: number }) => each.id)).toEqual([service.recurringServiceTypeId]);
});

it("finds ongoing memberships by the duration null", async () => {
  const found = idsOf(await box.get("memberships/v2 memberships?duration=null&pageSize=100"));
  const expected = box.store.memberships.all().filter(({ duration }) => duration === null);
  expect(found).toEqual(expected.map(({ id }) => id));
  expect(found.length).toBeGreaterThan(0);
});

it("exports memberships and the changes of their status", async () => {
  const { customerMembershipId: id } = (await sell()).body;
  await box.call("PATCH", `memberships/v2 memberships/${id}`, { status: "Suspended" });
  const feed = async (name: string) =>
    (await read(`export/${name}?from=2026-02-01T08:00:00Z&includeRecentChanges=true`)).data;
  expect(await feed("memberships")).toEqual([await read(`memberships/${id}`)]);
  const changes = await read(`memberships/${id}/status-changes`);
  expect(await feed("membership-status-changes")).toEqual([{ ...changes[0], membershipId: id }]);
});
