import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import { createdBetween } from "../inputs/common";
import type { lead } from "../records";
import { numbered, select } from "../select";

export const selectLead = select({
  label: "Select Lead",
  plural: "leads",
  from: "crm/leads",
  search: {
    leadCustomerName: text({
      label: "Customer Name",
      comments: "Only leads of a customer with this name.",
      example: "Dana Reyes",
    }),
    ...createdBetween,
  },
  order: "newest",
  entry: ({ id, status, leadCustomerName, summary }: Infer<typeof lead>) =>
    numbered(id, status, leadCustomerName, summary),
  example: [
    { key: "101", label: "#101 · Open · Jordan Smith · Asked for a quote on a heat pump" },
    { key: "102", label: "#102 · Converted · Dana Reyes" },
  ],
});
