import { path } from "../../../kit/http/path";
import { required, text, textPairs } from "../../../kit/inputs";
import { write } from "../../api";
import { invoiceId } from "../../inputs/invoice";
import { createdInvoiceTask } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_CreateInvoiceTask
export const createInvoiceTask = write({
  label: "Create Invoice Task",
  description: "Add a task to an invoice, from a template",
  inputs: {
    invoiceId,
    templateId: required(
      text({
        label: "Template ID",
        comments:
          "The ID of the task template. To find it, see templateId in the output of List Invoice Tasks.",
        example: "review-invoice",
        placeholder: "Enter a template ID",
      }),
    ),
    variables: textPairs({
      label: "Variable",
      keyLabel: "Name",
      comments: "Values for the variables of the template, by name.",
      example: "High",
    }),
  },
  returns: createdInvoiceTask,
  run: (api, { invoiceId, ...body }) => api.post(path`accounting/invoices/${invoiceId}/tasks`, body),
});
