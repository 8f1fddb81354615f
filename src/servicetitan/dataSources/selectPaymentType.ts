import { named, select } from "../select";

export const selectPaymentType = select({
  label: "Select Payment Type",
  plural: "payment types",
  from: "accounting/payment-types",
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: named,
  example: [
    { key: "101", label: "Cash (ID: 101)" },
    { key: "102", label: "Check (ID: 102)" },
  ],
});
