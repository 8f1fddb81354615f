import { update } from "../../api";
import { outageId, outageStatus } from "../../inputs/outage";
import { outage } from "../../records";

export const updateOutageStatus = update("updateOutageStatus", {
  label: "Update Outage Status",
  description: "Update outage status (triggers notifications)",
  inputs: { ...outageId, ...outageStatus },
  returns: outage,
});
