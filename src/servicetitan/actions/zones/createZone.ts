import { write } from "../../api";
import { zoneFields } from "../../inputs/zone";
import { writtenZone } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Zone_CreateZone
export const createZone = write({
  label: "Create Zone",
  description: "Create a zone",
  inputs: zoneFields,
  returns: writtenZone,
  run: (api, body) => api.post("dispatch/zones", body),
});
