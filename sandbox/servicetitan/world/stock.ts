import type { NamedField } from "./accountsPayable";
import type { ExternalData } from "./shared";

export const stockSyncStatuses = ["Pending", "Posted", "Exported"] as const;
export const cancellationReasons = [
  "NotRequired",
  "Duplicate",
  "Accidental",
  "VendorIssue",
  "Other",
  "JobCanceled",
] as const;
export const returnStatuses = ["Pending", "Returned", "CreditReceived", "Canceled"] as const;

type Timestamps = { createdOn: string; modifiedOn: string };

/** What all documents that move stock have. Amounts, and names of items, are added when they are returned. */
type Document = Timestamps & {
  id: number;
  active: boolean;
  number: string;
  memo: string;
  createdById: number | null;
  batch: { id: number; number: string; name: string } | null;
  syncStatus: (typeof stockSyncStatuses)[number];
  customFields: NamedField[];
  external: ExternalData;
};

type Cancellation = {
  canceledReason: (typeof cancellationReasons)[number] | null;
  canceledById: number | null;
  dateCanceled: string | null;
};

export type StockAdjustment = Document &
  Cancellation & {
    referenceNumber: string;
    type: string;
    inventoryLocationId: number;
    businessUnitId: number | null;
    projectId: number | null;
    invoiceId: number | null;
    date: string;
  };

export type StockTransfer = Document &
  Cancellation & {
    transferTypeId: number;
    status: string;
    referenceNumber: string;
    fromLocationId: number;
    toLocationId: number;
    date: string;
    pickedDate: string | null;
    receivedDate: string | null;
    dateRequired: string | null;
    jobId: number | null;
    invoiceId: number | null;
    pickedById: number | null;
    receivedById: number | null;
  };

export type GoodsReturnType = Timestamps & {
  id: number;
  name: string;
  automaticallyReceiveVendorCredit: boolean;
  includeInSalesTax: boolean;
  active: boolean;
  isDefault: boolean;
  isDefaultForConsignment: boolean;
};

/** An item of any document. */
export type StockItem = Timestamps & {
  id: number;
  documentId: number;
  skuId: number;
  description: string;
  quantity: number;
  cost: number;
  budgetCodeId: number | null;
  createdById: number | null;
  /** The item of the purchase order that was received, or of the receipt that was returned. */
  sourceItemId: number | null;
};

/** A return of goods to a vendor. */
export type GoodsReturn = Document &
  Cancellation & {
    status: (typeof returnStatuses)[number];
    returnTypeId: number;
    vendorId: number;
    purchaseOrderId: number | null;
    jobId: number | null;
    projectId: number | null;
    budgetCodeId: number | null;
    businessUnitId: number;
    inventoryLocationId: number;
    referenceNumber: string;
    tax: number;
    shipping: number;
    /** Reads do not return it. */
    restockingFee: number;
    returnDate: string;
    returnedOn: string | null;
    creditReceivedOn: string | null;
  };

/** A receipt of the goods of a purchase order. */
export type GoodsReceipt = Document & {
  vendorInvoiceNumber: string;
  purchaseOrderId: number;
  billId: number | null;
  jobId: number | null;
  businessUnitId: number | null;
  vendorId: number;
  technicianId: number | null;
  inventoryLocationId: number;
  budgetCodeId: number | null;
  tax: number;
  shipping: number;
  receivedOn: string;
};
