import { siteFields, siteKey } from "../../inputs/site";
import { update } from "../../operation";
import { site } from "../../records";

export const updateSite = update("updateSite", {
  label: "Update Site",
  description: "Update site information.",
  inputs: { ...siteKey, ...siteFields },
  returns: site,
});
