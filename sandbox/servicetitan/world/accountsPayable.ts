export const apBillStatuses = ["Unreconciled", "Discrepancy", "Reconciled", "Canceled"] as const;
export const apSyncStatuses = ["Pending", "Posted", "Exported", "PostedAndExported"] as const;

export type NamedField = { name: string; value: string };

type BillItem = {
  id: number;
  skuId: number;
  skuType: string;
  skuCode: string;
  name: string;
  quantity: number;
  cost: number;
};

/** A stored bill of a vendor. Amounts are numbers; names are added when it is returned. */
export type ApBill = {
  id: number;
  vendorId: number;
  businessUnitId: number;
  jobId: number | null;
  status: (typeof apBillStatuses)[number];
  syncStatus: (typeof apSyncStatuses)[number];
  referenceNumber: string;
  summary: string | null;
  shipping: number;
  billDate: string;
  dueDate: string;
  dateReconciled: string | null;
  batch: { id: number; number: string; name: string } | null;
  items: BillItem[];
  customFields: NamedField[];
  createdOn: string;
  modifiedOn: string;
};

/** A credit that a vendor gave. */
export type ApCredit = {
  id: number;
  vendorId: number;
  businessUnitId: number;
  jobId: number | null;
  active: boolean;
  number: string;
  memo: string | null;
  amount: number;
  syncStatus: "Pending" | "Posted" | "Exported";
  date: string;
  customFields: NamedField[];
  createdOn: string;
  modifiedOn: string;
};

/** A payment to a vendor, applied to one bill. */
export type ApPayment = {
  id: number;
  billId: number;
  vendorId: number;
  businessUnitId: number;
  amount: number;
  name: string;
  syncStatus: "Pending" | "Posted" | "Exported";
  date: string;
  customFields: NamedField[];
  createdOn: string;
  modifiedOn: string;
};
