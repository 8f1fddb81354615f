import { firstId } from "../world/ids";
import {
  billingFrequencies,
  type Membership,
  type MembershipStatus,
  type MembershipStatusChange,
  type MembershipType,
} from "../world/memberships";
import { monthsLater } from "../world/shared";
import { type Context, TODAY } from "./context";
import { sampleCustomFields } from "./customFields";
import { isEveryNth, lookupTimestamps, recordTimestamps } from "./generators";

export const seedMembershipTypes = ({ faker: fakerFor }: Context): MembershipType[] => {
  const faker = fakerFor("membershipTypes");
  return ["Silver", "Gold", "Platinum", "Landlord", "Commercial", "Legacy"].map((name, index) => {
    const id = firstId.membershipTypes + index;
    const times = lookupTimestamps(faker);
    const part = (nth: number) => ({
      id: firstId.membershipTypeParts + index * 10 + nth,
      createdOn: times.createdOn,
      createdById: firstId.users as number | null,
    });
    const price = 15 + index * 5;
    return {
      id,
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
          ...part(0),
          duration: index === 5 ? null : 12,
          billingFrequency: billingFrequencies[index % 2 === 0 ? 1 : 5]!,
          salePrice: price,
          billingPrice: price,
          renewalPrice: price,
          importId: null,
          active: true,
        },
        {
          ...part(1),
          duration: 24,
          billingFrequency: "OneTime",
          salePrice: price * 20,
          billingPrice: 0,
          renewalPrice: price * 18,
          importId: null,
          active: index !== 0,
        },
      ],
      discounts: [{ ...part(2), targetId: firstId.businessUnits + index, discount: 10 }],
      recurringServices: [
        {
          ...part(3),
          membershipTypeId: id,
          recurringServiceTypeId: firstId.recurringServiceTypes + index,
          offset: 6,
          offsetType: "Months",
          allocation: 50,
          importId: null,
        },
      ],
      tagTypeIds: [firstId.tagTypes + index],
      ...times,
    };
  });
};

const statusOf = (index: number, to: string | null): MembershipStatus => {
  if (to !== null && Date.parse(to) < Date.parse(TODAY)) return "Expired";
  if (isEveryNth(index, 10)) return "Suspended";
  if (isEveryNth(index, 13)) return "Canceled";
  return "Active";
};

/** Every fourth customer has a membership, at the first location. */
export const seedMemberships = ({ faker: fakerFor, world }: Context): Membership[] => {
  const faker = fakerFor("memberships");
  const types = world.membershipTypes.all();
  // Reversed, so that the first location of a customer replaces the others.
  const locations = new Map(
    world.locations
      .all()
      .toReversed()
      .map(({ customerId, id }) => [customerId, id]),
  );
  const members = world.customers.all().filter((_, index) => index % 4 === 0);
  return members.map((customer, index) => {
    const type = types[index % types.length]!;
    const { duration, billingFrequency } = type.durationBilling[0]!;
    const { createdOn, modifiedOn: changedOn } = recordTimestamps(faker, index, members.length);
    const from = monthsLater(createdOn, 0);
    const to = duration === null ? null : monthsLater(from, duration);
    const status = statusOf(index, to);
    const modifiedOn = status === "Expired" ? to! : changedOn;
    const locationId = locations.get(customer.id)!;
    return {
      id: firstId.memberships + index,
      createdOn,
      modifiedOn,
      createdById: customer.createdById,
      followUpOn: to ?? monthsLater(from, 12),
      cancellationDate: status === "Canceled" ? modifiedOn : null,
      from,
      nextScheduledBillDate: status === "Active" ? monthsLater(TODAY, 1) : null,
      to,
      billingFrequency,
      renewalBillingFrequency: duration === null ? null : billingFrequency,
      status,
      followUpStatus: status === "Expired" ? "Unreachable" : "NotAttempted",
      active: true,
      initialDeferredRevenue: 0,
      duration,
      renewalDuration: duration,
      businessUnitId: firstId.businessUnits + (index % 3) * 4,
      customerId: customer.id,
      membershipTypeId: type.id,
      activatedById: customer.createdById,
      activatedFromId: null,
      billingTemplateId: null,
      cancellationBalanceInvoiceId: null,
      cancellationInvoiceId: null,
      followUpCustomStatusId: null,
      locationId,
      paymentMethodId: null,
      paymentTypeId: firstId.paymentTypes + (index % 3),
      recurringLocationId: locationId,
      renewalMembershipTaskId: null,
      renewedById: null,
      soldById: isEveryNth(index, 3) ? firstId.technicians + (index % 9) : null,
      customerPo: null,
      importId: null,
      memo: null,
      customFields: sampleCustomFields(world, "membership", index),
    };
  });
};

/** Memberships start as active. Those with another status have changed once. */
export const seedMembershipStatusChanges = ({ world }: Context): MembershipStatusChange[] =>
  world.memberships
    .all()
    .filter(({ status }) => status !== "Active")
    .map((membership, index) => ({
      id: firstId.membershipStatusChanges + index,
      membershipId: membership.id,
      oldStatus: "Active",
      newStatus: membership.status,
      note: membership.status === "Suspended" ? "Card declined" : null,
      createdOn: membership.modifiedOn,
      createdById: membership.createdById,
    }));
