import { accepted, askedFor, choice, filter, flag, type Operation, wholeNumber } from "../../core";
import type { World } from "../world";
import { billingFrequencies, type MembershipType } from "../world/memberships";
import { activeFilter, get, idsFilter, list, sortKeys, timeFilters, under } from "./common";
import { exportFeed } from "./exportFeed";

/** Parts of a membership type that the list shows only where they are asked for. */
const optionalParts = {
  includeDurationBilling: "durationBilling",
  includeDiscounts: "discounts",
  includeRecurringServices: "recurringServices",
  includeTags: "tagTypeIds",
} as const;

export const membershipOperations: Operation<World>[] = [
  list<MembershipType>({
    path: under("memberships", "membership-types"),
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
      ...Object.fromEntries(Object.keys(optionalParts).map((name) => [name, accepted<MembershipType>(flag)])),
      ...timeFilters<MembershipType>(),
    },
    sort: sortKeys<MembershipType>(),
    show: (row, call) => {
      const left = Object.entries(optionalParts).filter(
        ([parameter]) => askedFor(call, parameter)?.toLowerCase() !== "true",
      );
      return { ...row, ...Object.fromEntries(left.map(([, part]) => [part, null])) };
    },
  }),
  get<MembershipType>({
    path: under("memberships", "membership-types/:id"),
    what: "Membership type",
    from: (world) => world.membershipTypes,
    show: (row) => row,
  }),
  exportFeed<MembershipType>({
    path: under("memberships", "export/membership-types"),
    rows: (world) => world.membershipTypes.all(),
    show: (row) => row,
  }),
];
