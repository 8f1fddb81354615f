import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { zoneFields, zoneId } from "../../inputs/zone";
import { writtenZone } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Zone_UpdateZone
export const updateZone = update({
  label: "Update Zone",
  description: "Update a zone",
  inputs: { zoneId, ...zoneFields },
  clearable: Object.keys(zoneFields) as (keyof typeof zoneFields)[],
  returns: writtenZone,
  run: (api, { zoneId, ...body }) => api.patch(path`dispatch/zones/${zoneId}`, body),
});
