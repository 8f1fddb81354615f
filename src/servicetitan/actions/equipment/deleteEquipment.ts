import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { equipmentId } from "../../inputs/equipment";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Equipment_Delete
export const deleteEquipment = remove({
  label: "Delete Equipment",
  description: "Delete equipment from the pricebook",
  inputs: { equipmentId },
  run: (api, { equipmentId }) => api.delete(path`pricebook/equipment/${equipmentId}`),
});
