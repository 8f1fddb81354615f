import { flag, id } from "../../kit/inputs";
import { active, changedBetween, idFilter } from "./common";
import { billingFilters } from "./membership";

export const membershipTypeId = id({
  label: "Membership Type ID",
  comments: "The ID of the membership type.",
  dataSource: "selectMembershipType",
});

/** The filters of List Membership Types. */
export const membershipTypeFilters = {
  ids: idFilter({
    label: "Membership Type IDs",
    comments: "Only return these membership types.",
    dataSource: "selectMembershipType",
  }),
  ...billingFilters("membership types"),
  active,
  includeDurationBilling: flag({
    label: "Include Duration Billing",
    comments: "Whether to return durations and billing options, as durationBilling.",
  }),
  includeDiscounts: flag({
    label: "Include Discounts",
    comments: "Whether to return the discounts.",
  }),
  includeRecurringServices: flag({
    label: "Include Recurring Services",
    comments: "Whether to return the recurring service types that the membership type includes.",
  }),
  includeTags: flag({
    label: "Include Tags",
    comments: "Whether to return the tags, as tagTypeIds.",
  }),
  ...changedBetween,
};
