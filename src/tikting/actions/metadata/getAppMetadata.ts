import { read } from "../../api";
import { appMetadata } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const getAppMetadata = read({
  label: "Get App Metadata",
  description: "Get global lookup data without ticket context",
  inputs: {},
  returns: appMetadata,
  run: (api) => api.get("TicketsApi/appmetadata"),
});
