import { type VirtualClock, virtualClock } from "../../../../sandbox/core";
import { type Client, start } from "../client";

let clock: VirtualClock;
let box: Client;
beforeEach(async () => {
  clock = virtualClock("2026-02-01T08:00:00Z");
  box = await start({ clock });
});

const address = { street: "1 Main St", city: "Columbus", state: "OH", zip: "43215", country: "USA" };
const period = { start: "2026-03-01T10:00:00Z", end: "2026-03-01T12:00:00Z" };

const newJob = () => {
  const location = box.store.locations.all()[0]!;
  return {
    customerId: location.customerId,
    locationId: location.id,
    businessUnitId: 301,
    jobTypeId: 3201,
    campaignId: 4301,
    priority: "Normal",
    appointments: [{ ...period, technicianIds: [1001] }],
  };
};

const create = async () => (await box.call("POST", "jpm/v2 jobs", newJob())).body;

it("returns a new job and its related records from later reads", async () => {
  const job = await create();
  expect(job).toMatchObject({ jobStatus: "Scheduled", appointmentCount: 1, createdOn: job.modifiedOn });
  expect(Date.parse(job.createdOn)).toBe(clock());
  expect((await box.get(`jpm/v2 jobs/${job.id}`)).body).toEqual(job);
  const appointments = (await box.get(`jpm/v2 appointments?jobId=${job.id}`)).body.data;
  expect(appointments).toMatchObject([{ id: job.firstAppointmentId, ...period, status: "Scheduled" }]);
  const assignments = (await box.get(`dispatch/v2 appointment-assignments?jobId=${job.id}`)).body.data;
  expect(assignments).toMatchObject([{ technicianId: 1001, appointmentId: job.firstAppointmentId }]);
  const invoices = (await box.get(`accounting/v2 invoices?ids=${job.invoiceId}`)).body.data;
  expect(invoices).toMatchObject([{ job: { id: job.id }, total: "0.00" }]);
});

it("names every invalid, missing and unknown field, including nested ones", async () => {
  const { campaignId: _omitted, ...rest } = newJob();
  const body = {
    ...rest,
    businessUnitId: "301",
    technicianId: 1,
    appointments: [{ ...period, end: 5, who: "me" }],
  };
  const refused = await box.call("POST", "jpm/v2 jobs", body);
  expect(refused.status).toBe(400);
  expect(Object.keys(refused.body.errors).sort()).toEqual([
    "appointments[0].end",
    "appointments[0].who",
    "businessUnitId",
    "campaignId",
    "technicianId",
  ]);
  expect(refused.body.errors.campaignId).toEqual(["This field is required."]);
});

it.each([
  [{ jobTypeId: 1 }, "jobTypeId"],
  [{ locationId: 20_000_010 }, "locationId"],
  [{ priority: "Soon" }, "priority"],
  [{ appointments: [] }, "appointments"],
  [{ appointments: [{ start: period.end, end: period.start }] }, "appointments[0].end"],
  [{ appointments: [{ ...period, technicianIds: [7] }] }, "appointments[0].technicianIds[0]"],
  [{ customFields: [{ typeId: 7, value: "x" }] }, "customFields[0].typeId"],
  [{ customFields: [{ typeId: 4502, value: "Noon" }] }, "customFields[0].value"],
  [{ tagTypeIds: [3001, 7] }, "tagTypeIds[1]"],
])("rejects a job with %j", async (wrong, name) => {
  const refused = await box.call("POST", "jpm/v2 jobs", { ...newJob(), ...wrong });
  expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
});

it("rejects a body that is not JSON", async () => {
  const { url, fields } = box;
  const response = await fetch(`${url}/jpm/v2/tenant/${fields.tenant}/jobs`, {
    method: "POST",
    body: "{",
    headers: { "content-type": "application/json", authorization: `Bearer ${await box.token()}` },
  });
  expect(response.status).toBe(400);
});

it("replaces whole lists, and clears nullable fields", async () => {
  const { id } = await create();
  const patch = (body: object) => box.call("PATCH", `jpm/v2 jobs/${id}`, body);
  const fields = [
    { typeId: 4501, value: "12" },
    { typeId: 4502, value: "Evening" },
  ];
  clock.advance(1000);
  const first = (await patch({ customFields: fields, tagTypeIds: [3001, 3002], soldById: 1002 })).body;
  expect(first.customFields.map(({ name }: { name: string }) => name)).toEqual([
    "Gate Code",
    "Preferred Contact Time",
  ]);
  expect(Date.parse(first.modifiedOn)).toBe(clock());
  const second = (await patch({ customFields: [fields[1]], tagTypeIds: [], soldById: null })).body;
  expect(second).toMatchObject({ tagTypeIds: [], soldById: null, customFields: [fields[1]] });
  expect((await patch({ priority: null })).status).toBe(400);
});

it("replaces or merges external data", async () => {
  const { id } = await create();
  const applicationGuid = "11111111-2222-4333-8444-555555555555";
  const patch = async (patchMode: string | undefined, externalData: object[]) =>
    (
      await box.call("PATCH", `jpm/v2 jobs/${id}`, {
        externalData: { patchMode, applicationGuid, externalData },
      })
    ).body.externalData;
  await patch(undefined, [
    { key: "a", value: "1" },
    { key: "b", value: "2" },
  ]);
  expect(
    await patch("Merge", [
      { key: "a", value: null },
      { key: "c", value: "3" },
    ]),
  ).toEqual([
    { key: "b", value: "2" },
    { key: "c", value: "3" },
  ]);
  expect(await patch("Replace", [{ key: "d", value: "4" }])).toEqual([{ key: "d", value: "4" }]);
});

it("does not delete a job's last appointment, nor add one to a canceled job", async () => {
  const job = await create();
  const only = await box.call("DELETE", `jpm/v2 appointments/${job.firstAppointmentId}`);
  expect(only.status).toBe(409);
  const added = await box.call("POST", "jpm/v2 appointments", {
    jobId: job.id,
    ...period,
    technicianIds: [1002],
  });
  expect((await box.get(`jpm/v2 jobs/${job.id}`)).body.appointmentCount).toBe(2);
  expect((await box.call("DELETE", `jpm/v2 appointments/${added.body.id}`)).bytes).toHaveLength(0);
  expect((await box.get(`jpm/v2 appointments/${added.body.id}`)).status).toBe(404);

  const cancel = () => box.call("PUT", `jpm/v2 jobs/${job.id}/cancel`, { reasonId: 3401, memo: "no" });
  expect((await cancel()).status).toBe(200);
  expect((await cancel()).status).toBe(400);
  expect((await box.call("POST", "jpm/v2 appointments", { jobId: job.id, ...period })).status).toBe(409);
});

it("assigns and unassigns technicians", async () => {
  const { firstAppointmentId: jobAppointmentId } = await create();
  const path = "dispatch/v2 appointment-assignments";
  const assigned = await box.call("POST", `${path}/assign-technicians`, {
    jobAppointmentId,
    technicianIds: [1003],
  });
  expect(assigned.body.id).toBe(jobAppointmentId);
  await box.call("POST", `${path}/unassign-technicians`, { jobAppointmentId, technicianIds: [1001] });
  const { body } = await box.get(`${path}?appointmentIds=${jobAppointmentId}`);
  expect(body.data.map((each: { technicianId: number }) => each.technicianId)).toEqual([1003]);
});

it("creates a customer with locations and contacts", async () => {
  const contacts = [{ type: "Email", value: "ann@example.com" }];
  const input = { name: "Ann", address, contacts, locations: [{ name: "Home", address, contacts }] };
  const { body } = await box.call("POST", "crm/v2 customers", input);
  expect(body).toMatchObject({ name: "Ann", contacts, locations: [{ customerId: body.id, contacts }] });
  const duplicate = await box.call("POST", `crm/v2 customers/${body.id}/contacts`, contacts[0]);
  expect(duplicate.status).toBe(409);
  const path = `crm/v2 customers/${body.id}/contacts/${body.contacts[0].id}`;
  expect((await box.call("PATCH", path, { memo: "work" })).body.memo).toBe("work");
  await box.call("DELETE", path);
  expect((await box.get(`crm/v2 customers/${body.id}/contacts`)).body.data).toEqual([]);
  expect((await box.get(`crm/v2 customers/${body.id}`)).body.modifiedOn).toBe(body.modifiedOn);
});

it("calculates an invoice from its items and payments", async () => {
  const { invoiceId, customerId } = await create();
  const read = async () => (await box.get(`accounting/v2 invoices?ids=${invoiceId}`)).body.data[0];
  const balance = () => box.store.customers.get(customerId)!.balance;
  const before = balance();
  const items = `accounting/v2 invoices/${invoiceId}/items`;
  await box.call("PATCH", items, { description: "Labor", quantity: 2, unitPrice: 50.5 });
  expect((await box.call("PATCH", items, { description: "x", quantity: 1, price: 3 })).status).toBe(400);
  const [item] = (await read()).items;
  await box.call("PATCH", items, { id: item.id, description: "Labor", quantity: 3 });
  expect(await read()).toMatchObject({ total: "151.50", balance: "151.50" });
  const splits = [{ invoiceId, amount: 100 }];
  const paid = await box.call("POST", "accounting/v2 payments", { typeId: 3901, splits });
  expect(await read()).toMatchObject({ balance: "51.50" });
  expect(balance()).toBe(before - 100);
  const payments = await box.get(`accounting/v2 payments?appliedToInvoiceIds=${invoiceId}`);
  expect(payments.body.data).toMatchObject([{ id: paid.body.id, total: "100.00", typeId: "3901" }]);
  await box.call("DELETE", `${items}/${item.id}`);
  expect((await read()).items).toEqual([]);
  const adjustment = await box.call("POST", "accounting/v2 invoices", { adjustmentToId: invoiceId });
  expect(adjustment.body).toEqual(expect.any(Number));
});

it("changes custom fields of accounting by name, all or none", async () => {
  const [one, other] = box.store.invoices.all();
  const change = (name: string) => ({
    operations: [one, other].map((invoice) => ({
      objectId: invoice!.id,
      customFields: [{ name: invoice === other ? name : "Gate Code", value: "77" }],
    })),
  });
  const refused = await box.call("PATCH", "accounting/v2 invoices/custom-fields", change("No Such Field"));
  expect(refused.body.errors).toHaveProperty(["operations[1].customFields[0].name"]);
  expect(one!.customFields).not.toContainEqual({ name: "Gate Code", value: "77" });
  expect((await box.call("PATCH", "accounting/v2 invoices/custom-fields", change("Gate Code"))).status).toBe(
    200,
  );
  expect(other!.customFields).toContainEqual({ name: "Gate Code", value: "77" });
});

it("sets the jobs of a project", async () => {
  const job = await create();
  const { body: project } = await box.call("POST", "jpm/v2 projects", {
    locationId: job.locationId,
    name: "P",
  });
  await box.call("PATCH", `jpm/v2 projects/${project.id}`, { jobIds: [job.id] });
  expect((await box.get(`jpm/v2 jobs/${job.id}`)).body.projectId).toBe(project.id);
  expect((await box.get(`jpm/v2 projects?jobId=${job.id}`)).body.data[0].jobIds).toEqual([job.id]);
});

it("returns a booking only to its provider", async () => {
  const input = { source: "web", name: "Bo", summary: "leak", isFirstTimeClient: true, externalId: "B-1" };
  const { body } = await box.call("POST", "crm/v2 booking-provider/501/bookings", input);
  expect((await box.get(`crm/v2 booking-provider/502/bookings/${body.id}`)).status).toBe(404);
  expect((await box.get("crm/v2 bookings?externalId=B-1")).body.data).toHaveLength(1);
  const changed = await box.call("PATCH", `crm/v2 booking-provider/501/bookings/${body.id}`, { name: "Bob" });
  expect(changed.body.name).toBe("Bob");
});

it("creates technicians and equipment", async () => {
  const input = {
    name: "Ty Lee",
    accountCreationMethod: "CreateLater",
    roleId: 407,
    positions: ["Service"],
    licenseType: "ManagedTech",
  };
  const { body } = await box.call("POST", "settings/v2 technicians", input);
  expect(Object.keys(body)).toEqual(["id"]);
  await box.call("PATCH", `settings/v2 technicians/${body.id}`, { businessUnitId: 301 });
  await box.call("PATCH", `settings/v2 technicians/${body.id}`, { businessUnitId: null, team: "North Team" });
  const technician = (await box.get(`settings/v2 technicians/${body.id}`)).body;
  expect(technician).toMatchObject({ firstName: "Ty", businessUnitId: null, team: "North Team" });
  const path = "equipmentsystems/v2 installed-equipment";
  const locationId = box.store.locations.all()[0]!.id;
  const created = (await box.call("POST", path, { locationId, cost: 5, installedOn: period.start })).body;
  const cleared = (
    await box.call("PATCH", `${path}/${created.id}`, { installedOn: null, tagTypeIds: [3001] })
  ).body;
  expect(cleared).toMatchObject({ cost: 5, installedOn: null, tags: [{ typeId: 3001 }] });
});
