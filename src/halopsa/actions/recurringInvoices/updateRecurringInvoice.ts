import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { namedAsStored } from "../../inputs/invoice";
import { recurringInvoiceFields } from "../../inputs/recurringInvoice";
import { recurringInvoiceId } from "../../inputs/references";
import { recurringInvoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateRecurringInvoice = update({
  label: "Update Recurring Invoice",
  description: "Update a recurring invoice; blank inputs leave their fields unchanged",
  inputs: { id: required(recurringInvoiceId), ...recurringInvoiceFields, additionalFields },
  returns: recurringInvoice,
  run: (api, record) => api.save("RecurringInvoice", namedAsStored(record)),
});
