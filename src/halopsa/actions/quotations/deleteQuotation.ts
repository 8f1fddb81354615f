import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { quotationId } from "../../inputs/quotation";

// https://github.com/homotechsual/HaloAPI
export const deleteQuotation = remove({
  label: "Delete Quotation",
  description: "Delete a quotation by ID",
  inputs: { id: required(quotationId) },
  run: (api, { id }) => api.delete(path`Quotation/${id}`),
});
