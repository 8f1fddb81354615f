import { type VirtualClock, virtualClock } from "../../../../sandbox/core";
import { type Client, idsOf, start } from "../client";

let clock: VirtualClock;
let box: Client;
beforeEach(async () => {
  clock = virtualClock("2026-02-01T08:00:00Z");
  box = await start({ clock });
});

const pricebook = "pricebook/v2";
const item = { code: "NEW-1", description: "New" };
const guid = "11111111-2222-4333-8444-555555555555";
const post = (path: string, body: object) => box.call("POST", `${pricebook} ${path}`, body);
const patch = (path: string, body: object) => box.call("PATCH", `${pricebook} ${path}`, body);
const get = (path: string) => box.get(`${pricebook} ${path}`);

it("seeds items that refer to existing items", () => {
  const { store } = box;
  for (const { categories, serviceMaterials, serviceEquipment, recommendations } of store.services.all()) {
    expect(categories.every((id) => store.pricebookCategories.has(id))).toBe(true);
    expect(serviceMaterials.every(({ skuId }) => store.materials.has(skuId))).toBe(true);
    expect(serviceEquipment.every(({ skuId }) => store.pricebookEquipment.has(skuId))).toBe(true);
    expect(recommendations.every((id) => store.services.has(id))).toBe(true);
  }
  for (const { primaryVendor } of [...store.materials.all(), ...store.pricebookEquipment.all()])
    expect(store.vendors.get(primaryVendor!.vendorId)?.name).toBe(primaryVendor!.vendorName);
  for (const { skuId, type } of store.invoiceItems.all())
    expect((type === "Service" ? store.services : store.materials).has(skuId)).toBe(true);
  for (const { sku } of store.estimateItems.all()) expect(store.services.get(sku.id)?.code).toBe(sku.name);
});

it.each([
  ["services", "Diagnostic", 0],
  ["materials", "capacitor", 0],
  ["equipment", "hp-4t", 1],
  ["discounts-and-fees", "TRIP", 2],
])("searches %s by code, name and description", async (path, text, index) => {
  const rows = (await get(`${path}?pageSize=100`)).body.data;
  const found = (await get(`${path}?searchText=${text}`)).body.data;
  expect(found).toEqual([rows[index]]);
  expect(idsOf(await get(`${path}?sort=-Code&pageSize=100`))).toEqual(
    [...rows]
      .sort((one: { code: string }, other: { code: string }) => (one.code < other.code ? 1 : -1))
      .map(({ id }: { id: number }) => id),
  );
  const active = rows.length;
  expect(idsOf(await get(`${path}?active=Any`)).length).toBe(active + 1);
  expect((await get(`${path}?searchText=${"x".repeat(201)}`)).body.errors).toHaveProperty("searchText");
});

it("filters materials by cost type", async () => {
  const [, permit] = (await get("materials/costtypes")).body.data;
  const found = (await get(`materials?costTypeIds=${permit.id}`)).body.data;
  expect(found).toMatchObject([{ code: "PERMIT-FEE", isOtherDirectCost: true }]);
  expect(idsOf(await get("materials?isOtherDirectCost=true"))).toEqual([found[0].id]);
  expect((await get("materials/costtypes?page=1")).status).toBe(400);
});

it("creates a service that later reads return, with its categories and the cost of what it uses", async () => {
  const [category] = box.store.pricebookCategories.all();
  const [material] = box.store.materials.all();
  const created = await post("services", {
    ...item,
    displayName: null,
    price: 100,
    categories: [category!.id],
    serviceMaterials: [{ skuId: material!.id, quantity: 2 }],
    assets: [{ type: "Image", url: "Images/a.png", isDefault: true }],
    externalData: { applicationGuid: guid, externalData: [{ key: "a", value: "1" }] },
  });
  expect(created.status).toBe(201);
  const { id, name, active } = category!;
  expect(created.body).toMatchObject({
    displayName: null,
    categories: [{ id, name, active }],
    cost: material!.cost * 2,
    defaultAssetUrl: "Images/a.png",
    externalData: [{ key: "a", value: "1" }],
  });
  expect(created.body).not.toHaveProperty("calculatedPrice");
  const read = (await get(`services/${created.body.id}?calculatePrices=true`)).body;
  expect(read).toEqual({ ...created.body, externalData: [], calculatedPrice: 100, useStaticPrices: false });
  clock.advance(1000);
  const changed = (await patch(`services/${created.body.id}`, { price: 0, categories: [] })).body;
  expect(changed).toMatchObject({ price: 0, categories: [], code: "NEW-1" });
  expect(Date.parse(changed.modifiedOn)).toBe(clock());
  const deleted = await box.call("DELETE", `${pricebook} services/${created.body.id}`);
  expect([deleted.status, deleted.bytes.length]).toEqual([204, 0]);
  expect((await get(`services/${created.body.id}`)).status).toBe(404);
});

it.each([
  ["services", { code: undefined }, "code"],
  ["services", { cost: 1 }, "cost"],
  ["services", { code: "diag-fee" }, "code"],
  ["services", { categories: [7] }, "categories[0]"],
  ["services", { price: "1" }, "price"],
  ["services", { serviceMaterials: [{ skuId: 100_001, quantity: 1 }] }, "serviceMaterials[0].skuId"],
  ["services", { upgrades: [120_001] }, "upgrades[0]"],
  ["services", { warranty: { description: "x" } }, "warranty.duration"],
  ["services", { budgetCostCode: "1" }, "budgetCostType"],
  ["materials", { primaryVendor: { vendorId: 7, cost: 1, active: true } }, "primaryVendor.vendorId"],
  ["materials", { costTypeId: 7 }, "costTypeId"],
  ["materials", { epaNumber: "5".repeat(501) }, "epaNumber"],
  ["equipment", { recommendations: [{ skuId: 100_001, type: "Material" }] }, "recommendations[0].skuId"],
  ["equipment", { assets: [{ type: "Photo", url: "a" }] }, "assets[0].type"],
  ["discounts-and-fees", {}, "amount"],
])("rejects %s with %j", async (path, wrong, name) => {
  const refused = await post(path, { ...item, ...wrong });
  expect(refused.status).toBe(400);
  expect(Object.keys(refused.body.errors)).toContain(name);
});

it("replaces a vendor as a whole, and clears the cost type", async () => {
  const [material] = box.store.materials.all();
  const [vendor] = box.store.vendors.all();
  const own = { vendorId: vendor!.id, cost: 5, active: true };
  const subAccounts = {
    primarySubAccount: { cost: 3, accountName: "Copper" },
    otherSubAccounts: [{ cost: 2, accountName: "Freight" }],
  };
  const path = `materials/${material!.id}`;
  const first = (await patch(path, { primaryVendor: { ...own, memo: "x", ...subAccounts } })).body;
  expect(first.primaryVendor).toMatchObject({ vendorName: vendor!.name, memo: "x", ...subAccounts });
  const second = (await patch(path, { primaryVendor: own, costTypeId: 7001, otherVendors: [own] })).body;
  expect(second.primaryVendor).toMatchObject({ memo: null, primarySubAccount: null, otherSubAccounts: [] });
  expect(second).toMatchObject({ costTypeId: 7001, otherVendors: [own] });
  const third = (await patch(path, { costTypeId: null, otherVendors: [] })).body;
  expect(third).toMatchObject({ costTypeId: null, otherVendors: [], primaryVendor: own });
  expect((await patch(path, { code: null })).status).toBe(400);
});

it("shows the variations of configurable equipment, and what a variation belongs to", async () => {
  const [one, other] = box.store.pricebookEquipment.all();
  const body = { isConfigurableEquipment: true, variationEquipment: [other!.id] };
  const changed = (await patch(`equipment/${one!.id}`, body)).body;
  expect(changed.variationsOrConfigurableEquipment).toEqual([other!.id]);
  expect(changed).not.toHaveProperty("variationEquipment");
  const variation = (await get(`equipment/${other!.id}`)).body;
  expect(variation.variationsOrConfigurableEquipment).toEqual([one!.id]);
});

it("nests categories, and rejects one that would contain itself", async () => {
  const [root, child] = box.store.pricebookCategories.all();
  const { body: grandchild } = await post("categories", {
    name: "Ductless",
    categoryType: "Services",
    parentId: child!.id,
  });
  const read = (await get(`categories/${root!.id}`)).body;
  expect(read.subcategories[0]).toMatchObject({ id: child!.id, subcategories: [{ id: grandchild.id }] });
  const refused = await patch(`categories/${root!.id}`, { parentId: grandchild.id });
  expect(Object.keys(refused.body.errors)).toEqual(["parentId"]);
  const freed = (await patch(`categories/${grandchild.id}`, { parentId: null, skuImages: ["a"] })).body;
  expect(freed).toMatchObject({ parentId: null, skuImages: ["a"], name: "Ductless" });
  const materials = (await get("categories?categoryType=Materials")).body.data;
  expect(materials.map(({ name }: { name: string }) => name)).toEqual(["Parts", "Refrigerants"]);
  await box.call("DELETE", `${pricebook} categories/${grandchild.id}`);
  expect((await get(`categories/${grandchild.id}`)).status).toBe(404);
});

describe("many items", () => {
  const service = { ...item, customId: "service" };

  it("links new items by their Custom IDs", async () => {
    const { status, body } = await post("pricebook", {
      services: [
        {
          ...service,
          serviceMaterials: [{ customId: "material", quantity: 2 }],
          serviceEquipment: [{ skuId: 140_001, quantity: 1 }],
          recommendations: [{ customId: "second" }],
          upgrades: [{ skuId: 100_001 }],
        },
        { ...item, code: "NEW-2", customId: "second" },
      ],
      equipment: [{ ...item, recommendations: [{ customId: "service", type: "Service" }] }],
      materials: [{ ...item, customId: "material", cost: 4 }],
    });
    expect(status).toBe(201);
    const [first, second] = body.services;
    expect(body).toEqual({
      services: [
        { customId: "service", id: expect.any(Number) },
        { customId: "second", id: first.id + 1 },
      ],
      equipment: [],
      materials: [{ customId: "material", id: expect.any(Number) }],
      discountAndFees: [],
    });
    expect((await get(`services/${first.id}`)).body).toMatchObject({
      serviceMaterials: [{ skuId: body.materials[0].id, quantity: 2 }],
      recommendations: [second.id],
      upgrades: [100_001],
    });
    const equipment = box.store.pricebookEquipment.all().at(-1)!;
    expect(equipment.recommendations).toEqual([{ skuId: first.id, type: "Service" }]);
  });

  it.each([
    [{ serviceMaterials: [{ customId: "none", quantity: 1 }] }, "services[1].serviceMaterials[0]"],
    [{ upgrades: [{}] }, "services[1].upgrades[0]"],
    [{ serviceEquipment: [{ customId: "service", quantity: 1 }] }, "services[1].serviceEquipment[0].skuId"],
    [{ customId: "service" }, "services[1].customId"],
    [{ code: "new-1" }, "services[1].code"],
    [{ code: "LABOR" }, "services[1].code"],
    [{ price: "1" }, "services[1].price"],
  ])("creates nothing if one item has %j", async (wrong, name) => {
    const count = box.store.services.size;
    const refused = await post("pricebook", { services: [service, { ...item, code: "NEW-2", ...wrong }] });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
    expect(box.store.services.size).toBe(count);
  });

  it("updates all or none", async () => {
    const [one, other] = box.store.discountsAndFees.all();
    const [service] = box.store.services.all();
    const body = (wrong: object) => ({
      services: [{ id: service!.id, price: 1 }],
      discountAndFees: [
        { id: one!.id, code: "CHANGED-1", amount: 0 },
        { id: other!.id, code: "CHANGED-2", ...wrong },
      ],
    });
    const unnamed = await patch("pricebook", body({ id: undefined }));
    expect(Object.keys(unnamed.body.errors)).toEqual(["discountAndFees[1].id"]);
    const taken = await patch("pricebook", body({ code: "TRIP" }));
    expect(Object.keys(taken.body.errors)).toEqual(["discountAndFees[1].code"]);
    expect((await patch("pricebook", body({ id: 7 }))).status).toBe(400);
    expect([one!.code, service!.price]).toEqual(["SENIOR-10", 89]);
    const updated = await patch("pricebook", body({}));
    expect([updated.status, updated.bytes.length]).toEqual([200, 0]);
    const read = async (path: string) => (await get(path)).body;
    expect(await read(`discounts-and-fees/${one!.id}`)).toMatchObject({ code: "CHANGED-1", amount: 0 });
    expect(await read(`services/${service!.id}`)).toMatchObject({ code: "DIAG-FEE", price: 1 });
  });
});

it("finds the items of an invoice in the pricebook, by ID or by code", async () => {
  const { id } = box.store.invoices.all()[0]!;
  const [material] = box.store.materials.all();
  const [discount] = box.store.discountsAndFees.all();
  const path = `accounting/v2 invoices/${id}/items`;
  const line = { description: "x", quantity: 1 };
  const last = () => box.store.invoiceItems.all().at(-1);
  await box.call("PATCH", path, { ...line, skuId: material!.id });
  expect(last()).toMatchObject({ skuId: material!.id, skuName: material!.code, type: "Material" });
  await box.call("PATCH", path, { ...line, skuName: "senior-10" });
  expect(last()).toMatchObject({ skuId: discount!.id, skuName: "SENIOR-10", type: "PriceModifier" });
  for (const wrong of [{ skuId: 7 }, { skuName: "NONE" }]) {
    const refused = await box.call("PATCH", path, { ...line, ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, Object.keys(wrong)]);
  }
});

it("stores images apart from attachments", async () => {
  const form = new FormData();
  const bytes = Buffer.from([0x89, 0x50, 0x00, 0xff]);
  form.append("file", new Blob([bytes], { type: "image/png" }), "pump.png");
  const { status, body } = await box.call("POST", `${pricebook} images`, form);
  expect([status, body.path]).toEqual([201, expect.stringMatching(/^Images\/.*\.png$/)]);
  expect((await get(`images?path=${body.path}`)).bytes).toEqual(bytes);
  const attachments = "equipmentsystems/v2 installed-equipment/attachments";
  expect((await box.get(`${attachments}?path=${body.path}`)).status).toBe(404);
});

it("lists active vendors", async () => {
  const all = box.store.vendors.all();
  const [first, second] = all;
  const found = (await box.get("inventory/v2 vendors")).body.data;
  expect(found).toHaveLength(all.length - 1);
  const ids = `ids=${first!.id}&ids=${second!.id}`;
  expect(idsOf(await box.get(`inventory/v2 vendors?${ids}`))).toEqual([first!.id, second!.id]);
});
