import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { quotationFields } from "../../inputs/quotation";
import { quotation } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createQuotation = write({
  label: "Create Quotation",
  description: "Create a quotation with its lines",
  inputs: { ...requiring(quotationFields, "client_id"), additionalFields },
  returns: quotation,
  run: (api, record) => api.save("Quotation", record),
});
