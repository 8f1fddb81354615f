import { remove } from "../../api";
import { siteKey } from "../../inputs/site";

export const deleteSite = remove("deleteSite", {
  label: "Delete Site",
  description: "Delete a site",
  inputs: siteKey,
});
