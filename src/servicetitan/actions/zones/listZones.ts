import { list } from "../../api";
import { zoneFilters } from "../../inputs/zone";
import { zone } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Zone_GetList
export const listZones = list({
  label: "List Zones",
  description: "List the zones that a tenant serves",
  from: "dispatch/zones",
  inputs: zoneFilters,
  returns: zone,
});
