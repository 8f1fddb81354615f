export const estimateStatuses = ["Open", "Sold", "Dismissed"];

export type EstimateItem = {
  id: number;
  sku: {
    id: number;
    name: string;
    displayName: string;
    type: string;
    soldHours: number;
    generalLedgerAccountId: number;
    generalLedgerAccountName: string;
    modifiedOn: string;
  };
  skuAccount: string;
  description: string;
  membershipTypeId: number | null;
  qty: number;
  unitRate: number;
  total: number;
  unitCost: number;
  totalCost: number;
  itemGroupName: string;
  itemGroupRootId: number | null;
  createdOn: string;
  modifiedOn: string;
  chargeable: boolean;
  invoiceItemId: number | null;
  budgetCodeId: number | null;
};

export type Estimate = {
  id: number;
  jobId: number | null;
  projectId: number | null;
  locationId: number | null;
  customerId: number | null;
  name: string;
  jobNumber: string | null;
  status: { value: number; name: string };
  reviewStatus: string;
  summary: string;
  createdOn: string;
  modifiedOn: string;
  soldOn: string | null;
  soldBy: number | null;
  active: boolean;
  items: EstimateItem[];
  externalLinks: unknown[];
  subtotal: number;
  tax: number;
  businessUnitId: number | null;
  businessUnitName: string | null;
  isRecommended: boolean;
  budgetCodeId: number | null;
  isChangeOrder: boolean;
  proposalTagName: string | null;
};
