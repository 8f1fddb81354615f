import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails, supplierId } from "../../inputs/common";
import { supplier } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const getSupplier = read({
  label: "Get Supplier",
  description: "Return a single supplier by ID",
  inputs: { id: required(supplierId), includedetails },
  returns: supplier,
  run: (api, { id, ...query }) => api.get(path`Supplier/${id}`, query),
});
