import { choice, flag, id, text, wholeNumber } from "../../kit/inputs";
import { includedetails } from "./common";

export const fieldId = id({
  label: "Field ID",
  comments: "The ID of the field.",
  example: "214",
  dataSource: "selectField",
});

const kind = (label: string, comments: string, example: string) =>
  wholeNumber({ label, comments, example, placeholder: "Enter a number" });

export const fieldTypeId = kind("Type ID", "Only return fields of the kind of record with this number.", "1");

/** The filters of List Fields. */
export const fieldFilters = {
  typeid: fieldTypeId,
  extratype: kind("Extra Type", "Only return fields of the subtype of record with this number.", "0"),
  fieldtype: kind("Field Type", "Only return fields of the kind with this number.", "0"),
  fieldtypemultiple: text({
    label: "Field Types",
    comments: "Only return fields of the kinds with these numbers, separated by commas.",
    example: "0,2,3",
    placeholder: "Enter numbers separated by commas",
  }),
  inputtype: kind("Input Type", "Only return fields with the kind of input with this number.", "0"),
  domain: choice(
    [
      { value: "reqs", label: "Tickets" },
      { value: "opps", label: "Opportunities" },
      { value: "prjs", label: "Projects" },
    ],
    { label: "Domain", comments: "The part of HaloPSA whose fields to return." },
  ),
  includevalues: flag({ label: "Include Values", comments: "Whether to include the values of lists." }),
  includecategories: flag({ label: "Include Categories", comments: "Whether to include categories." }),
  includedatefields: flag({ label: "Include Date Fields", comments: "Whether to include dates." }),
  excludetables: flag({ label: "Exclude Tables", comments: "Whether to exclude tables." }),
  iscustomfieldsetup: flag({
    label: "Custom Field Setup",
    comments: "Whether to return the fields as the setup of custom fields shows them.",
  }),
};

/** The query parameters of Get Field. */
export const fieldDetails = {
  includedetails,
  getlookupvalues: flag({
    label: "Get Lookup Values",
    comments: "Whether to include the values that can be selected.",
  }),
};
