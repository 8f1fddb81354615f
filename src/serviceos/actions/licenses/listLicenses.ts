import { licenseFilters } from "../../inputs/license";
import { list } from "../../operation";
import { license } from "../../records";

export const listLicenses = list("listLicenses", {
  label: "List Licenses",
  description: "List software licenses.",
  inputs: licenseFilters,
  returns: license,
  identity: "license_id",
});
