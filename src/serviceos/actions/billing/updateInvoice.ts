import { update } from "../../api";
import { invoiceFields, invoiceId } from "../../inputs/invoice";
import { invoice } from "../../records";

export const updateInvoice = update("updateInvoice", {
  label: "Update Invoice",
  description: "Update invoice information",
  inputs: { ...invoiceId, ...invoiceFields },
  returns: invoice,
});
