import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { invoiceId } from "../../inputs/invoice";
import { invoiceTask } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_GetInvoiceTasks
export const listInvoiceTasks = list({
  label: "List Invoice Tasks",
  description: "List the tasks of an invoice",
  from: ({ invoiceId, ...values }) => ({ path: path`accounting/invoices/${invoiceId}/tasks`, values }),
  inputs: { invoiceId },
  returns: invoiceTask,
  sort: "none",
});
