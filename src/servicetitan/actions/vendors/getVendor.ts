import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { externalDataFilters } from "../../inputs/common";
import { vendorId } from "../../inputs/vendor";
import { vendor } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Vendors_GetById
export const getVendor = read({
  label: "Get Vendor",
  description: "Get one vendor",
  inputs: { vendorId: required(vendorId), ...externalDataFilters },
  returns: vendor,
  run: (api, { vendorId, ...query }) => api.get(path`inventory/vendors/${vendorId}`, query),
});
