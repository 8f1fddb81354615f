import { read } from "../../api";
import { siteKey } from "../../inputs/site";
import { siteDetails } from "../../records";

export const getSite = read("getSite", {
  label: "Get Site",
  description: "Get site details with buildings, floors, rooms, and zone hierarchy",
  inputs: siteKey,
  returns: siteDetails,
});
