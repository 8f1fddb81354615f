import { update } from "../../api";
import { siteFields, siteKey } from "../../inputs/site";
import { site } from "../../records";

export const updateSite = update("updateSite", {
  label: "Update Site",
  description: "Update site information",
  inputs: { ...siteKey, ...siteFields },
  returns: site,
});
