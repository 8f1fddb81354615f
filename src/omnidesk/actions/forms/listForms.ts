import { list } from "../../api";
import { formQuery } from "../../inputs/form";
import { form } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/form
export const listForms = list({
  label: "List Forms",
  description: "List the forms of tickets",
  from: "form",
  inputs: { query: formQuery },
  returns: form,
});
