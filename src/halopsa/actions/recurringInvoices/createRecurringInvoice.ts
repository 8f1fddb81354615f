import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { namedAsStored } from "../../inputs/invoice";
import { recurringInvoiceFields } from "../../inputs/recurringInvoice";
import { recurringInvoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createRecurringInvoice = write({
  label: "Create Recurring Invoice",
  description: "Create a recurring invoice with its lines",
  inputs: { ...requiring(recurringInvoiceFields, "client_id"), additionalFields },
  returns: recurringInvoice,
  run: (api, record) => api.save("RecurringInvoice", namedAsStored(record)),
});
