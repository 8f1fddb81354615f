import { read } from "../../api";
import { invoiceId } from "../../inputs/invoice";
import { invoiceDetails } from "../../records";

export const getInvoice = read("getInvoice", {
  label: "Get Invoice",
  description: "Get invoice details with line items and payment history",
  inputs: invoiceId,
  returns: invoiceDetails,
});
