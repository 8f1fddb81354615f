import { sandboxed } from "./finding/sandbox";

const { store, run } = sandboxed();

const address = { street: "12 Depot Road", city: "Dublin", state: "OH", zip: "43017", country: "USA" };

const item = (index: number) => {
  const { id, description, code } = store().materials.all()[index]!;
  return { skuId: String(id), description, vendorPartNumber: `P-${code}`, quantity: "2", cost: "12.50" };
};

test("a purchase order is created, changed, found and canceled", async () => {
  const { jobs, vendors, warehouses } = store();
  const job = jobs.all()[0]!;
  const { id } = await run("createPurchaseOrder", {
    vendorId: String(vendors.all()[0]!.id),
    typeId: String(store().purchaseOrderTypes.all()[1]!.id),
    businessUnitId: String(store().businessUnits.all()[0]!.id),
    inventoryLocationId: String(warehouses.all()[0]!.id),
    jobId: String(job.id),
    shipTo: { description: "Main Warehouse", ...address },
    impactsTechnicianPayroll: "false",
    memo: "Parts",
    date: "2026-01-15",
    requiredOn: "2026-01-18",
    tax: "3",
    shipping: "0",
    items: [item(0)],
  });
  const purchaseOrderId = String(id);
  const created = await run("getPurchaseOrder", { purchaseOrderId });
  expect(created).toMatchObject({ status: "Pending", jobId: job.id, summary: "Parts", total: 28 });
  expect(created).toMatchObject({ shipTo: { ...address, unit: "" } });

  const itemId = String(created.items[0].id);
  await run("updatePurchaseOrder", {
    purchaseOrderId,
    itemsMode: "Merge",
    items: [{ id: itemId, quantity: "4" }, item(1)],
  });
  const merged = await run("getPurchaseOrder", { purchaseOrderId });
  expect(merged).toMatchObject({
    total: 78,
    items: [{ id: created.items[0].id, quantity: 4 }, { quantity: 2 }],
  });

  await run("updatePurchaseOrder", { purchaseOrderId, items: [{ id: itemId }], memo: "Fewer parts" });
  expect(await run("getPurchaseOrder", { purchaseOrderId })).toMatchObject({
    summary: "Fewer parts",
    items: [{ quantity: 4 }],
  });
  const { data } = await run("listPurchaseOrders", { jobId: String(job.id), status: "Pending" });
  expect(data.map((order: { id: number }) => order.id)).toContain(id);

  const cancel = () => run("cancelPurchaseOrder", { purchaseOrderId, canceledReason: "Duplicate" });
  expect(await cancel()).toEqual({ id });
  await expect(cancel()).rejects.toThrow(`Purchase order ${id} is already canceled`);
  await expect(run("updatePurchaseOrder", { purchaseOrderId, memo: "Late" })).rejects.toThrow("canceled");
});

test("requests are approved or rejected once, and an approved one becomes a purchase order", async () => {
  const { data } = await run("listPurchaseOrderRequests", { requestStatus: "PendingApproval" });
  const [first, second] = data;
  const purchaseOrderRequestId = String(first.id);
  await run("approvePurchaseOrderRequest", { purchaseOrderRequestId });
  await expect(run("approvePurchaseOrderRequest", { purchaseOrderRequestId })).rejects.toThrow(
    "already approved",
  );
  const orders = await run("listPurchaseOrders", { number: first.requestNumber });
  expect(orders.data).toMatchObject([{ status: "Pending", total: first.total }]);
  expect(orders.data[0].items).toHaveLength(first.items.length);

  const reject = () =>
    run("rejectPurchaseOrderRequest", {
      purchaseOrderRequestId: String(second.id),
      rejectionReason: "WrongVendor",
    });
  await reject();
  await expect(reject()).rejects.toThrow("already rejected");
  const rejected = await run("listPurchaseOrderRequests", { ids: [String(second.id)] });
  expect(rejected.data).toMatchObject([{ requestStatus: "Rejected" }]);
});

test("a purchase order type is created and updated without a change of its other settings", async () => {
  const no = "false";
  const hidden = {
    includeInPoScreen: "true",
    requireJobBeforeReceipt: no,
    includeInSalesTax: no,
    isDefault: "true",
    copyPurchaseOrderItemsToInvoiceWhenReceived: no,
    isDefaultForConsignment: no,
    alertSettings: {
      sendEmailToTechnicianWhenPoMovedToSend: no,
      sendEmailToTechnicianWhenPoMovedToReceived: no,
      sendEmailToPmWhenPoMovedToSend: no,
      sendEmailToPmWhenPoMovedToReceived: "true",
    },
  };
  const { id } = await run("createPurchaseOrderType", {
    ...hidden,
    name: "Emergency",
    active: "true",
    automaticallyReceive: "true",
    displayToTechnician: "true",
    excludeTaxFromJobCosting: no,
    impactToTechnicianPayroll: no,
    allowTechniciansToSendPo: "true",
    defaultRequiredDateDaysOffset: "1",
    skipWeekends: no,
  });
  const rows = () => store().purchaseOrderTypes.all();
  expect(rows().filter(({ isDefault }) => isDefault)).toHaveLength(1);
  await run("updatePurchaseOrderType", { purchaseOrderTypeId: id, ...hidden, name: "Same day" });
  const { data } = await run("listPurchaseOrderTypes", { fetchAll: true });
  expect(data.find((type: { id: number }) => type.id === id)).toMatchObject({
    name: "Same day",
    automaticallyReceive: true,
    defaultRequiredDateDaysOffset: 1,
  });
  await expect(
    run("updatePurchaseOrderType", { purchaseOrderTypeId: id, ...hidden, name: "restock" }),
  ).rejects.toThrow("409");
});

test("a vendor is created, changed and given custom fields", async () => {
  const applicationGuid = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
  const { id } = await run("createVendor", {
    name: "Acme Supply",
    active: "true",
    isTruckReplenishment: "false",
    taxRate: "7.5",
    restrictedMobileCreation: "false",
    phone: "6145550142",
    address,
    externalData: { applicationGuid, externalData: [{ key: "supplierId", value: "S-42" }] },
    vendorContacts: [{ name: "Robin Ito", email: "robin@example.com" }],
  });
  const vendorId = String(id);
  await run("updateVendor", { vendorId, email: "orders@example.com", fieldsToClear: ["vendorContacts"] });
  await run("updateVendorCustomFields", {
    operations: [{ objectId: vendorId, customFields: [{ key: "Gate Code", value: "7" }] }],
  });
  const [gateCode] = (await run("listVendorCustomFieldTypes", { fetchAll: true })).data;
  const vendor = await run("getVendor", { vendorId, externalDataApplicationGuid: applicationGuid });
  expect(vendor).toMatchObject({
    name: "Acme Supply",
    defaultTaxRate: 7.5,
    contactInfo: { phone: "6145550142", email: "orders@example.com" },
    externalData: [{ key: "supplierId", value: "S-42" }],
    customFields: [{ typeId: gateCode.id, name: "Gate Code", value: "7" }],
  });
  expect(store().vendors.get(id)!.contacts).toEqual([]);
  const { data } = await run("listVendors", {
    externalDataApplicationGuid: applicationGuid,
    externalDataKey: "supplierId",
    externalDataValues: "S-42",
  });
  expect(data).toEqual([vendor]);
  await expect(run("getVendor", { vendorId: "7" })).rejects.toThrow("404");
});
