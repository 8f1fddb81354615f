import { firstId } from "../world/ids";
import type { Warehouse } from "../world/warehouses";
import type { Context } from "./context";
import { address, lookupTimestamps, sampleExternalData } from "./generators";

const WAREHOUSES = ["Main Warehouse", "Westerville Depot", "Grove City Depot", "Old Yard"];

/** The last warehouse is inactive. */
export const seedWarehouses = ({ faker: fakerFor }: Context): Warehouse[] => {
  const faker = fakerFor("warehouses");
  return WAREHOUSES.map((name, index) => {
    const { latitude: _latitude, longitude: _longitude, ...postal } = address(faker);
    return {
      id: firstId.warehouses + index,
      name,
      active: index < WAREHOUSES.length - 1,
      address: postal,
      inventoryTemplateId: null,
      ...lookupTimestamps(faker),
      external: sampleExternalData(index, "siteCode", `W-${index}`),
    };
  });
};
