import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { externalDataApplicationGuid } from "../../inputs/common";
import { materialId } from "../../inputs/material";
import { material } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Materials_Get
export const getMaterial = read({
  label: "Get Material",
  description: "Get one material of the pricebook",
  inputs: { materialId, externalDataApplicationGuid },
  returns: material,
  run: (api, { materialId, ...query }) => api.get(path`pricebook/materials/${materialId}`, query),
});
