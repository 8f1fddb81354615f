import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);
const inventory = "/inventory/v2/tenant/4150001";
const order = `${inventory}/purchase-orders/1901`;

afterEach(() => nock.cleanAll());

describe("the items of a purchase order", () => {
  const first = {
    id: 190101,
    skuId: 1301,
    description: "Heat pump",
    vendorPartNumber: "NW-HP36",
    quantity: 1,
    cost: 3100,
    budgetCodeId: null,
  };
  const second = { ...first, id: 190102, skuId: 1302, description: "Line set", budgetCodeId: 61 };
  const { budgetCodeId: _none, ...keptFirst } = first;
  const status = { skuCode: "HP-3T", total: 3100, quantityReceived: 0 };

  const stored = () =>
    nock(origin)
      .get(order)
      .reply(200, {
        id: 1901,
        items: [
          { ...first, ...status },
          { ...second, ...status },
        ],
      });
  const sent = (items: Record<string, string | number | null>[]) =>
    nock(origin).patch(order, { items }).reply(200, { id: 1901 });
  const update = (params: object) => run("updatePurchaseOrder", { purchaseOrderId: "1901", ...params });

  test("a merge keeps the items that are not listed, and adds new ones", async () => {
    stored();
    const added = { skuId: "1303", description: "Pad", vendorPartNumber: "P-3", quantity: "2", cost: "35" };
    const request = sent([
      second,
      { ...keptFirst, quantity: 3 },
      { ...added, id: 0, skuId: 1303, quantity: 2, cost: 35 },
    ]);
    await update({ itemsMode: "Merge", items: [{ id: "190101", quantity: "3" }, added] });
    expect(request.isDone()).toBe(true);
  });

  test("an item keeps its blank fields when the list is replaced", async () => {
    stored();
    const request = sent([{ ...second, cost: 90 }]);
    await update({ items: [{ id: "190102", cost: "90", description: "" }] });
    expect(request.isDone()).toBe(true);
  });

  test("an item of another purchase order is rejected", async () => {
    stored();
    await expect(update({ items: [{ id: "7", cost: "90" }] })).rejects.toThrow(
      "Items: 7 is not the Item ID of an item of purchase order 1901.",
    );
  });

  test("a new item must be complete, and nothing is sent without", async () => {
    await expect(update({ itemsMode: "Merge", items: [{ skuId: "1303", cost: "90" }] })).rejects.toThrow(
      "Items: a new item requires Description, Vendor Part Number, Quantity. To change an item, enter its Item ID.",
    );
  });

  test("a mode without items changes no items", async () => {
    const request = nock(origin).patch(order, { memo: "Restock" }).reply(200, { id: 1901 });
    await update({ itemsMode: "Merge", items: [], memo: "Restock" });
    expect(request.isDone()).toBe(true);
  });
});

test.each([
  [{ description: "Dock" }, "Ship To: the address is required."],
  [{ description: "Dock", street: "12 Depot Road" }, "Ship To: City, State, Zip, Country are missing."],
  [{ street: "1", city: "B", state: "CA", zip: "9", country: "USA" }, "Ship To: Description is required."],
])("an incomplete shipping address is rejected: %j", async (shipTo, message) => {
  await expect(run("updatePurchaseOrder", { purchaseOrderId: "1901", shipTo })).rejects.toThrow(message);
});

describe("an update of a purchase order type", () => {
  const hidden = {
    includeInPoScreen: true,
    requireJobBeforeReceipt: false,
    includeInSalesTax: false,
    isDefault: false,
    copyPurchaseOrderItemsToInvoiceWhenReceived: false,
    isDefaultForConsignment: false,
    alertSettings: {
      sendEmailToTechnicianWhenPoMovedToSend: false,
      sendEmailToTechnicianWhenPoMovedToReceived: false,
      sendEmailToPmWhenPoMovedToSend: false,
      sendEmailToPmWhenPoMovedToReceived: true,
    },
  };
  const returned = {
    name: "Restock",
    active: true,
    automaticallyReceive: false,
    displayToTechnician: true,
    excludeTaxFromJobCosting: false,
    impactToTechnicianPayroll: false,
    allowTechniciansToSendPo: false,
    defaultRequiredDateDaysOffset: 3,
    skipWeekends: true,
    landedCostMethod: "ByValue",
    includeTaxInFullyLandedCost: true,
  };
  const listed = (id: number) =>
    nock(origin)
      .get(`${inventory}/purchase-order-types`)
      .query(({ active }) => active === "Any")
      .times(2)
      .optionally()
      .reply(200, { page: 1, pageSize: 5000, hasMore: false, totalCount: 1, data: [{ id, ...returned }] });
  const update = (params: object) =>
    run("updatePurchaseOrderType", { purchaseOrderTypeId: "1801", ...hidden, ...params });

  test("keeps the settings that are blank", async () => {
    listed(1801);
    const request = nock(origin)
      .patch(`${inventory}/purchase-order-types/1801`, { ...returned, ...hidden, skipWeekends: false })
      .reply(200, { id: 1801 });
    await update({ name: "", skipWeekends: "false" });
    expect(request.isDone()).toBe(true);
  });

  test("is rejected if these cannot be read", async () => {
    listed(1802);
    const { skipWeekends: _, ...others } = returned;
    await expect(update(others)).rejects.toThrow(
      "Purchase order type 1801 was not found in the list of purchase order types, so the values of Skip Weekends cannot be kept. Enter them.",
    );
  });
});

test.each([
  ["cancelPurchaseOrder", { purchaseOrderId: "1901" }, `${order}/cancellation`, "canceled", 1901],
  [
    "approvePurchaseOrderRequest",
    { purchaseOrderRequestId: "1951" },
    `${inventory}/purchase-orders/requests/1951/approve`,
    "approved",
    1951,
  ],
  [
    "rejectPurchaseOrderRequest",
    { purchaseOrderRequestId: "1951", rejectionReason: "Other" },
    `${inventory}/purchase-orders/requests/1951/reject`,
    "rejected",
    1951,
  ],
])("%s succeeds if its response was lost", async (key, params, path, done, id) => {
  const refusal = { title: `The document is already ${done}`, status: 400 };
  const attempts = nock(origin)
    .patch(path)
    .reply(502, "Bad gateway", { "retry-after": "0" })
    .patch(path)
    .reply(400, refusal);
  const result = (await run(key, params)) as { data: unknown };
  expect(result.data).toEqual({ id });
  expect(attempts.isDone()).toBe(true);
  nock(origin).patch(path).reply(400, refusal);
  await expect(run(key, params)).rejects.toThrow(`already ${done}`);
});
