import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { invoiceId } from "../../inputs/invoice";
import { invoiceTaskFields, invoiceTaskId } from "../../inputs/invoiceTask";
import { updatedInvoiceTask } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_UpdateInvoiceTask
export const updateInvoiceTask = update({
  label: "Update Invoice Task",
  description: "Update a task of an invoice",
  inputs: { invoiceId, invoiceTaskId, ...invoiceTaskFields },
  clearable: ["name", "status", "assigneeId", "dueDate", "description"],
  returns: updatedInvoiceTask,
  run: (api, { invoiceId, invoiceTaskId, ...body }) =>
    api.patch(path`accounting/invoices/${invoiceId}/tasks/${invoiceTaskId}`, body),
});
