import type { CustomField } from "./shared";

export const billingFrequencies = [
  "OneTime",
  "Monthly",
  "EveryOtherMonth",
  "Quarterly",
  "BiAnnual",
  "Annual",
] as const;

export type BillingFrequency = (typeof billingFrequencies)[number];

export const membershipStatuses = ["Active", "Suspended", "Expired", "Canceled", "Deleted"] as const;

export type MembershipStatus = (typeof membershipStatuses)[number];

/** Follow-up statuses of memberships and of recurring service events. */
export const followUpStatuses = ["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"] as const;

export type FollowUpStatus = (typeof followUpStatuses)[number];

/** Fields of a part of a membership type that only the part's own list returns. */
export type PartDetails = { id: number; createdOn: string; createdById: number | null };

export type BillingOption = PartDetails & {
  /** In months; null for an ongoing membership. */
  duration: number | null;
  billingFrequency: BillingFrequency;
  salePrice: number;
  billingPrice: number;
  renewalPrice: number;
  importId: string | null;
  active: boolean;
};

export type MembershipType = {
  id: number;
  name: string;
  displayName: string;
  active: boolean;
  discountMode: string;
  locationTarget: string;
  revenueRecognitionMode: string;
  autoCalculateInvoiceTemplates: boolean;
  useMembershipPricingTable: boolean;
  showMembershipSavings: boolean;
  createdById: number | null;
  importId: string | null;
  billingTemplateId: number | null;
  discount: number;
  durationBilling: BillingOption[];
  discounts: (PartDetails & { targetId: number; discount: number })[];
  recurringServices: (PartDetails & {
    membershipTypeId: number;
    recurringServiceTypeId: number;
    offset: number;
    offsetType: string;
    allocation: number;
    importId: string | null;
  })[];
  tagTypeIds: number[];
  createdOn: string;
  modifiedOn: string;
};

export type Membership = {
  id: number;
  createdOn: string;
  createdById: number | null;
  modifiedOn: string;
  followUpOn: string;
  cancellationDate: string | null;
  from: string | null;
  nextScheduledBillDate: string | null;
  to: string | null;
  billingFrequency: BillingFrequency;
  renewalBillingFrequency: BillingFrequency | null;
  status: MembershipStatus;
  followUpStatus: FollowUpStatus;
  active: boolean;
  initialDeferredRevenue: number;
  duration: number | null;
  renewalDuration: number | null;
  businessUnitId: number;
  customerId: number;
  membershipTypeId: number;
  activatedById: number | null;
  activatedFromId: number | null;
  billingTemplateId: number | null;
  cancellationBalanceInvoiceId: number | null;
  cancellationInvoiceId: number | null;
  followUpCustomStatusId: number | null;
  locationId: number | null;
  paymentMethodId: number | null;
  paymentTypeId: number | null;
  recurringLocationId: number | null;
  renewalMembershipTaskId: number | null;
  renewedById: number | null;
  soldById: number | null;
  customerPo: string | null;
  importId: string | null;
  memo: string | null;
  customFields: CustomField[];
};

export type MembershipStatusChange = {
  id: number;
  membershipId: number;
  oldStatus: MembershipStatus;
  newStatus: MembershipStatus;
  note: string | null;
  createdOn: string;
  createdById: number | null;
};
