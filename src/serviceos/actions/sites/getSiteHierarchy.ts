import { read } from "../../api";
import { siteKey } from "../../inputs/site";
import { siteHierarchy } from "../../records";

export const getSiteHierarchy = read("getSiteHierarchy", {
  label: "Get Site Hierarchy",
  description: "Get the full site hierarchy (buildings, floors, rooms, zones)",
  inputs: siteKey,
  returns: siteHierarchy,
});
