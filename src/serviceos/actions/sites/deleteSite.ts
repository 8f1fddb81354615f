import { siteKey } from "../../inputs/site";
import { remove } from "../../operation";

export const deleteSite = remove("deleteSite", {
  label: "Delete Site",
  description: "Delete a site.",
  inputs: siteKey,
});
