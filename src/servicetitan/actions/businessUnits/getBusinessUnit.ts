import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { read } from "../../api";
import { businessUnitId, externalDataApplicationGuid } from "../../inputs/common";
import { businessUnit } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=BusinessUnits_Get
export const getBusinessUnit = read({
  label: "Get Business Unit",
  description: "Get one business unit",
  inputs: {
    businessUnitId: required(described(businessUnitId, "The ID of the business unit.")),
    externalDataApplicationGuid,
  },
  returns: businessUnit,
  run: (api, { businessUnitId, ...query }) => api.get(path`settings/business-units/${businessUnitId}`, query),
});
