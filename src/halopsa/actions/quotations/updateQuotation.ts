import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { quotationFields, quotationId } from "../../inputs/quotation";
import { quotation } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateQuotation = update({
  label: "Update Quotation",
  description: "Update a quotation; blank inputs leave their fields unchanged",
  inputs: { id: required(quotationId), ...quotationFields, additionalFields },
  returns: quotation,
  run: (api, record) => api.save("Quotation", record),
});
