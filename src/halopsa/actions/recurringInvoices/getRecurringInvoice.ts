import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { recurringInvoiceId } from "../../inputs/references";
import { recurringInvoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getRecurringInvoice = read({
  label: "Get Recurring Invoice",
  description: "Return a single recurring invoice by ID",
  inputs: { id: required(recurringInvoiceId), includedetails },
  returns: recurringInvoice,
  run: (api, { id, ...query }) => api.get(path`RecurringInvoice/${id}`, query),
});
