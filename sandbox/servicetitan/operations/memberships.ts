import { accepted, choice, filter, flag, type Operation, queryValue, wholeNumber } from "../../core";
import type { World } from "../world";
import { billingFrequencies, type MembershipType } from "../world/memberships";
import { activeFilter, get, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

/** Fields of a membership type that the list returns only on request, by their parameter. */
const optionalFields = {
  includeDurationBilling: "durationBilling",
  includeDiscounts: "discounts",
  includeRecurringServices: "recurringServices",
  includeTags: "tagTypeIds",
} as const;

export const membershipOperations: Operation<World>[] = [
  list<MembershipType>({
    path: tenantPath("memberships", "membership-types"),
    rows: (world) => world.membershipTypes.all(),
    filters: {
      ids: idsFilter<MembershipType>(),
      active: activeFilter<MembershipType>(),
      duration: filter(
        (value) => (value === "null" ? null : wholeNumber(value)),
        (value) => (row: MembershipType) => row.durationBilling.some((each) => each.duration === value),
      ),
      billingFrequency: filter(
        choice(...billingFrequencies),
        (value) => (row: MembershipType) =>
          row.durationBilling.some((each) => each.billingFrequency === value),
      ),
      ...Object.fromEntries(
        Object.keys(optionalFields).map((name) => [name, accepted<MembershipType>(flag)]),
      ),
      ...timeFilters<MembershipType>(),
    },
    sort: sortKeys<MembershipType>(),
    show: (row, call) => {
      const omitted = Object.entries(optionalFields).filter(
        ([parameter]) => queryValue(call, parameter)?.toLowerCase() !== "true",
      );
      return { ...row, ...Object.fromEntries(omitted.map(([, field]) => [field, null])) };
    },
  }),
  get<MembershipType>({
    path: tenantPath("memberships", "membership-types/:id"),
    label: "Membership type",
    from: (world) => world.membershipTypes,
    show: (row) => row,
  }),
  exportFeed<MembershipType>({
    path: tenantPath("memberships", "export/membership-types"),
    rows: (world) => world.membershipTypes.all(),
    show: (row) => row,
  }),
];
