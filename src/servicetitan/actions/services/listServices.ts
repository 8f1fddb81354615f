import { list } from "../../api";
import { serviceFilters } from "../../inputs/service";
import { service } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Services_GetList
export const listServices = list({
  label: "List Services",
  description: "List the services of the pricebook",
  from: "pricebook/services",
  inputs: serviceFilters,
  returns: service,
});
