import { named, select } from "../select";

export const selectMembershipType = select({
  label: "Select Membership Type",
  plural: "membership types",
  from: "memberships/membership-types",
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: named,
  example: [
    { key: "101", label: "Gold Plan (ID: 101)" },
    { key: "102", label: "Silver Plan (ID: 102)" },
  ],
});
