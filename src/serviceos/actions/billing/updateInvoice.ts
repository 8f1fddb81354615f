import { invoiceFields, invoiceId } from "../../inputs/invoice";
import { update } from "../../operation";
import { invoice } from "../../records";

export const updateInvoice = update("updateInvoice", {
  label: "Update Invoice",
  description: "Update invoice information.",
  inputs: { ...invoiceId, ...invoiceFields },
  returns: invoice,
});
