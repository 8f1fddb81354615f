import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { recurringServiceId } from "../../inputs/recurringService";
import { recurringService } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=LocationRecurringServices_Get
export const getRecurringService = read({
  label: "Get Recurring Service",
  description: "Get one recurring service of a location",
  inputs: { recurringServiceId },
  returns: recurringService,
  run: (api, { recurringServiceId }) => api.get(path`memberships/recurring-services/${recurringServiceId}`),
});
