import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import type { customer } from "../records";
import { named, select } from "../select";

export const selectCustomers = select({
  label: "Select Customer",
  plural: "customers",
  description: "Select a customer from a dropdown menu (up to 10,000 customers)",
  from: "crm/customers",
  search: {
    name: text({ label: "Name", comments: "Only customers with this name.", example: "Dana Reyes" }),
    phone: text({
      label: "Phone",
      comments: "Only customers with this phone number.",
      example: "8185550101",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof customer>) => named(one),
  example: [
    { key: "1", label: "John Doe (ID: 1)" },
    { key: "2", label: "Jane Doe (ID: 2)" },
  ],
});
