import { list } from "../../api";
import { formFilters } from "../../inputs/form";
import { form } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-forms-v2&operation=Form_GetForms
export const listForms = list({
  label: "List Forms",
  description: "List forms",
  from: "forms/forms",
  inputs: formFilters,
  returns: form,
});
