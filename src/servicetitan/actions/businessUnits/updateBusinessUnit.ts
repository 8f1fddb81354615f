import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { update } from "../../api";
import { businessUnitId, externalData } from "../../inputs/common";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=BusinessUnits_Update
export const updateBusinessUnit = update({
  label: "Update Business Unit",
  description: "Update a business unit",
  inputs: {
    businessUnitId: required(described(businessUnitId, "The ID of the business unit.")),
    externalData,
  },
  returns: modification,
  run: (api, { businessUnitId, ...body }) => api.patch(path`settings/business-units/${businessUnitId}`, body),
});
