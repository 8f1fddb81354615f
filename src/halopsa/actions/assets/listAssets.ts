import { list } from "../../api";
import { assetFilters } from "../../inputs/asset";
import { count } from "../../inputs/common";
import { asset } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listAssets = list({
  label: "List Assets",
  description: "Return assets, such as computers and printers",
  from: "Asset",
  inputs: { ...assetFilters, count },
  returns: asset,
});
