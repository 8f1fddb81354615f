import { list } from "../../api";
import { search } from "../../inputs/common";
import { vendor } from "../../records";

export const listVendors = list("listVendors", {
  label: "List Vendors",
  description: "List vendor companies",
  inputs: { search: search("vendor name", "Hardware") },
  returns: vendor,
  identity: "vendor_id",
});
