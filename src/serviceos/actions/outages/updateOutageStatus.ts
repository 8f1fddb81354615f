import { outageId, outageStatus } from "../../inputs/outage";
import { update } from "../../operation";
import { outage } from "../../records";

export const updateOutageStatus = update("updateOutageStatus", {
  label: "Update Outage Status",
  description: "Update outage status (triggers notifications).",
  inputs: { ...outageId, ...outageStatus },
  returns: outage,
});
