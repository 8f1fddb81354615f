import { search } from "../inputs/common";
import { ofAssetGroup } from "../inputs/item";
import { select } from "../select";

export const selectItem = select({
  label: "Select Item",
  plural: "items",
  from: "Item",
  search: { search, assetgroup_id: ofAssetGroup },
  sortBy: "name",
  example: [
    { key: "9", label: "Managed workstation (ID: 9)" },
    { key: "10", label: "Office switch, 24 ports (ID: 10)" },
  ],
});
