/** The statuses of an estimate; their positions are their values. */
export const estimateStatuses = ["Open", "Sold", "Dismissed"] as const;

export type EstimateStatus = (typeof estimateStatuses)[number];

export type Sku = {
  id: number;
  name: string;
  displayName: string;
  type: string;
  soldHours: number;
  generalLedgerAccountId: number;
  generalLedgerAccountName: string;
  modifiedOn: string;
};

export type EstimateItem = {
  id: number;
  estimateId: number;
  active: boolean;
  sku: Sku;
  description: string;
  membershipTypeId: number | null;
  qty: number;
  unitRate: number;
  unitCost: number;
  itemGroupName: string;
  itemGroupRootId: number | null;
  createdOn: string;
  modifiedOn: string;
  chargeable: boolean | null;
  invoiceItemId: number | null;
  budgetCodeId: number | null;
};

export type Estimate = {
  id: number;
  jobId: number | null;
  projectId: number | null;
  locationId: number | null;
  customerId: number | null;
  name: string | null;
  jobNumber: string | null;
  status: EstimateStatus;
  reviewStatus: string;
  summary: string | null;
  createdOn: string;
  modifiedOn: string;
  soldOn: string | null;
  soldBy: number | null;
  active: boolean;
  externalLinks: { name?: string | null; url?: string | null }[];
  tax: number;
  businessUnitId: number | null;
  businessUnitName: string | null;
  isRecommended: boolean;
  budgetCodeId: number | null;
  isChangeOrder: boolean;
  proposalTagName: string | null;
  depositAmount: number | null;
  depositPercent: number | null;
  requireDepositOnSignature: boolean | null;
};

export type EstimateStatusChange = {
  id: number;
  estimateId: number;
  oldStatus: EstimateStatus | null;
  newStatus: EstimateStatus;
  createdOn: string;
  createdById: number;
};
