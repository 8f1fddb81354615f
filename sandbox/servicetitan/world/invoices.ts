import type { Address } from "./shared";

export const transactionStatuses = ["Pending", "Posted", "Exported"] as const;

export const reviewStatuses = [
  "NeedsReview",
  "OnHold",
  "Reviewed",
  "PendingApproval",
  "Rejected",
  "ReadyForBilling",
  "Invoiced",
] as const;

export const invoiceConfigurations = [
  "JobInvoice",
  "ProjectInvoice",
  "CounterSales",
  "MembershipInvoice",
  "InterestChargeInvoice",
  "ARImportInvoice",
] as const;

/** A stored invoice. Amounts are numbers; fields of related records are added when it is returned. */
export type Invoice = {
  id: number;
  status: (typeof transactionStatuses)[number];
  referenceNumber: string;
  typeId: number | null;
  invoiceDate: string;
  dueDate: string | null;
  salesTax: number;
  /** Overrides the sum of the items. */
  subTotal: number | null;
  paid: number;
  taxZoneId: number | null;
  customerId: number;
  locationId: number;
  address: Address;
  businessUnitId: number;
  jobId: number | null;
  projectId: number | null;
  adjustmentToId: number | null;
  createdById: number;
  createdOn: string;
  modifiedOn: string;
  batch: { id: number; number: string; name: string } | null;
  royalty: { status: string | null; date: string | null; sentOn: string | null; memo: string | null };
  reviewStatus: (typeof reviewStatuses)[number];
  assignedToId: number | null;
  budgetCodeId: number | null;
  summary: string | null;
  customFields: { name: string; value: string | null }[];
  active: boolean;
  exportId: string | null;
  paidOn: string | null;
  invoiceConfiguration: (typeof invoiceConfigurations)[number];
};

export type InvoiceItem = {
  id: number;
  invoiceId: number;
  description: string;
  quantity: number;
  unitPrice: number;
  cost: number;
  type: "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";
  skuId: number;
  skuName: string;
  budgetCodeId: number | null;
  inventoryLocationId: number | null;
  itemGroup: { rootId: number; name: string | null } | null;
  technicianId: number | null;
  addOn: boolean;
  serviceDate: string | null;
  order: number;
  createdOn: string;
  modifiedOn: string;
  createdById: number | null;
  active: boolean;
};

export const taxRate = 0.075;
