import { list } from "../../api";
import { formFieldQuery } from "../../inputs/form";
import { formField } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/formfield
export const listFormFields = list({
  label: "List Form Fields",
  description: "List the fields of forms",
  from: "formfield",
  inputs: { query: formFieldQuery },
  returns: formField,
});
