import type { Address, CustomField } from "./shared";

export const purchaseOrderStatuses = [
  "Pending",
  "Sent",
  "PartiallyReceived",
  "Received",
  "Exported",
  "Canceled",
] as const;

export const requestStatuses = ["PendingApproval", "Approved", "Rejected"] as const;

export const landedCostMethods = ["None", "ByValue"] as const;

/** What purchase orders and the requests for them have in common. */
type Common = {
  id: number;
  invoiceId: number | null;
  jobId: number | null;
  projectId: number | null;
  typeId: number;
  vendorId: number;
  technicianId: number | null;
  shipTo: Omit<Address, "latitude" | "longitude">;
  businessUnitId: number | null;
  /** A warehouse or a truck. */
  inventoryLocationId: number | null;
  batchId: number | null;
  vendorDocumentNumber: string;
  date: string;
  requiredOn: string | null;
  createdOn: string;
  modifiedOn: string;
  tax: number;
  shipping: number;
  summary: string;
  customFields: CustomField[];
};

export type PurchaseOrder = Common & {
  number: string;
  status: (typeof purchaseOrderStatuses)[number];
  budgetCodeId: number | null;
  sentOn: string | null;
  receivedOn: string | null;
  createdById: number | null;
  /** Reads do not return it. */
  impactsTechnicianPayroll: boolean;
  /** Reads do not return it. */
  canceledReason: string | null;
};

/** A technician's request for a purchase order. */
export type PurchaseOrderRequest = Common & {
  requestNumber: string;
  requestStatus: (typeof requestStatuses)[number];
  /** Reads do not return it. */
  rejectionReason: string | null;
};

/** An item of a purchase order, or of a request for one. */
export type PurchaseOrderItem = {
  id: number;
  /** The purchase order or the request. */
  ownerId: number;
  skuId: number;
  description: string;
  vendorPartNumber: string;
  quantity: number;
  quantityReceived: number;
  cost: number;
  chargeable: boolean;
  budgetCodeId: number | null;
  /** Reads do not return inactive items. */
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};

type AlertSettings = {
  sendEmailToTechnicianWhenPoMovedToSend: boolean;
  sendEmailToTechnicianWhenPoMovedToReceived: boolean;
  sendEmailToPmWhenPoMovedToSend: boolean;
  sendEmailToPmWhenPoMovedToReceived: boolean;
};

/** What reads of a purchase order type do not return. */
export type HiddenSettings = {
  includeInPoScreen: boolean;
  requireJobBeforeReceipt: boolean;
  includeInSalesTax: boolean;
  isDefault: boolean;
  copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
  isDefaultForConsignment: boolean;
  alertSettings: AlertSettings;
};

export type PurchaseOrderType = HiddenSettings & {
  id: number;
  name: string;
  active: boolean;
  automaticallyReceive: boolean;
  displayToTechnician: boolean;
  impactToTechnicianPayroll: boolean;
  allowTechniciansToSendPo: boolean;
  defaultRequiredDateDaysOffset: number;
  skipWeekends: boolean;
  excludeTaxFromJobCosting: boolean;
  landedCostMethod: (typeof landedCostMethods)[number];
  includeTaxInFullyLandedCost: boolean;
  createdOn: string;
  modifiedOn: string;
};
