import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { invoiceFields, namedAsStored } from "../../inputs/invoice";
import { invoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createInvoice = write({
  label: "Create Invoice",
  description: "Create an invoice with its lines",
  inputs: { ...requiring(invoiceFields, "client_id"), additionalFields },
  returns: invoice,
  run: (api, record) => api.save("Invoice", namedAsStored(record)),
});
