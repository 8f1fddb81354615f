import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { zoneId } from "../../inputs/zone";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Zone_DeleteZone
export const deleteZone = remove({
  label: "Delete Zone",
  description: "Delete a zone",
  inputs: { zoneId },
  run: (api, { zoneId }) => api.delete(path`dispatch/zones/${zoneId}`),
});
