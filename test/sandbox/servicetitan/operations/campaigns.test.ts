import { type Client, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start();
});

const input = { name: "Parade", businessUnitId: 301, categoryId: 72, active: true };
const create = (changes: object = {}) => box.call("POST", "marketing/v2 campaigns", { ...input, ...changes });

it("creates and updates campaigns", async () => {
  const { body } = await create({ dnis: "(614) 555-0142", source: "Other", otherSource: "Parade" });
  expect(body).toMatchObject({
    name: "Parade",
    category: { id: 72, name: "Offline", active: true },
    businessUnit: "HVAC - Service",
    campaignPhoneNumbers: ["6145550142"],
    medium: null,
  });
  const path = `marketing/v2 campaigns/${body.id}`;
  const changed = await box.call("PATCH", path, { ...input, active: false, dnis: null });
  expect(changed.body).toMatchObject({ active: false, campaignPhoneNumbers: [], otherSource: "Parade" });
  expect((await box.get(path)).body).toEqual(changed.body);
});

it("requires the four main fields in updates too", async () => {
  const { status, body } = await box.call("PATCH", "marketing/v2 campaigns/4301", { source: "Radio" });
  expect(status).toBe(400);
  expect(Object.keys(body.errors)).toEqual(["name", "businessUnitId", "categoryId", "active"]);
});

it("has one default campaign", async () => {
  const { body } = await create({ isDefaultCampaign: true });
  const defaults = box.store.campaigns.all().filter(({ isDefaultCampaign }) => isDefaultCampaign);
  expect(defaults.map(({ id }) => id)).toEqual([body.id]);
});

it.each([
  [{ categoryId: 1 }, "categoryId"],
  [{ businessUnitId: 1 }, "businessUnitId"],
  [{ phone: "1" }, "phone"],
  [{ active: "yes" }, "active"],
])("rejects a campaign with %j", async (wrong, name) => {
  const { status, body } = await create(wrong);
  expect([status, Object.keys(body.errors)]).toEqual([400, [name]]);
});

it("keeps one cost per campaign and month", async () => {
  const cost = { campaignId: 4301, year: 2027, month: 2, dailyCost: 12.5 };
  const { body } = await box.call("POST", "marketing/v2 costs", cost);
  expect(body).toEqual({ ...cost, id: expect.any(Number) });
  expect((await box.call("POST", "marketing/v2 costs", cost)).status).toBe(400);
  expect((await box.call("POST", "marketing/v2 costs", { ...cost, month: 13 })).status).toBe(400);
  expect((await box.call("PATCH", `marketing/v2 costs/${body.id}`, { dailyCost: 0 })).body).toEqual({
    id: body.id,
  });
  const expected = [{ ...body, dailyCost: 0 }];
  expect((await box.get("marketing/v2 campaigns/4301/costs?year=2027&month=2")).body.data).toEqual(expected);
  expect((await box.get("marketing/v2 costs?campaignId=4301&year=2027")).body.data).toEqual(expected);
  expect((await box.get("marketing/v2 campaigns/1/costs")).status).toBe(400);
});

it("renames and deactivates categories, also in their campaigns", async () => {
  const { body } = await box.call("POST", "marketing/v2 categories", { name: "Events" });
  const path = `marketing/v2 categories/${body.id}`;
  const { id } = (await create({ categoryId: body.id })).body;
  expect((await box.call("PATCH", path, { active: false })).status).toBe(400);
  await box.call("PATCH", path, { name: "Fairs", active: false });
  expect((await box.get(path)).body).toMatchObject({ name: "Fairs", active: false, type: "Regular" });
  await box.call("PATCH", path, { name: "Fairs", active: null });
  expect((await box.get(`marketing/v2 campaigns/${id}`)).body.category).toEqual({
    id: body.id,
    name: "Fairs",
    active: false,
  });
});
