import { firstId } from "../world/ids";
import { billingFrequencies, type MembershipType } from "../world/memberships";
import type { Context } from "./context";
import { isEveryNth, lookupTimestamps } from "./generators";

export const seedMembershipTypes = ({ faker: fakerFor }: Context): MembershipType[] => {
  const faker = fakerFor("membershipTypes");
  return ["Silver", "Gold", "Platinum", "Landlord", "Commercial", "Legacy"].map((name, index) => ({
    id: firstId.membershipTypes + index,
    name: `${name} Plan`,
    displayName: `${name} Protection Plan`,
    active: !isEveryNth(index, 6),
    discountMode: "Basic",
    locationTarget: "SingleLocation",
    revenueRecognitionMode: "PointOfSale",
    autoCalculateInvoiceTemplates: false,
    useMembershipPricingTable: false,
    showMembershipSavings: true,
    createdById: firstId.users as number | null,
    importId: null,
    billingTemplateId: null,
    discount: 5 + index,
    durationBilling: [
      {
        duration: index === 5 ? null : 12,
        billingFrequency: billingFrequencies[index % 2 === 0 ? 1 : 5]!,
        salePrice: 15 + index * 5,
        billingPrice: 15 + index * 5,
        renewalPrice: 15 + index * 5,
      },
    ],
    discounts: [{ targetId: firstId.jobTypes + index, discount: 10 }],
    recurringServices: [
      {
        membershipTypeId: firstId.membershipTypes + index,
        recurringServiceTypeId: 4471 + index,
        offset: 6,
        offsetType: "Months",
        allocation: 50,
      },
    ],
    tagTypeIds: [firstId.tagTypes + index],
    ...lookupTimestamps(faker),
  }));
};
