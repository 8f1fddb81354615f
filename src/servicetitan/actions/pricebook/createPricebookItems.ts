import { write } from "../../api";
import { newItems } from "../../inputs/pricebook";
import { createdPricebookItems } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=PricebookBulk_Create
export const createPricebookItems = write({
  label: "Create Pricebook Items",
  description: "Add many services, materials, equipment and discounts to the pricebook in one call",
  inputs: newItems,
  returns: createdPricebookItems,
  run: (api, body) => api.post("pricebook/pricebook", body),
});
