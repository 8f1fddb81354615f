import { type VirtualClock, virtualClock } from "../../../../sandbox/core";
import { firstId } from "../../../../sandbox/servicetitan/world/ids";
import { type Client, idsOf, start } from "../client";

let clock: VirtualClock;
let box: Client;
beforeEach(async () => {
  clock = virtualClock("2026-02-01T08:00:00Z");
  box = await start({ clock });
});

const write = async (method: string, rest: string, body?: object) =>
  box.call(method, `sales/v2 ${rest}`, body);
const read = async (rest: string) => (await box.get(`sales/v2 ${rest}`)).body;

/** The ID of a seeded estimate. */
const seeded = (status: string) => box.store.estimates.all().find((one) => one.status === status)!.id;

const pump = { skuName: "HEAT PUMP SYSTEM", quantity: 2, unitPrice: 1000, unitCost: 400 };

const create = async (body: object = {}) => {
  const job = box.store.jobs.all()[0]!;
  return (await write("POST", "estimates", { jobId: job.id, name: "Better", items: [pump], ...body })).body;
};

it("creates an estimate with its items for a job", async () => {
  const job = box.store.jobs.all()[0]!;
  const estimate = await create({
    tax: 150,
    items: [pump, { skuId: firstId.materials, chargeable: false, unitPrice: 50 }],
  });
  expect(estimate).toMatchObject({
    jobId: job.id,
    jobNumber: job.jobNumber,
    customerId: job.customerId,
    locationId: job.locationId,
    businessUnitId: job.businessUnitId,
    status: { value: 0, name: "Open" },
    reviewStatus: "None",
    subtotal: 2000,
    tax: 150,
    items: [
      {
        sku: { name: "HEAT PUMP SYSTEM", displayName: "Heat Pump System" },
        qty: 2,
        total: 2000,
        totalCost: 800,
      },
      { sku: { id: firstId.materials }, qty: 1, total: 50 },
    ],
  });
  expect(await read(`estimates/${estimate.id}`)).toEqual(estimate);
  expect(idsOf(await box.get(`sales/v2 estimates?jobId=${job.id}&totalGreater=2150`))).toContain(estimate.id);
  expect(idsOf(await box.get(`sales/v2 estimates/items?estimateId=${estimate.id}`))).toHaveLength(2);
});

it.each([
  [{ jobId: 1 }, "jobId"],
  [{ status: "Lost" }, "status"],
  [{ soldBy: 7 }, "soldBy"],
  [{ total: 7 }, "total"],
  [{ items: [pump, { quantity: 1 }] }, "items[1].skuId"],
  [{ items: [pump, { skuId: 7, quantity: 1 }] }, "items[1].skuId"],
  [{ items: [{ ...pump, skuName: "NOTHING" }] }, "items[0].skuName"],
  [{ items: [{ ...pump, id: 7 }] }, "items[0].id"],
  [{ items: [{ ...pump, parentItemId: 7 }] }, "items[0].parentItemId"],
  [{ items: [{ ...pump, unitCost: null }] }, "items[0].unitCost"],
])("rejects an estimate with %j, and creates nothing", async (wrong, name) => {
  const before = box.store.estimates.size;
  const refused = await write("POST", "estimates", {
    jobId: box.store.jobs.all()[0]!.id,
    items: [pump],
    ...wrong,
  });
  expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  expect(box.store.estimates.size).toBe(before);
});

it("replaces the items of an estimate, and clears fields", async () => {
  const { id, items } = await create({ soldBy: 1001, summary: "Two units" });
  clock.advance(1000);
  const { body } = await write("PUT", `estimates/${id}`, {
    summary: null,
    items: [{ ...pump, unitPrice: 500 }],
  });
  expect(body).toMatchObject({ summary: null, name: "Better", subtotal: 1000 });
  expect(body.items).toHaveLength(1);
  expect(body.items[0].id).not.toBe(items[0].id);
  expect(Date.parse(body.modifiedOn)).toBeGreaterThanOrEqual(clock());
  const kept = await write("PUT", `estimates/${id}`, { items: [{ id: body.items[0].id, quantity: 3 }] });
  expect(kept.body.items).toMatchObject([{ id: body.items[0].id, qty: 3, unitRate: 500 }]);
  expect((await write("PUT", `estimates/${id}`, { items: [] })).body).toMatchObject({
    items: [],
    subtotal: 0,
  });
});

it("adds, replaces and removes one item", async () => {
  const { id } = await create();
  const added = (
    await write("PUT", `estimates/${id}/items`, { skuId: firstId.materials, quantity: 1, unitPrice: 100 })
  ).body;
  expect(added).toMatchObject({ estimateId: id, sku: { id: firstId.materials }, total: 100 });
  const changed = (await write("PUT", `estimates/${id}/items`, { id: added.id, quantity: 3 })).body;
  expect(changed).toMatchObject({ id: added.id, total: 300, sku: { id: firstId.materials } });
  expect((await read(`estimates/${id}`)).subtotal).toBe(2300);
  expect((await write("DELETE", `estimates/${id}/items/${added.id}`)).body).toBeUndefined();
  expect((await read(`estimates/${id}`)).subtotal).toBe(2000);
  expect((await write("DELETE", `estimates/${id}/items/${added.id}`)).status).toBe(400);
  const items = `estimates/items?estimateId=${id}`;
  expect((await read(items)).data).toHaveLength(1);
  expect((await read(`${items}&active=Any`)).data).toHaveLength(2);
});

it("sells an estimate, takes back the sale, dismisses it, and lists these changes", async () => {
  const { id } = await create();
  const sold = (await write("PUT", `estimates/${id}/sell`, { soldBy: 1001 })).body;
  expect(sold).toMatchObject({ status: { value: 1, name: "Sold" }, soldBy: 1001 });
  expect(Date.parse(sold.soldOn)).toBe(Date.parse(sold.modifiedOn));
  expect((await write("PUT", `estimates/${id}/dismiss`)).status).toBe(400);
  expect((await write("PUT", `estimates/${id}/unsell`)).body).toBeUndefined();
  expect(await read(`estimates/${id}`)).toMatchObject({
    status: { name: "Open" },
    soldOn: null,
    soldBy: null,
  });
  await write("PUT", `estimates/${id}/dismiss`);
  const changes = await read(`status/estimates/${id}/changes`);
  expect(changes.map((one: { newStatus: string }) => one.newStatus)).toEqual(["Sold", "Open", "Dismissed"]);
  expect(changes[1]).toEqual({
    id: expect.any(Number),
    oldStatus: "Sold",
    newStatus: "Open",
    createdOn: expect.any(String),
    createdById: 9001,
  });
});

it.each([
  ["Sold", "sell", { soldBy: 1001 }, "is already sold"],
  ["Open", "unsell", undefined, "is not sold"],
  ["Dismissed", "dismiss", undefined, "is already dismissed"],
  ["Open", "sell", { soldBy: 7 }, "There is no record 7."],
])("refuses for the estimate that is %s: %s %j", async (status, action, body, message) => {
  const refused = await write("PUT", `estimates/${seeded(status)}/${action}`, body);
  expect(refused.status).toBe(400);
  expect(refused.body.title).toContain(message);
});

it("does not know estimates that do not exist", async () => {
  expect((await write("PUT", "estimates/7", { name: "Best" })).status).toBe(400);
  expect((await box.get("sales/v2 status/estimates/7/changes")).status).toBe(404);
});
