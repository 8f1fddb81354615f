import { write } from "../../api";
import { changedItems } from "../../inputs/pricebook";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=PricebookBulk_Update
export const updatePricebookItems = write({
  label: "Update Pricebook Items",
  description: "Update many services, materials, equipment and discounts of the pricebook in one call",
  inputs: changedItems,
  returns: nothing,
  run: (api, body) => api.patch("pricebook/pricebook", body),
});
