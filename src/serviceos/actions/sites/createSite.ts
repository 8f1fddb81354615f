import { requiring } from "../../../kit/inputs";
import { siteFields } from "../../inputs/site";
import { write } from "../../operation";
import { site } from "../../records";

export const createSite = write("createSite", {
  label: "Create Site",
  description: "Create a new site.",
  inputs: requiring(siteFields, "company_number", "site_name"),
  returns: site,
});
