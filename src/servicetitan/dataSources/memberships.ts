import { nameLabel, select } from "../select";

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
