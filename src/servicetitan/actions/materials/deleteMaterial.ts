import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { materialId } from "../../inputs/material";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Materials_Delete
export const deleteMaterial = remove({
  label: "Delete Material",
  description: "Delete a material from the pricebook",
  inputs: { materialId },
  run: (api, { materialId }) => api.delete(path`pricebook/materials/${materialId}`),
});
