import { type VirtualClock, virtualClock } from "../../../../sandbox/core";
import { type Client, idsOf, start } from "../client";

let clock: VirtualClock;
let box: Client;
beforeEach(async () => {
  clock = virtualClock("2026-02-01T08:00:00Z");
  box = await start({ clock });
});

const owner = () => {
  const location = box.store.locations.all()[0]!;
  return { customerId: location.customerId, locationId: location.id };
};

const statusOf = async (method: string, path: string, body?: object) =>
  (await box.call(method, path, body)).status;

describe("notes", () => {
  it("of a customer are copied to its active locations, and can be deleted", async () => {
    const { customerId, locationId } = owner();
    const path = `crm/v2 customers/${customerId}/notes`;
    const before = idsOf(await box.get(path));
    const note = (await box.call("POST", path, { text: "Gate code 4711", addToLocations: true })).body;
    expect(note).toMatchObject({ text: "Gate code 4711", isPinned: false, modifiedOn: note.createdOn });
    expect(idsOf(await box.get(path))).toEqual([...before, note.id]);
    const copies = (await box.get(`crm/v2 locations/${locationId}/notes`)).body.data;
    expect(copies.map(({ text }: { text: string }) => text)).toContain("Gate code 4711");
    expect(await statusOf("DELETE", `${path}/${note.id}`)).toBe(200);
    expect(idsOf(await box.get(path))).toEqual(before);
    expect(await statusOf("DELETE", `${path}/${note.id}`)).toBe(404);
  });

  it("of a location are copied to its customer only on request", async () => {
    const { customerId, locationId } = owner();
    const texts = async () =>
      (await box.get(`crm/v2 customers/${customerId}/notes`)).body.data.map(
        ({ text }: { text: string }) => text,
      );
    const path = `crm/v2 locations/${locationId}/notes`;
    await box.call("POST", path, { text: "Stays here", pinToTop: true });
    await box.call("POST", path, { text: "Goes along", addToCustomer: true });
    expect(await texts()).toContain("Goes along");
    expect(await texts()).not.toContain("Stays here");
  });

  it.each([
    ["customers", { addToCustomer: true }],
    ["locations", { addToLocations: true }],
    ["leads", { addToCustomer: true }],
  ] as const)("of %s refuse the fields of other notes", async (kind, field) => {
    const { id } = box.store[kind].all()[0]!;
    const refused = await box.call("POST", `crm/v2 ${kind}/${id}/notes`, { text: "x", ...field });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, Object.keys(field)]);
  });
});

describe("contacts of locations", () => {
  it("are added, changed and deleted, and never occur twice", async () => {
    const { locationId } = owner();
    const path = `crm/v2 locations/${locationId}/contacts`;
    const fax = { type: "Fax", value: "614-555-0100" };
    const contact = (await box.call("POST", path, fax)).body;
    expect(contact.phoneSettings).toEqual({ phoneNumber: "6145550100", doNotText: false });
    expect(await statusOf("POST", path, fax)).toBe(409);
    const changed = (await box.call("PATCH", `${path}/${contact.id}`, { memo: "Office" })).body;
    expect(changed).toMatchObject({ ...fax, memo: "Office" });
    expect(await statusOf("DELETE", `${path}/${contact.id}`)).toBe(200);
    expect(idsOf(await box.get(path))).not.toContain(contact.id);
  });

  it("are listed for many locations, with a filter", async () => {
    const { locationId } = owner();
    const found = (await box.get(`crm/v2 locations/contacts?locationIds=${locationId}`)).body.data;
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one: { locationId: number }) => one.locationId))).toEqual(
      new Set([locationId]),
    );
    expect((await box.get("crm/v2 locations/contacts")).status).toBe(400);
  });
});

it("keeps the preferred technician of a location", async () => {
  const { locationId } = owner();
  const path = `crm/v2 locations/${locationId}/preferredtechnician`;
  expect((await box.get(path)).body).toBeNull();
  expect(await statusOf("POST", `${path}/1002`)).toBe(200);
  expect((await box.get(path)).body).toBe(1002);
  expect(await statusOf("POST", `${path}/7`)).toBe(404);
  expect((await box.get(`crm/v2 locations/${locationId}`)).body).not.toHaveProperty("preferredTechnicianId");
});

describe("tags", () => {
  it.each([
    ["customers", "customerId"],
    ["locations", "locationId"],
  ] as const)("of %s are put on once, and taken off", async (kind, key) => {
    const id = owner()[key];
    const tag = `crm/v2 ${kind}/${id}/tags/3012`;
    expect((await box.call("POST", tag)).body).toEqual({
      [key]: id,
      tagTypeIds: expect.arrayContaining([3012]),
    });
    expect(await statusOf("POST", tag)).toBe(409);
    expect((await box.get(`crm/v2 ${kind}/${id}`)).body.tagTypeIds).toContain(3012);
    expect(await statusOf("DELETE", tag)).toBe(200);
    expect(await statusOf("DELETE", tag)).toBe(404);
    expect((await box.get(`crm/v2 ${kind}/${id}`)).body.tagTypeIds).not.toContain(3012);
  });

  it("of many customers are changed at once, all of them or none", async () => {
    const customerIds = box.store.customers
      .all()
      .slice(0, 3)
      .map(({ id }) => id);
    const tags = () => customerIds.map((id) => box.store.customers.get(id)?.tagTypeIds.includes(3012));
    expect(await statusOf("PUT", "crm/v2 tags", { customerIds, tagTypeIds: [3012, 1] })).toBe(400);
    expect(tags()).toEqual([false, false, false]);
    expect(await statusOf("PUT", "crm/v2 tags", { customerIds, tagTypeIds: [3012] })).toBe(200);
    expect(await statusOf("PUT", "crm/v2 tags", { customerIds, tagTypeIds: [3012] })).toBe(200);
    expect(tags()).toEqual([true, true, true]);
    expect(await statusOf("DELETE", "crm/v2 tags", { customerIds, tagTypeIds: [3012] })).toBe(200);
    expect(tags()).toEqual([false, false, false]);
  });

  it("have types that are created, changed and cleared", async () => {
    const created = await box.call("POST", "settings/v2 tag-types", {
      name: "Pool",
      color: "#0091FF",
      importance: "High",
    });
    expect(created.body).toEqual({ id: expect.any(Number) });
    const { id } = created.body;
    await box.call("PATCH", `settings/v2 tag-types/${id}`, { importance: null, code: "POOL" });
    const types = (await box.get("settings/v2 tag-types")).body.data;
    expect(types.find((one: { id: number }) => one.id === id)).toMatchObject({
      name: "Pool",
      code: "POOL",
      importance: null,
      isVisibleOnDispatchBoard: false,
    });
  });

  it.each([
    [{ color: "blue" }, "color"],
    [{ code: "P".repeat(21) }, "code"],
    [{ importance: "Low" }, "importance"],
    [{ name: undefined }, "name"],
  ])("have types that reject %j", async (wrong, name) => {
    const refused = await box.call("POST", "settings/v2 tag-types", {
      name: "Pool",
      color: "#0091FF",
      ...wrong,
    });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });
});

describe("leads", () => {
  const newLead = { campaignId: 4301, summary: "Heat pump", followUpDate: "2026-03-01T09:00:00Z" };

  it("are created from a booking, which is dismissed", async () => {
    const booking = box.store.bookings.all().find(({ status }) => status === "New")!;
    const lead = (
      await box.call("POST", "crm/v2 leads", { ...newLead, bookingId: booking.id, leadUnit: null })
    ).body;
    expect(lead).toMatchObject({
      ...newLead,
      status: "Open",
      priority: "Normal",
      bookingId: booking.id,
      leadUnit: null,
    });
    expect((await box.get(`crm/v2 leads/${lead.id}`)).body).toEqual(lead);
    expect((await box.get(`crm/v2 bookings/${booking.id}`)).body.status).toBe("Dismissed");
  });

  it.each([
    [{ followUpDate: null }, "followUpDate"],
    [{ campaignId: 1 }, "campaignId"],
    [{ callReasonId: 1 }, "callReasonId"],
    [{ locationId: 20_000_001 }, "locationId"],
    [{ priority: "Soon" }, "priority"],
    [{ phone: "8185550101" }, "phone"],
  ])("with %j are rejected", async (wrong, name) => {
    const refused = await box.call("POST", "crm/v2 leads", { ...newLead, ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });

  it("are changed, followed up and dismissed once", async () => {
    const { id } = (await box.call("POST", "crm/v2 leads", newLead)).body;
    expect((await box.call("PATCH", `crm/v2 leads/${id}`, { priority: "High" })).body.priority).toBe("High");
    const followUp = { followUpDate: "2026-03-05T09:00:00Z", text: "Call back", pinToTop: true };
    expect((await box.call("POST", `crm/v2 leads/${id}/follow-up`, followUp)).body).toEqual({
      leadId: id,
      ...followUp,
    });
    expect((await box.get(`crm/v2 leads/${id}/notes`)).body.data).toMatchObject([
      { text: "Call back", isPinned: true },
    ]);
    expect(await statusOf("POST", `crm/v2 leads/${id}/dismiss`, { dismissingReasonId: 1 })).toBe(400);
    expect(await statusOf("POST", `crm/v2 leads/${id}/dismiss`, { dismissingReasonId: 8605 })).toBe(200);
    expect(await statusOf("POST", `crm/v2 leads/${id}/dismiss`, { dismissingReasonId: 8605 })).toBe(409);
    expect((await box.get(`crm/v2 leads/${id}`)).body).toMatchObject({
      status: "Dismissed",
      dismissingReasonId: 8605,
      followUpDate: followUp.followUpDate,
    });
  });

  it("from a form belong to the customer with the same contact, or to a new one", async () => {
    const submit = async (body: object) => {
      const { leadId } = (await box.call("POST", "crm/v2 leads/form?id=7", { name: "Dana Reyes", ...body }))
        .body;
      return (await box.get(`crm/v2 leads/${leadId}`)).body;
    };
    const known = box.store.customerContacts.all().find(({ type }) => type === "Email")!;
    expect(await submit({ email: known.value })).toMatchObject({
      customerId: known.ownerId,
      captureSource: "Form",
    });
    const address = { street: "1 Main St", city: "Columbus", state: "OH", zip: "43215", country: "USA" };
    const { customerId } = await submit({ email: "new.customer@example.com", address });
    expect((await box.get(`crm/v2 customers/${customerId}`)).body.name).toBe("Dana Reyes");
    expect((await submit({ phoneNumber: "6145550199", summary: null })).customerId).toBeNull();
  });
});

describe("bookings", () => {
  const ofProvider = () => {
    const booking = box.store.bookings.all().find(({ status }) => status === "New")!;
    return { booking, path: `crm/v2 booking-provider/${booking.bookingProviderId}/bookings/${booking.id}` };
  };

  it("are dismissed once, with a reason", async () => {
    const { booking, path } = ofProvider();
    expect(await statusOf("POST", `${path}/dismiss`, { callReasonId: 1 })).toBe(400);
    expect(await statusOf("POST", `${path}/dismiss`, { callReasonId: 8606, dismissingMemo: "Too far" })).toBe(
      200,
    );
    expect(await statusOf("POST", `${path}/dismiss`, {})).toBe(409);
    expect((await box.get(`crm/v2 bookings/${booking.id}`)).body).toMatchObject({
      status: "Dismissed",
      dismissingReasonId: 8606,
    });
  });

  it("have contacts, which only their booking provider changes", async () => {
    const { booking, path } = ofProvider();
    const other = path.replace(/provider\/\d+/, `provider/${booking.bookingProviderId === 501 ? 502 : 501}`);
    const contact = (await box.call("POST", `${path}/contacts`, { type: "Email", value: "dana@example.com" }))
      .body;
    expect(idsOf(await box.get(`crm/v2 bookings/${booking.id}/contacts`))).toContain(contact.id);
    expect((await box.get(`${other}/contacts`)).status).toBe(404);
    const changed = await box.call("PATCH", `${path}/contacts/${contact.id}`, { memo: "Work" });
    expect(changed.body).toEqual({ memo: "Work" });
    expect((await box.get(`${path}/contacts`)).body.data.at(-1)).toMatchObject({
      value: "dana@example.com",
      memo: "Work",
    });
    expect(await statusOf("DELETE", `${path}/contacts/${contact.id}`)).toBe(200);
    expect(idsOf(await box.get(`${path}/contacts`))).not.toContain(contact.id);
  });

  it("keep the contacts that they are created with", async () => {
    const created = await box.call("POST", "crm/v2 booking-provider/501/bookings", {
      source: "Website",
      name: "Dana Reyes",
      summary: "No heat",
      isFirstTimeClient: true,
      externalId: "EXT-1",
      contacts: [{ type: "Phone", value: "8185550101" }],
    });
    expect((await box.get(`crm/v2 bookings/${created.body.id}/contacts`)).body.data).toMatchObject([
      { type: "Phone", value: "8185550101", memo: "" },
    ]);
  });

  it("have provider tags, which reads return with their state", async () => {
    const { body } = await box.call("POST", "crm/v2 booking-provider-tags", {
      tagName: "Ads",
      description: "Paid",
    });
    expect(body).not.toHaveProperty("active");
    await box.call("PATCH", `crm/v2 booking-provider-tags/${body.id}`, { description: "Paid ads" });
    expect((await box.get(`crm/v2 booking-provider-tags/${body.id}`)).body).toMatchObject({
      tagName: "Ads",
      description: "Paid ads",
      active: true,
    });
    expect(idsOf(await box.get("crm/v2 booking-provider-tags?name=ads"))).toEqual([body.id]);
  });
});
