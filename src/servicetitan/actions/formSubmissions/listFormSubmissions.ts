import { list } from "../../api";
import { formSubmissionFilters, ownerQuery } from "../../inputs/form";
import { formSubmission } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-forms-v2&operation=FormSubmission_GetFormSubmissions
export const listFormSubmissions = list({
  label: "List Form Submissions",
  description: "List the forms that were filled in",
  from: ({ ownerType, ownerId, ...values }) => ({
    path: "forms/submissions",
    values: { ...values, ...ownerQuery(ownerType, ownerId) },
  }),
  inputs: formSubmissionFilters,
  returns: formSubmission,
});
