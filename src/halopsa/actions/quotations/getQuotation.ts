import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { quotationId } from "../../inputs/quotation";
import { quotation } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getQuotation = read({
  label: "Get Quotation",
  description: "Return a single quotation by ID",
  inputs: { id: required(quotationId), includedetails },
  returns: quotation,
  run: (api, { id, ...query }) => api.get(path`Quotation/${id}`, query),
});
