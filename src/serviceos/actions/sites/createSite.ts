import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { siteFields } from "../../inputs/site";
import { site } from "../../records";

export const createSite = write("createSite", {
  label: "Create Site",
  description: "Create a new site",
  inputs: requiring(siteFields, "company_number", "site_name"),
  returns: site,
});
