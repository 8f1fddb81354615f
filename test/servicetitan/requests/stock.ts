import type { Row } from "../../support/requests";

const base = "/inventory/v2/tenant/4150001";
const GUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

const changed = { createdOnOrAfter: "2026-03-01", modifiedBefore: "2026-04-01T00:00:00Z" };
const sentChanged = { createdOnOrAfter: "2026-03-01T00:00:00Z", modifiedBefore: "2026-04-01T00:00:00Z" };

const external = {
  externalDataApplicationGuid: GUID,
  externalDataKey: "erpId",
  externalDataValues: "C-17,C-18",
};

const externalData = {
  patchMode: "merge",
  applicationGuid: GUID,
  externalData: [{ key: "erpId", value: 17 }],
};
const sentExternalData = {
  patchMode: "Merge",
  applicationGuid: GUID,
  externalData: [{ key: "erpId", value: "17" }],
};

/** A list with these inputs, and the query that they result in. */
const listed = (key: string, path: string, params: Row["params"], query: Row["query"]): Row => ({
  key,
  params: { ...params, ...changed },
  method: "GET",
  path: `${base}/${path}`,
  query: { ...query, ...sentChanged },
});

/** An update of a record of which only the external data can be changed. */
const externalUpdate = (key: string, path: string, id: string): Row => ({
  key,
  params: { [id]: "17", externalData },
  method: "PATCH",
  path: `${base}/${path}/17`,
  body: { externalData: sentExternalData },
});

const customFields = (key: string, path: string): Row => ({
  key,
  params: { operations: [{ objectId: "6701", customFields: [{ key: "Region", value: "West" }] }] },
  method: "PATCH",
  path: `${base}/${path}/custom-fields`,
  body: { operations: [{ objectId: 6701, customFields: [{ name: "Region", value: "West" }] }] },
  reply: "",
  data: {},
});

const cancellation = (key: string, path: string, id: string): Row => ({
  key,
  params: { [id]: "17", canceledReason: "vendorissue" },
  method: "PATCH",
  path: `${base}/${path}/17/cancellation`,
  body: { canceledReason: "VendorIssue" },
});

const documents = { number: "418", batchId: "31", syncStatuses: ["posted", "Exported"] };
const sentDocuments = { number: "418", batchId: "31", syncStatuses: "Posted,Exported" };

const adjustments: Row[] = [
  listed(
    "listAdjustments",
    "adjustments",
    {
      ids: ["6701", 6702],
      active: "any",
      referenceNumber: "COUNT-0310",
      adjustmentTypes: ["Count", "Shrinkage"],
      invoiceIds: [],
      inventoryLocationIds: ["1701", "101"],
      businessUnitIds: ["201"],
      dateOnOrAfter: "2026-03-10",
      dateBefore: "",
      ...documents,
      ...external,
    },
    {
      ids: "6701,6702",
      active: "Any",
      referenceNumber: "COUNT-0310",
      adjustmentTypes: "Count,Shrinkage",
      inventoryLocationIds: "1701,101",
      businessUnitIds: "201",
      dateOnOrAfter: "2026-03-10T00:00:00Z",
      ...sentDocuments,
      ...external,
    },
  ),
  externalUpdate("updateAdjustment", "adjustments", "adjustmentId"),
  customFields("updateAdjustmentCustomFields", "adjustments"),
];

const transfers: Row[] = [
  listed(
    "listTransfers",
    "transfers",
    {
      ids: ["6801"],
      statuses: ["Pending", "Picked"],
      transferTypeIds: ["1", "2"],
      fromLocationIds: ["1701"],
      toLocationIds: "101,102",
      dateBefore: "2026-04-01",
      ...documents,
      ...external,
    },
    {
      ids: "6801",
      statuses: "Pending,Picked",
      transferTypeIds: "1,2",
      fromLocationIds: "1701",
      toLocationIds: "101,102",
      dateBefore: "2026-04-01T00:00:00Z",
      ...sentDocuments,
      ...external,
    },
  ),
  externalUpdate("updateTransfer", "transfers", "transferId"),
  customFields("updateTransferCustomFields", "transfers"),
];

const returnTypeFlags = {
  automaticallyReceiveVendorCredit: "yes",
  includeInSalesTax: "false",
  isDefault: "false",
  isDefaultForConsignment: "no",
};

const returnTypes: Row[] = [
  listed(
    "listReturnTypes",
    "return-types",
    { activeOnly: "", name: "Defective" },
    { activeOnly: "false", name: "Defective" },
  ),
  {
    key: "createReturnType",
    params: { name: "Defective", ...returnTypeFlags },
    method: "POST",
    path: `${base}/return-types`,
    body: {
      name: "Defective",
      automaticallyReceiveVendorCredit: true,
      includeInSalesTax: false,
      isDefault: false,
      isDefaultForConsignment: false,
    },
  },
  {
    key: "updateReturnType",
    params: { returnTypeId: "1751", name: "", active: "false", isDefault: "true" },
    method: "PATCH",
    path: `${base}/return-types/1751`,
    body: { id: 1751, active: false, isDefault: true },
  },
];

const returns: Row[] = [
  listed(
    "listReturns",
    "returns",
    {
      ids: ["6751"],
      active: "false",
      referenceNumber: "RMA-88120",
      jobId: "5001",
      purchaseOrderId: "6501",
      vendorIds: ["1601", "1602"],
      businessUnitIds: ["201"],
      inventoryLocationIds: ["1701"],
      returnDateOnOrAfter: "2026-03-01",
      returnDateBefore: "2026-04-01",
      ...documents,
      ...external,
    },
    {
      ids: "6751",
      active: "False",
      referenceNumber: "RMA-88120",
      jobId: "5001",
      purchaseOrderId: "6501",
      vendorIds: "1601,1602",
      businessUnitIds: "201",
      inventoryLocationIds: "1701",
      returnDateOnOrAfter: "2026-03-01T00:00:00Z",
      returnDateBefore: "2026-04-01T00:00:00Z",
      ...sentDocuments,
      ...external,
    },
  ),
  {
    key: "createReturn",
    params: {
      vendorId: "1601",
      returnTypeId: "1751",
      businessUnitId: "201",
      inventoryLocationId: "1701",
      returnDate: "2026-03-12",
      tax: "0",
      shipping: "12.00",
      restockingFee: 0,
      jobId: "5001",
      purchaseOrderId: "",
      memo: "Wrong diameter",
      items: [{ skuId: "1301", quantity: "2", cost: "92.50", description: "", shipmentItemId: "6651" }],
    },
    method: "POST",
    path: `${base}/returns`,
    body: {
      vendorId: 1601,
      returnTypeId: 1751,
      businessUnitId: 201,
      inventoryLocationId: 1701,
      returnDate: "2026-03-12T00:00:00Z",
      tax: 0,
      shipping: 12,
      restockingFee: 0,
      jobId: 5001,
      memo: "Wrong diameter",
      items: [{ skuId: 1301, quantity: 2, cost: 92.5, shipmentItemId: 6651 }],
    },
  },
  {
    key: "updateReturn",
    params: {
      returnId: "6751",
      returnTypeId: "1752",
      tax: "",
      items: [
        { id: "6601", skuId: "1301", quantity: "1", cost: "92.50", itemDescription: "Line set" },
        { id: "", skuId: "", quantity: "", cost: "" },
      ],
      externalData,
      fieldsToClear: ["restockingFee", "budgetCodeId"],
    },
    method: "PATCH",
    path: `${base}/returns/6751`,
    body: {
      returnTypeId: 1752,
      items: [{ id: 6601, skuId: 1301, quantity: 1, cost: 92.5, itemDescription: "Line set" }],
      externalData: sentExternalData,
      restockingFee: null,
      budgetCodeId: null,
    },
  },
  cancellation("cancelReturn", "returns", "returnId"),
  customFields("updateReturnCustomFields", "returns"),
];

const receipts: Row[] = [
  listed(
    "listReceipts",
    "receipts",
    {
      ids: ["6551"],
      active: "true",
      vendorInvoiceNumber: "INV-88120",
      billId: "6401",
      vendorIds: ["1601"],
      businessUnitIds: ["201"],
      inventoryLocationIds: ["1701"],
      purchaseOrderIds: ["6501", "6502"],
      receivedOnOrAfter: "2026-03-01",
      receivedBefore: "2026-04-01",
      ...documents,
    },
    {
      ids: "6551",
      active: "True",
      vendorInvoiceNumber: "INV-88120",
      billId: "6401",
      vendorIds: "1601",
      businessUnitIds: "201",
      inventoryLocationIds: "1701",
      purchaseOrderIds: "6501,6502",
      receivedOnOrAfter: "2026-03-01T00:00:00Z",
      receivedBefore: "2026-04-01T00:00:00Z",
      ...sentDocuments,
    },
  ),
  {
    key: "createReceipt",
    params: {
      purchaseOrderId: "6501",
      dateReceived: "2026-03-11T14:00:00Z",
      tax: "0",
      shipping: "12",
      vendorDocumentNumber: "INV-88120",
      memo: "",
      items: [
        {
          purchaseOrderItemId: "6511",
          skuId: "1301",
          quantity: "2",
          cost: "92.50",
          vendorPartNumber: "P-LS25",
        },
      ],
    },
    method: "POST",
    path: `${base}/receipts`,
    body: {
      purchaseOrderId: 6501,
      dateReceived: "2026-03-11T14:00:00Z",
      tax: 0,
      shipping: 12,
      vendorDocumentNumber: "INV-88120",
      items: [
        { purchaseOrderItemId: 6511, skuId: 1301, quantity: 2, cost: 92.5, vendorPartNumber: "P-LS25" },
      ],
    },
  },
  cancellation("cancelReceipt", "receipts", "receiptId"),
  customFields("updateReceiptCustomFields", "receipts"),
];

const places: Row[] = [
  listed(
    "listWarehouses",
    "warehouses",
    { ids: ["1701"], active: "any", ...external },
    { ids: "1701", active: "Any", ...external },
  ),
  externalUpdate("updateWarehouse", "warehouses", "warehouseId"),
  listed(
    "listTrucks",
    "trucks",
    { ids: ["101", "102"], active: "false", ...external },
    { ids: "101,102", active: "False", ...external },
  ),
  {
    key: "createTruck",
    params: {
      name: "Truck 4",
      warehouseId: "1701",
      memo: "",
      templateId: "1781",
      technicianIds: ["402", "403"],
      externalData: { applicationGuid: GUID, externalData: [{ key: "erpId", value: 17 }] },
    },
    method: "POST",
    path: `${base}/trucks`,
    body: {
      name: "Truck 4",
      warehouseId: 1701,
      templateId: 1781,
      technicianIds: [402, 403],
      externalData: { applicationGuid: GUID, externalData: [{ key: "erpId", value: "17" }] },
    },
  },
  {
    key: "updateTruck",
    params: {
      truckId: "101",
      name: "Truck 5",
      active: "false",
      fieldsToClear: ["templateId", "technicianIds"],
      externalData,
    },
    method: "PATCH",
    path: `${base}/trucks/101`,
    body: {
      name: "Truck 5",
      active: false,
      templateId: null,
      technicianIds: [],
      externalData: sentExternalData,
    },
  },
];

export const stock: Row[] = [
  ...adjustments,
  ...transfers,
  ...returnTypes,
  ...returns,
  ...receipts,
  ...places,
];
