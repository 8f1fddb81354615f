export type Split = { id: number; invoiceId: number; amount: number; appliedOn: string; appliedBy: string };

/** A stored payment. Amounts are numbers; names are added when it is returned. */
export type Payment = {
  id: number;
  active: boolean;
  status: "Pending" | "Posted" | "Exported";
  typeId: number;
  amount: number;
  splits: Split[];
  customerId: number | null;
  businessUnitId: number | null;
  authCode: string | null;
  checkNumber: string | null;
  exportId: string | null;
  memo: string | null;
  paidOn: string;
  batch: { id: number; number: string; name: string } | null;
  deposit: { id: number; name: string } | null;
  customFields: { name: string; value: string }[];
  createdBy: string;
  createdOn: string;
  modifiedOn: string;
};
