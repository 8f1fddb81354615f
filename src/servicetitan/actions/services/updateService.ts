import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { WARRANTY } from "../../inputs/pricebookItem";
import { serviceFields, serviceId } from "../../inputs/service";
import { patchWhole } from "../../merge";
import { writtenService } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Services_Update
export const updateService = update({
  label: "Update Service",
  description: "Update a service of the pricebook",
  inputs: { serviceId, ...serviceFields, externalData },
  clearable: ["categories", "recommendations", "upgrades", "assets", "serviceMaterials", "serviceEquipment"],
  returns: writtenService,
  run: (api, { serviceId, ...body }) =>
    patchWhole(api, path`pricebook/services/${serviceId}`, body, { warranty: WARRANTY }),
});
