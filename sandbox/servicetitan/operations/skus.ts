import { invalidField } from "../../core";
import type { World } from "../world";
import type { Item } from "../world/pricebook";

/** The kinds of pricebook items, and the types that they have as SKUs. */
const SKU_TYPES = [
  ["services", "Service"],
  ["materials", "Material"],
  ["pricebookEquipment", "Equipment"],
  ["discountsAndFees", "PriceModifier"],
] as const;

/** How a body names a pricebook item. */
interface Named {
  skuId?: number | null;
  skuName?: string | null;
}

/**
 * @param parameter precedes the field in errors, such as "items[0]."
 * @returns the pricebook item that a body names by its ID or by its code; undefined if it names none
 * @throws ApiError 400 if the pricebook has no such item
 */
export const skuOf = (world: World, { skuId, skuName }: Named, parameter = "") => {
  if (!skuId && !skuName) return undefined;
  for (const [kind, type] of SKU_TYPES) {
    const items: readonly Item[] = world[kind].all();
    const item = items.find(({ id, code }) =>
      skuId ? id === skuId : code.toLowerCase() === skuName?.toLowerCase(),
    );
    if (item) return { item, type };
  }
  const [name, value] = skuId ? ["skuId", skuId] : ["skuName", skuName];
  throw invalidField(`${parameter}${name}`, `The pricebook has no item ${value}.`);
};
