import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { externalDataApplicationGuid } from "../../inputs/common";
import { calculatePrices, serviceId } from "../../inputs/service";
import { service } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Services_Get
export const getService = read({
  label: "Get Service",
  description: "Get one service of the pricebook",
  inputs: { serviceId, calculatePrices, externalDataApplicationGuid },
  returns: service,
  run: (api, { serviceId, ...query }) => api.get(path`pricebook/services/${serviceId}`, query),
});
