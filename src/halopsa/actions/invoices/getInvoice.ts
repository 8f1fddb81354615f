import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { invoiceId } from "../../inputs/invoice";
import { invoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getInvoice = read({
  label: "Get Invoice",
  description: "Return a single invoice by ID",
  inputs: { id: required(invoiceId), includedetails },
  returns: invoice,
  run: (api, { id, ...query }) => api.get(path`Invoice/${id}`, query),
});
