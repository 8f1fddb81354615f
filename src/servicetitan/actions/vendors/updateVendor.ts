import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { changedVendor, vendorId } from "../../inputs/vendor";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Vendors_Update
export const updateVendor = update({
  label: "Update Vendor",
  description: "Update a vendor",
  inputs: { vendorId: required(vendorId), ...changedVendor },
  clearable: ["tags", "vendorContacts"],
  returns: modification,
  run: (api, { vendorId, ...body }) => api.patch(path`inventory/vendors/${vendorId}`, body),
});
