import { assetTypeFilters } from "../inputs/assetType";
import { select } from "../select";

export const selectAssetType = select({
  label: "Select Asset Type",
  plural: "asset types",
  from: "AssetType",
  search: { assetgroup_id: assetTypeFilters.assetgroup_id },
  sortBy: "name",
  whole: true,
  example: [
    { key: "118", label: "Laptop (ID: 118)" },
    { key: "121", label: "Printer (ID: 121)" },
  ],
});

export const selectAssetGroup = select({
  label: "Select Asset Group",
  plural: "asset groups",
  from: "AssetGroup",
  sortBy: "name",
  whole: true,
  example: [
    { key: "12", label: "Computers (ID: 12)" },
    { key: "13", label: "Network (ID: 13)" },
  ],
});
