import { list } from "../../api";
import { licenseFilters } from "../../inputs/license";
import { license } from "../../records";

export const listLicenses = list("listLicenses", {
  label: "List Licenses",
  description: "List software licenses",
  inputs: licenseFilters,
  returns: license,
  identity: "license_id",
});
