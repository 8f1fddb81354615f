import type { NamedField } from "./accountsPayable";

/** A stored credit memo. */
export type CreditMemo = {
  id: number;
  active: boolean;
  customerId: number;
  locationId: number;
  businessUnitId: number;
  date: string;
  summary: string | null;
  subTotal: number;
  salesTax: number;
  splits: { id: number; invoiceId: number; amount: number; appliedOn: string; appliedBy: string }[];
  syncStatus: "Pending" | "Posted" | "Exported";
  exportId: string | null;
  customFields: NamedField[];
  createdBy: string;
  createdOn: string;
  modifiedOn: string;
};

export const journalSyncStatuses = [
  "NotSynced",
  "InProgress",
  "Synced",
  "OutOfSync",
  "Error",
  "Excluded",
] as const;

export const journalTransactionTypes = [
  "Unspecified",
  "Invoice",
  "Payment",
  "Bill",
  "VendorCredit",
  "VendorPayment",
  "InventoryAdjustment",
  "PaymentApplication",
  "BankDeposit",
  "InventoryReturn",
  "InventoryTransfer",
  "RevenueRecognition",
  "Estimate",
  "PurchaseOrder",
  "Receipt",
  "GrossPayItem",
  "PayrollPeriod",
  "Manual",
  "ItemConsumption",
  "External",
  "CreditMemo",
  "CreditMemoApplication",
] as const;

export type JournalLine = {
  accountId: number | null;
  debit: number;
  credit: number;
  memo: string | null;
  businessUnitId: number | null;
  customerId: number | null;
  jobId: number | null;
};

/** A stored journal entry with its lines. */
export type JournalEntry = {
  id: string;
  number: number;
  name: string | null;
  source: "ServiceTitan" | "External";
  status: "Open" | "Closed";
  syncStatus: (typeof journalSyncStatuses)[number];
  versionId: number;
  lastSyncVersionId: number | null;
  message: string | null;
  postDate: string | null;
  customFields: NamedField[];
  lines: JournalLine[];
  createdOn: string;
  modifiedOn: string;
};

/** A deposit of payments at the bank. */
export type BankDeposit = {
  id: number;
  name: string;
  active: boolean;
  syncStatus: "Pending" | "Posted" | "Exported";
  depositStatus: "Open" | "Deposited";
  reviewStatus: "NeedsReview" | "Reviewed";
  depositDate: string;
  createdBy: string;
  createdOn: string;
  modifiedOn: string;
};

/** A task of an invoice, created from a template. */
export type InvoiceTask = {
  id: string;
  invoiceId: number;
  name: string | null;
  status: string | null;
  assigneeId: string | null;
  dueDate: string | null;
  description: string | null;
  templateId: string;
};
