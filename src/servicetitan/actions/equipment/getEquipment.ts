import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { externalDataApplicationGuid } from "../../inputs/common";
import { equipmentId } from "../../inputs/equipment";
import { equipment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Equipment_Get
export const getEquipment = read({
  label: "Get Equipment",
  description: "Get one piece of equipment of the pricebook",
  inputs: { equipmentId, externalDataApplicationGuid },
  returns: equipment,
  run: (api, { equipmentId, ...query }) => api.get(path`pricebook/equipment/${equipmentId}`, query),
});
