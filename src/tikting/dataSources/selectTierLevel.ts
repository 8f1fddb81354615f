import { select } from "../select";

export const selectTierLevel = select({
  label: "Select Tier Level",
  plural: "tier levels",
  list: "levels",
  text: ({ title }) => title,
  example: [
    { key: "1", label: "Tier 1" },
    { key: "2", label: "Tier 2" },
  ],
});
