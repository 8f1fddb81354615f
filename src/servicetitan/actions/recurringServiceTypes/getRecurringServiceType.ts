import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { recurringServiceTypeId } from "../../inputs/recurringService";
import { recurringServiceType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=RecurringServiceTypes_Get
export const getRecurringServiceType = read({
  label: "Get Recurring Service Type",
  description: "Get one type of recurring service",
  inputs: { recurringServiceTypeId: required(recurringServiceTypeId) },
  returns: recurringServiceType,
  run: (api, { recurringServiceTypeId }) =>
    api.get(path`memberships/recurring-service-types/${recurringServiceTypeId}`),
});
