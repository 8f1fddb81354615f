import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { fieldDetails, fieldId } from "../../inputs/field";
import { fieldInfo } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const getField = read({
  label: "Get Field",
  description: "Return a single field by ID",
  inputs: { id: required(fieldId), ...fieldDetails },
  returns: fieldInfo,
  run: (api, { id, ...query }) => api.get(path`FieldInfo/${id}`, query),
});
