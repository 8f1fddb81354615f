import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { zoneId } from "../../inputs/zone";
import { zone } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Zone_Get
export const getZone = read({
  label: "Get Zone",
  description: "Get one zone",
  inputs: { zoneId },
  returns: zone,
  run: (api, { zoneId }) => api.get(path`dispatch/zones/${zoneId}`),
});
