export const billingFrequencies = [
  "OneTime",
  "Monthly",
  "EveryOtherMonth",
  "Quarterly",
  "BiAnnual",
  "Annual",
] as const;

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
  durationBilling: {
    duration: number | null;
    billingFrequency: (typeof billingFrequencies)[number];
    salePrice: number;
    billingPrice: number;
    renewalPrice: number;
  }[];
  discounts: { targetId: number; discount: number }[];
  recurringServices: {
    membershipTypeId: number;
    recurringServiceTypeId: number;
    offset: number;
    offsetType: string;
    allocation: number;
  }[];
  tagTypeIds: number[];
  createdOn: string;
  modifiedOn: string;
};
