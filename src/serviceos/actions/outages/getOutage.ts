import { read } from "../../api";
import { outageId } from "../../inputs/outage";
import { outageDetails } from "../../records";

export const getOutage = read("getOutage", {
  label: "Get Outage",
  description: "Get outage details with status history",
  inputs: outageId,
  returns: outageDetails,
});
