import { selectCustomField } from "../select";

export const selectCustomerCustomField = selectCustomField({
  of: "Customer",
  plural: "customers",
  from: "crm/customers/custom-fields",
});
