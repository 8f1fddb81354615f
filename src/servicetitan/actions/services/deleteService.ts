import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { serviceId } from "../../inputs/service";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Services_Delete
export const deleteService = remove({
  label: "Delete Service",
  description: "Delete a service from the pricebook",
  inputs: { serviceId },
  run: (api, { serviceId }) => api.delete(path`pricebook/services/${serviceId}`),
});
