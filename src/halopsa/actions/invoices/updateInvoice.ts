import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { invoiceFields, invoiceId, namedAsStored, paymentFields } from "../../inputs/invoice";
import { invoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateInvoice = update({
  label: "Update Invoice",
  description: "Update an invoice; blank inputs leave their fields unchanged",
  inputs: { id: required(invoiceId), ...invoiceFields, ...paymentFields, additionalFields },
  returns: invoice,
  run: (api, record) => api.save("Invoice", namedAsStored(record)),
});
