import { list } from "../../api";
import { fieldFilters } from "../../inputs/field";
import { fieldInfo } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const listFields = list({
  label: "List Fields",
  description: "Return the fields that records have, including custom fields",
  from: "FieldInfo",
  inputs: fieldFilters,
  returns: fieldInfo,
  whole: true,
});
