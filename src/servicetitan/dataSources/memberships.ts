import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { createdBetween } from "../inputs/common";
import { customerId } from "../inputs/customer";
import { locationId } from "../inputs/location";
import { recurringServiceEventFilters, recurringServiceTypeFilters } from "../inputs/recurringService";
import type { membership, recurringService, recurringServiceEvent, recurringServiceType } from "../records";
import { nameLabel, numberLabel, select, selectCustomField } from "../select";

const day = (utc: string | null | undefined): string | undefined => utc?.slice(0, 10);

export const selectMembership = select({
  label: "Select Membership",
  from: "memberships/memberships",
  search: { customerIds: described(customerId, "Only list memberships of this customer.") },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, status, customerId, from }: Infer<typeof membership>) =>
    numberLabel(id, status, `Customer ${customerId}`, day(from)),
  example: [
    { key: "1102", label: "#1102 · Active · Customer 602 · 2026-01-06" },
    { key: "1101", label: "#1101 · Expired · Customer 601 · 2025-01-05" },
  ],
});

export const selectMembershipCustomField = selectCustomField({
  record: "Membership",
  from: "memberships/memberships/custom-fields",
});

export const selectMembershipType = select({
  label: "Select Membership Type",
  from: "memberships/membership-types",
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: nameLabel,
  example: [
    { key: "101", label: "Gold Plan (ID: 101)" },
    { key: "102", label: "Silver Plan (ID: 102)" },
  ],
});

export const selectRecurringService = select({
  label: "Select Recurring Service",
  from: "memberships/recurring-services",
  search: { locationIds: described(locationId, "Only list recurring services at this location.") },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, name, locationId, from }: Infer<typeof recurringService>) =>
    numberLabel(id, name, `Location ${locationId}`, day(from)),
  example: [
    { key: "1602", label: "#1602 · Plumbing Inspection · Location 702 · 2026-01-06" },
    { key: "1601", label: "#1601 · HVAC Tune-Up · Location 701 · 2026-01-05" },
  ],
});

export const selectRecurringServiceEvent = select({
  label: "Select Recurring Service Event",
  from: "memberships/recurring-service-events",
  search: {
    locationId: described(locationId, "Only list visits to this location."),
    status: described(recurringServiceEventFilters.status, "Only list visits with this follow-up status."),
    ...createdBetween,
  },
  order: "newest",
  sort: "none",
  entry: ({ id, locationRecurringServiceName, date, status }: Infer<typeof recurringServiceEvent>) =>
    numberLabel(id, locationRecurringServiceName, day(date), status),
  example: [
    { key: "2002", label: "#2002 · HVAC Tune-Up · 2026-10-01 · NotAttempted" },
    { key: "2001", label: "#2001 · HVAC Tune-Up · 2026-04-01 · Won" },
  ],
});

export const selectRecurringServiceType = select({
  label: "Select Recurring Service Type",
  from: "memberships/recurring-service-types",
  search: {
    membershipTypeId: described(
      recurringServiceTypeFilters.membershipTypeId,
      "Only list recurring service types that this membership type includes.",
    ),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, name }: Infer<typeof recurringServiceType>) => nameLabel({ id, name }),
  example: [
    { key: "1501", label: "HVAC Tune-Up (ID: 1501)" },
    { key: "1502", label: "Plumbing Inspection (ID: 1502)" },
  ],
});
