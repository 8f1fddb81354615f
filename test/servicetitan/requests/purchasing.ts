import type { Row } from "../../support/requests";

const inventory = "/inventory/v2/tenant/4150001";
const orders = `${inventory}/purchase-orders`;
const types = `${inventory}/purchase-order-types`;
const vendors = `${inventory}/vendors`;

const address = { street: "12 Depot Road", city: "Burbank", state: "CA", zip: "91502", country: "USA" };
const sentAddress = { ...address, unit: "" };

const item = {
  skuId: "1301",
  description: "Heat pump, 3 ton",
  vendorPartNumber: "NW-HP36",
  quantity: "1",
  cost: "3100.00",
};
const sentItem = { ...item, skuId: 1301, quantity: 1, cost: 3100 };

const changed = { createdOnOrAfter: "2026-03-10", modifiedBefore: "2026-04-01" };
const sentChanged = { createdOnOrAfter: "2026-03-10T00:00:00Z", modifiedBefore: "2026-04-01T00:00:00Z" };

const purchaseOrders: Row[] = [
  {
    key: "listPurchaseOrders",
    params: {
      ids: ["1901", 1902],
      status: "partiallyReceived",
      number: "5001-001",
      jobId: "5001",
      jobIds: ["5001", "5002"],
      technicianId: "411",
      projectId: "71",
      dateOnOrAfter: "2026-03-10",
      dateBefore: "",
      sentOnOrAfter: "2026-03-10",
      sentBefore: "2026-04-01",
      ...changed,
    },
    method: "GET",
    path: orders,
    query: {
      ids: "1901,1902",
      status: "PartiallyReceived",
      number: "5001-001",
      jobId: "5001",
      jobIds: "5001,5002",
      technicianId: "411",
      projectId: "71",
      dateOnOrAfter: "2026-03-10T00:00:00Z",
      sentOnOrAfter: "2026-03-10T00:00:00Z",
      sentBefore: "2026-04-01T00:00:00Z",
      ...sentChanged,
    },
  },
  {
    key: "createPurchaseOrder",
    params: {
      vendorId: "1601",
      typeId: "1801",
      businessUnitId: "201",
      inventoryLocationId: "1701",
      jobId: "5001",
      technicianId: "",
      shipTo: { description: "Main warehouse", ...address },
      impactsTechnicianPayroll: "false",
      memo: "Restock",
      date: "2026-03-10",
      requiredOn: "2026-03-13T08:00:00-08:00",
      tax: "0",
      shipping: "40.5",
      items: [{ ...item, budgetCodeId: "61" }],
    },
    method: "POST",
    path: orders,
    body: {
      vendorId: 1601,
      typeId: 1801,
      businessUnitId: 201,
      inventoryLocationId: 1701,
      jobId: 5001,
      shipTo: { description: "Main warehouse", address: sentAddress },
      impactsTechnicianPayroll: false,
      memo: "Restock",
      date: "2026-03-10T00:00:00Z",
      requiredOn: "2026-03-13T16:00:00.000Z",
      tax: 0,
      shipping: 40.5,
      items: [{ ...sentItem, budgetCodeId: 61 }],
    },
  },
  {
    key: "getPurchaseOrder",
    params: { purchaseOrderId: "1901" },
    method: "GET",
    path: `${orders}/1901`,
  },
  {
    key: "updatePurchaseOrder",
    params: {
      purchaseOrderId: "1901",
      tax: "0",
      items: [{ id: "190101", ...item }, item],
      itemsMode: "Replace",
      shipTo: {},
      fieldsToClear: ["budgetCodeId"],
    },
    method: "PATCH",
    path: `${orders}/1901`,
    body: {
      tax: 0,
      items: [
        { ...sentItem, id: 190101 },
        { ...sentItem, id: 0 },
      ],
      budgetCodeId: null,
    },
  },
  {
    key: "updatePurchaseOrder",
    name: "all items",
    params: { purchaseOrderId: "1901", items: [], fieldsToClear: ["items"] },
    method: "PATCH",
    path: `${orders}/1901`,
    body: { items: [] },
  },
  {
    key: "cancelPurchaseOrder",
    params: { purchaseOrderId: "1901", canceledReason: "duplicate" },
    method: "PATCH",
    path: `${orders}/1901/cancellation`,
    body: { canceledReason: "Duplicate" },
  },
];

const settings = {
  name: "Job, special order",
  active: "true",
  includeInPoScreen: "yes",
  automaticallyReceive: "no",
  displayToTechnician: true,
  excludeTaxFromJobCosting: false,
  impactToTechnicianPayroll: "false",
  allowTechniciansToSendPo: "true",
  defaultRequiredDateDaysOffset: "0",
  skipWeekends: "true",
  requireJobBeforeReceipt: "false",
  includeInSalesTax: "false",
  isDefault: "false",
  copyPurchaseOrderItemsToInvoiceWhenReceived: "true",
  isDefaultForConsignment: "false",
  alertSettings: {
    sendEmailToTechnicianWhenPoMovedToSend: "true",
    sendEmailToTechnicianWhenPoMovedToReceived: "false",
    sendEmailToPmWhenPoMovedToSend: "no",
    sendEmailToPmWhenPoMovedToReceived: false,
  },
};

const sentSettings = {
  name: "Job, special order",
  active: true,
  includeInPoScreen: true,
  automaticallyReceive: false,
  displayToTechnician: true,
  excludeTaxFromJobCosting: false,
  impactToTechnicianPayroll: false,
  allowTechniciansToSendPo: true,
  defaultRequiredDateDaysOffset: 0,
  skipWeekends: true,
  requireJobBeforeReceipt: false,
  includeInSalesTax: false,
  isDefault: false,
  copyPurchaseOrderItemsToInvoiceWhenReceived: true,
  isDefaultForConsignment: false,
  alertSettings: {
    sendEmailToTechnicianWhenPoMovedToSend: true,
    sendEmailToTechnicianWhenPoMovedToReceived: false,
    sendEmailToPmWhenPoMovedToSend: false,
    sendEmailToPmWhenPoMovedToReceived: false,
  },
};

const purchaseOrderTypes: Row[] = [
  {
    key: "listPurchaseOrderTypes",
    params: { active: "any", ...changed },
    method: "GET",
    path: types,
    query: { active: "Any", ...sentChanged },
  },
  {
    key: "createPurchaseOrderType",
    params: { ...settings, landedCostMethod: "", includeTaxInFullyLandedCost: "true" },
    method: "POST",
    path: types,
    body: { ...sentSettings, includeTaxInFullyLandedCost: true },
  },
  {
    key: "updatePurchaseOrderType",
    params: {
      purchaseOrderTypeId: "1801",
      ...settings,
      landedCostMethod: "byValue",
      includeTaxInFullyLandedCost: "false",
    },
    method: "PATCH",
    path: `${types}/1801`,
    body: { ...sentSettings, landedCostMethod: "ByValue", includeTaxInFullyLandedCost: false },
  },
];

const purchaseOrderRequests: Row[] = [
  {
    key: "listPurchaseOrderRequests",
    params: {
      ids: ["1951", "1952"],
      requestStatus: "PendingApproval",
      requestNumber: "R-1951",
      jobIds: [],
      technicianId: "411",
      dateBefore: "2026-04-01",
      ...changed,
    },
    method: "GET",
    path: `${orders}/requests`,
    query: {
      ids: "1951,1952",
      requestStatus: "PendingApproval",
      requestNumber: "R-1951",
      technicianId: "411",
      dateBefore: "2026-04-01T00:00:00Z",
      ...sentChanged,
    },
  },
  {
    key: "approvePurchaseOrderRequest",
    params: { purchaseOrderRequestId: "1951" },
    method: "PATCH",
    path: `${orders}/requests/1951/approve`,
  },
  {
    key: "rejectPurchaseOrderRequest",
    params: { purchaseOrderRequestId: "1951", rejectionReason: "costTooHigh" },
    method: "PATCH",
    path: `${orders}/requests/1951/reject`,
    body: { rejectionReason: "CostTooHigh" },
  },
];

const GUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

const vendorRows: Row[] = [
  {
    key: "listVendors",
    params: {
      ids: ["1601", 1602],
      active: "Any",
      externalDataApplicationGuid: GUID,
      externalDataKey: "supplierId",
      externalDataValues: "S-1,S-2",
      ...changed,
    },
    method: "GET",
    path: vendors,
    query: {
      ids: ["1601", "1602"],
      active: "Any",
      externalDataApplicationGuid: GUID,
      externalDataKey: "supplierId",
      externalDataValues: "S-1,S-2",
      ...sentChanged,
    },
  },
  {
    key: "createVendor",
    params: {
      name: "Northwind Supply",
      active: "true",
      memo: "",
      email: "orders@example.com",
      isTruckReplenishment: "false",
      deliveryOption: "emailAsPdf",
      taxRate: "0",
      restrictedMobileCreation: "false",
      paymentTermId: "41",
      address: { ...address, unit: "Dock 3" },
      externalData: { applicationGuid: GUID, externalData: [{ key: "supplierId", value: 7 }] },
      tags: [{ tagTypeId: "101" }],
      vendorContacts: [{ name: "Robin Ito", email: "robin@example.com" }],
    },
    method: "POST",
    path: vendors,
    body: {
      name: "Northwind Supply",
      active: true,
      email: "orders@example.com",
      isTruckReplenishment: false,
      deliveryOption: "EmailAsPdf",
      taxRate: 0,
      restrictedMobileCreation: false,
      paymentTermId: 41,
      address: { ...address, unit: "Dock 3" },
      externalData: { applicationGuid: GUID, externalData: [{ key: "supplierId", value: "7" }] },
      tags: [{ tagTypeId: 101 }],
      vendorContacts: [{ name: "Robin Ito", email: "robin@example.com" }],
    },
  },
  {
    key: "getVendor",
    params: { vendorId: "1601", externalDataApplicationGuid: GUID },
    method: "GET",
    path: `${vendors}/1601`,
    query: { externalDataApplicationGuid: GUID },
  },
  {
    key: "updateVendor",
    params: {
      vendorId: "1601",
      active: "false",
      taxRate: "",
      address,
      tags: [],
      vendorContacts: [{ id: "7", name: "Robin Ito", email: "robin@example.com" }],
      externalData: {
        patchMode: "Merge",
        applicationGuid: GUID,
        externalData: [{ key: "supplierId", value: "S-9" }],
      },
      fieldsToClear: ["tags"],
    },
    method: "PATCH",
    path: `${vendors}/1601`,
    body: {
      active: false,
      address: sentAddress,
      tags: [],
      vendorContacts: [{ id: 7, name: "Robin Ito", email: "robin@example.com" }],
      externalData: {
        patchMode: "Merge",
        applicationGuid: GUID,
        externalData: [{ key: "supplierId", value: "S-9" }],
      },
    },
  },
  {
    key: "listVendorCustomFieldTypes",
    params: changed,
    method: "GET",
    path: `${vendors}/custom-fields`,
    query: sentChanged,
  },
  {
    key: "updateVendorCustomFields",
    params: { operations: [{ objectId: "1601", customFields: [{ key: "Gate Code", value: 4410 }] }] },
    method: "PATCH",
    path: `${vendors}/custom-fields`,
    body: { operations: [{ objectId: 1601, customFields: [{ name: "Gate Code", value: "4410" }] }] },
    reply: "",
    data: {},
  },
];

export const purchasing: Row[] = [
  ...purchaseOrders,
  ...purchaseOrderTypes,
  ...purchaseOrderRequests,
  ...vendorRows,
];
