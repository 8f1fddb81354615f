import { seededApplication } from "../../sandbox/servicetitan";
import { sandboxed } from "./finding/sandbox";

const { store, run } = sandboxed();

const ofType = (id: number) => run("listReturnTypes", { fetchAll: true }).then(find(id));
const find = (id: number) => (list: { data: { id: number }[] }) => list.data.find((one) => one.id === id);

/** The only record that a list returns. */
const only = async (key: string, params: object) => {
  const { data } = await run(key, params);
  expect(data).toHaveLength(1);
  return data[0];
};

test.each([
  ["Adjustment", "adjustments"],
  ["Transfer", "transfers"],
] as const)("%ss are listed, and their external data and custom fields set", async (label, kind) => {
  const { id, number, date } = store()[kind].all()[1]!;
  const list = (params: object) => only(`list${label}s`, params);
  expect(await list({ ids: [id] })).toMatchObject({ id, number, items: [{ name: expect.any(String) }, {}] });
  expect(await list({ number, dateOnOrAfter: date })).toMatchObject({ id });
  await run(`update${label}`, {
    [`${label.toLowerCase()}Id`]: id,
    externalData: {
      applicationGuid: seededApplication,
      externalData: [{ key: "erpId", value: `E-${label}` }],
    },
  });
  await run(`update${label}CustomFields`, {
    operations: [{ objectId: id, customFields: [{ key: "Gate Code", value: "7" }] }],
  });
  const found = {
    externalDataApplicationGuid: seededApplication,
    externalDataKey: "erpId",
    externalDataValues: `E-${label}`,
  };
  expect(await list(found)).toMatchObject({
    id,
    externalData: [{ key: "erpId", value: `E-${label}` }],
    customFields: [{ typeId: expect.any(Number), name: "Gate Code", value: "7" }],
  });
});

test("a custom field that does not exist is rejected", async () => {
  const operations = [{ objectId: 1, customFields: [{ key: "Gate", value: "7" }] }];
  await expect(run("updateTransferCustomFields", { operations })).rejects.toThrow("There is no record 1");
});

test("a return type is created, made the default and deactivated", async () => {
  const flags = {
    automaticallyReceiveVendorCredit: "true",
    includeInSalesTax: "false",
    isDefault: "false",
    isDefaultForConsignment: "false",
  };
  const { id } = await run("createReturnType", { name: "Recalled", ...flags });
  await run("updateReturnType", { returnTypeId: id, isDefault: "true", active: "false" });
  expect(await ofType(id)).toMatchObject({
    name: "Recalled",
    automaticallyReceiveVendorCredit: true,
    isDefault: true,
    active: false,
  });
  expect(
    store()
      .returnTypes.all()
      .filter(({ isDefault }) => isDefault),
  ).toHaveLength(1);
  const { data } = await run("listReturnTypes", { activeOnly: "true" });
  expect(find(id)({ data })).toBeUndefined();
});

test("a return is created, changed and canceled once", async () => {
  const [material] = store().materials.all();
  const item = { skuId: String(material!.id), quantity: "2", cost: "10.50" };
  const { id } = await run("createReturn", {
    vendorId: store().vendors.all()[0]!.id,
    returnTypeId: store().returnTypes.all()[0]!.id,
    businessUnitId: store().businessUnits.all()[0]!.id,
    inventoryLocationId: store().trucks.all()[0]!.id,
    returnDate: "2026-03-12",
    tax: "1.50",
    shipping: "12",
    restockingFee: "0",
    items: [item, { ...item, description: "Elbow" }],
  });
  const created = await only("listReturns", { ids: [id] });
  expect(created).toMatchObject({ status: "Pending", returnAmount: 55.5, items: [{}, {}] });
  await run("updateReturn", {
    returnId: id,
    memo: "Not needed",
    items: [{ id: created.items[1].id, ...item, quantity: "1", itemDescription: "Elbow" }],
    fieldsToClear: ["tax"],
  });
  expect(await only("listReturns", { ids: [id] })).toMatchObject({
    memo: "Not needed",
    returnAmount: 22.5,
    taxAmount: 0,
    shippingAmount: 12,
    items: [{ id: created.items[1].id, quantity: 1, description: "Elbow" }],
  });
  const remaining = created.items[1];
  await run("updateReturn", { returnId: id, items: [{ id: remaining.id, quantity: "3" }] });
  expect(await only("listReturns", { ids: [id] })).toMatchObject({
    items: [{ id: remaining.id, skuId: remaining.skuId, quantity: 3, cost: 10.5, description: "Elbow" }],
  });
  await expect(
    run("updateReturn", { returnId: id, items: [{ id: created.items[0].id, quantity: "3" }] }),
  ).rejects.toThrow(`${created.items[0].id} is not the Item ID of an item of return ${id}`);
  await run("updateReturn", { returnId: id, shipping: "0" });
  expect(await only("listReturns", { ids: [id] })).toMatchObject({ shippingAmount: 0, items: [{}] });
  await run("updateReturn", { returnId: id, fieldsToClear: ["items"] });
  expect(await only("listReturns", { ids: [id] })).toMatchObject({ items: [] });
  expect(await run("cancelReturn", { returnId: id, canceledReason: "VendorIssue" })).toEqual({ id });
  expect(await only("listReturns", { ids: [id], active: "False" })).toMatchObject({
    status: "Canceled",
    canceledReason: "VendorIssue",
  });
  await expect(run("cancelReturn", { returnId: id })).rejects.toThrow("already canceled");
  await expect(run("updateReturn", { returnId: id, memo: "Late" })).rejects.toThrow("409");
});

test("a return of something that is not in stock is rejected", async () => {
  const [service] = store().services.all();
  const params = {
    vendorId: store().vendors.all()[0]!.id,
    returnTypeId: store().returnTypes.all()[0]!.id,
    businessUnitId: store().businessUnits.all()[0]!.id,
    inventoryLocationId: store().warehouses.all()[0]!.id,
    returnDate: "2026-03-12",
    tax: "0",
    shipping: "0",
    restockingFee: "0",
  };
  const items = [{ skuId: service!.id, quantity: "1", cost: "5" }];
  await expect(run("createReturn", { ...params, items })).rejects.toThrow("neither a material nor equipment");
  await expect(run("createReturn", { ...params, items: [{ skuId: service!.id }] })).rejects.toThrow(
    "Items, entry 1: Quantity is required.",
  );
});

test("an update of a return in Merge mode keeps the items that are not listed", async () => {
  const [{ id, items }] = (await run("listReturns", { fetchAll: true })).data.filter(
    (one: { status: string; items: unknown[] }) => one.status === "Pending" && one.items.length === 2,
  );
  await run("updateReturn", {
    returnId: id,
    itemsMode: "Merge",
    items: [{ id: items[0].id, quantity: "9" }],
  });
  const { items: changed } = await only("listReturns", { ids: [id] });
  expect(changed).toMatchObject([
    { id: items[0].id, quantity: 9, cost: items[0].cost, description: items[0].description },
    { id: items[1].id, quantity: items[1].quantity },
  ]);
});

test("a truck is created and changed", async () => {
  const [warehouse, other] = store().warehouses.all();
  const [first, second] = store().technicians.all();
  const { id } = await run("createTruck", {
    name: "Truck 40",
    warehouseId: warehouse!.id,
    technicianIds: [first!.id],
    templateId: "1781",
  });
  expect(await only("listTrucks", { ids: [id] })).toMatchObject({
    name: "Truck 40",
    memo: "",
    warehouseId: warehouse!.id,
    technicianIds: [first!.id],
    inventoryTemplateId: 1781,
  });
  await run("updateTruck", { truckId: id, warehouseId: other!.id, technicianIds: [] });
  expect(await only("listTrucks", { ids: [id] })).toMatchObject({
    warehouseId: other!.id,
    technicianIds: [first!.id],
  });
  await run("updateTruck", { truckId: id, technicianIds: [second!.id], fieldsToClear: ["templateId"] });
  expect(await only("listTrucks", { ids: [id] })).toMatchObject({
    technicianIds: [second!.id],
    inventoryTemplateId: null,
  });
  await run("updateTruck", { truckId: id, active: "false", fieldsToClear: ["technicianIds"] });
  expect(await only("listTrucks", { ids: [id], active: "False" })).toMatchObject({ technicianIds: [] });
});

test("external data of a warehouse is merged", async () => {
  const { id } = store().warehouses.all()[0]!;
  const externalData = (patchMode: string) => ({
    patchMode,
    applicationGuid: seededApplication,
    externalData: [{ key: "erpId", value: "W-1" }],
  });
  const read = () => only("listWarehouses", { ids: [id], externalDataApplicationGuid: seededApplication });
  await run("updateWarehouse", { warehouseId: id, externalData: externalData("Merge") });
  expect((await read()).externalData).toHaveLength(2);
  await run("updateWarehouse", { warehouseId: id, externalData: externalData("Replace") });
  expect((await read()).externalData).toEqual([{ key: "erpId", value: "W-1" }]);
});

test("goods of a purchase order are received in part, then in full, and the receipt is canceled once", async () => {
  const order = store()
    .purchaseOrders.all()
    .find(({ status }) => status === "Sent")!;
  const ordered = () => run("getPurchaseOrder", { purchaseOrderId: order.id });
  const { items } = await ordered();
  const receive = (quantities: number[]) =>
    run("createReceipt", {
      purchaseOrderId: order.id,
      dateReceived: "2026-03-11T14:00:00Z",
      tax: "0",
      shipping: "12",
      items: quantities.map((quantity, index) => ({
        purchaseOrderItemId: items[index].id,
        skuId: items[index].skuId,
        quantity,
        cost: "10",
      })),
    });
  const first = await receive([1]);
  expect(await ordered()).toMatchObject({ status: "PartiallyReceived", items: [{ quantityReceived: 1 }] });
  expect(await only("listReceipts", { ids: [first.id] })).toMatchObject({
    active: true,
    purchaseOrderId: order.id,
    vendorId: order.vendorId,
    receiptAmount: 22,
    shippingAmount: 12,
    items: [{ purchaseOrderItemId: items[0].id, quantity: 1 }],
  });
  await receive(items.map(({ quantity }: { quantity: number }, index: number) => quantity - (index ? 0 : 1)));
  expect(await ordered()).toMatchObject({ status: "Received" });
  await expect(receive([1])).rejects.toThrow("is received");
  expect(await run("cancelReceipt", { receiptId: first.id, canceledReason: "Accidental" })).toEqual({
    id: first.id,
  });
  expect(await ordered()).toMatchObject({ status: "PartiallyReceived" });
  await expect(run("cancelReceipt", { receiptId: first.id })).rejects.toThrow("already canceled");
  const operations = [{ objectId: first.id, customFields: [{ key: "Gate Code", value: "7" }] }];
  await run("updateReceiptCustomFields", { operations });
  expect(await only("listReceipts", { ids: [first.id], active: "False" })).toMatchObject({
    customFields: [{ name: "Gate Code", value: "7" }],
  });
});
