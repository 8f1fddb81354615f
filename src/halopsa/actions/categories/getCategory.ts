import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { categoryId } from "../../inputs/category";
import { includedetails } from "../../inputs/common";
import { category } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getCategory = read({
  label: "Get Category",
  description: "Return a single category by ID",
  inputs: { id: required(categoryId), includedetails },
  returns: category,
  run: (api, { id, ...query }) => api.get(path`Category/${id}`, query),
});
