import { invoiceId } from "../../inputs/invoice";
import { read } from "../../operation";
import { invoiceDetails } from "../../records";

export const getInvoice = read("getInvoice", {
  label: "Get Invoice",
  description: "Get invoice details with line items and payment history.",
  inputs: invoiceId,
  returns: invoiceDetails,
});
