import { type Client, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start();
});

const write = (method: string, rest: string, body?: object) => box.call(method, `inventory/v2 ${rest}`, body);
const read = async (rest: string) => (await box.get(`inventory/v2 ${rest}`)).body;

const address = {
  street: "12 Depot Road",
  unit: "",
  city: "Dublin",
  state: "OH",
  zip: "43017",
  country: "USA",
};
const first = <Row>(rows: { all(): readonly Row[] }): Row => rows.all()[0]!;

const item = () => ({
  skuId: first(box.store.materials).id,
  description: "Filter",
  vendorPartNumber: "P-1",
  quantity: 2,
  cost: 10,
});
const order = () => ({
  vendorId: first(box.store.vendors).id,
  typeId: first(box.store.purchaseOrderTypes).id,
  businessUnitId: first(box.store.businessUnits).id,
  inventoryLocationId: first(box.store.warehouses).id,
  shipTo: { description: "Warehouse", address },
  impactsTechnicianPayroll: false,
  date: "2026-01-15T00:00:00Z",
  requiredOn: "2026-01-18T00:00:00Z",
  tax: 0,
  shipping: 0,
  items: [item()],
});

describe("purchase orders", () => {
  it.each([
    [{ vendorId: 7 }, "vendorId"],
    [{ typeId: undefined }, "typeId"],
    [{ inventoryLocationId: 7 }, "inventoryLocationId"],
    [{ shipTo: { description: "Warehouse" } }, "shipTo.address"],
    [{ shipTo: { description: "Warehouse", address: { ...address, unit: null } } }, "shipTo.address.unit"],
    [{ tax: null }, "tax"],
    [{ items: [{ skuId: 7, quantity: 1, cost: 1, vendorPartNumber: "P-1" }] }, "items[0].description"],
    [{ color: "red" }, "color"],
  ])("rejects %j, and creates nothing", async (wrong, name) => {
    const before = box.store.purchaseOrders.size;
    const refused = await write("POST", "purchase-orders", { ...order(), ...wrong });
    expect(refused.status).toBe(400);
    expect(Object.keys(refused.body.errors)).toContain(name);
    expect(box.store.purchaseOrders.size).toBe(before);
  });

  it("rejects services and inactive materials as items", async () => {
    const material = first(box.store.materials);
    for (const skuId of [first(box.store.services).id, material.id]) {
      box.store.materials.change(material.id, { active: false });
      const refused = await write("POST", "purchase-orders", { ...order(), items: [{ ...item(), skuId }] });
      expect(Object.keys(refused.body.errors)).toEqual(["items[0].skuId"]);
    }
  });

  it("makes items inactive that an update does not list, and accepts trucks as locations", async () => {
    const { id } = (await write("POST", "purchase-orders", { ...order(), items: [item(), item()] })).body;
    const { items } = await read(`purchase-orders/${id}`);
    const truck = first(box.store.trucks).id;
    const kept = { ...item(), id: items[1].id, quantity: 5 };
    await write("PATCH", `purchase-orders/${id}`, { items: [kept], inventoryLocationId: truck });
    expect(await read(`purchase-orders/${id}`)).toMatchObject({
      inventoryLocationId: truck,
      total: 50,
      items: [{ id: items[1].id, quantity: 5 }],
    });
    expect(box.store.purchaseOrderItems.get(items[0].id)!.active).toBe(false);
    const stranger = { ...item(), id: items[0].id };
    const refused = await write("PATCH", `purchase-orders/${id}`, { items: [stranger] });
    expect(Object.keys(refused.body.errors)).toEqual(["items[0].id"]);
  });

  it("receives purchase orders of some types at once, and does not cancel them", async () => {
    const { id: typeId } = first(box.store.purchaseOrderTypes);
    box.store.purchaseOrderTypes.change(typeId, { automaticallyReceive: true });
    const { id } = (await write("POST", "purchase-orders", order())).body;
    expect(await read(`purchase-orders/${id}`)).toMatchObject({
      status: "Received",
      items: [{ quantityReceived: 2, status: "Received" }],
    });
    const refused = await write("PATCH", `purchase-orders/${id}/cancellation`, {});
    expect([refused.status, refused.body.title]).toEqual([
      400,
      `Purchase order ${id} has receipts and cannot be canceled`,
    ]);
  });

  it("numbers the purchase orders of a job", async () => {
    const job = box.store.jobs
      .all()
      .findLast(({ id }) => !box.store.purchaseOrders.all().some(({ jobId }) => jobId === id))!;
    const numberOf = async () => {
      const { id } = (await write("POST", "purchase-orders", { ...order(), jobId: job.id })).body;
      return (await read(`purchase-orders/${id}`)).number;
    };
    expect([await numberOf(), await numberOf()]).toEqual([`${job.jobNumber}-001`, `${job.jobNumber}-002`]);
  });

  it("exports changed purchase orders", async () => {
    const { id } = (await write("POST", "purchase-orders", order())).body;
    const { data } = await read("export/purchase-orders?includeRecentChanges=true");
    expect(data).toContainEqual(await read(`purchase-orders/${id}`));
  });
});

describe("vendors", () => {
  const vendor = {
    name: "Acme Supply",
    active: true,
    isTruckReplenishment: false,
    taxRate: 7.5,
    restrictedMobileCreation: false,
    address,
  };

  it.each([
    [{ taxRate: undefined }, "taxRate"],
    [{ deliveryOption: "Pigeon" }, "deliveryOption"],
    [{ paymentTermId: 7 }, "paymentTermId"],
    [{ tags: [{ tagTypeId: 7 }] }, "tags[0].tagTypeId"],
  ])("rejects %j", async (wrong, name) => {
    const refused = await write("POST", "vendors", { ...vendor, ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });

  it("keeps what an update omits, and refuses null", async () => {
    const contacts = [{ name: "Robin Ito", email: "robin@example.com" }];
    const { id } = (await write("POST", "vendors", { ...vendor, memo: "Nearby", vendorContacts: contacts }))
      .body;
    await write("PATCH", `vendors/${id}`, { fax: "6145550143" });
    expect(await read(`vendors/${id}`)).toMatchObject({ memo: "Nearby", contactInfo: { fax: "6145550143" } });
    expect(box.store.vendors.get(id)!.contacts).toMatchObject(contacts);
    const refused = await write("PATCH", `vendors/${id}`, {
      memo: null,
      vendorContacts: [{ ...contacts[0], id: 99 }],
    });
    expect(Object.keys(refused.body.errors)).toEqual(["memo"]);
    const stranger = await write("PATCH", `vendors/${id}`, { vendorContacts: [{ ...contacts[0], id: 99 }] });
    expect(Object.keys(stranger.body.errors)).toEqual(["vendorContacts[0].id"]);
  });
});
