import { search } from "../inputs/common";
import { select } from "../select";

export const selectVendor = select({
  label: "Select Vendor",
  plural: "vendors",
  from: "listVendors",
  search: { search: search("vendor name", "Hardware") },
  inPages: true,
  key: "vendor_id",
  details: ({ vendor_name, name }) => [vendor_name ?? name],
  example: [{ key: "60", label: "Example Hardware (ID: 60)" }],
});
