import { firstId } from "../world/ids";
import type { ExternalData } from "../world/shared";
import type { Truck } from "../world/trucks";
import type { Context } from "./context";
import { isEveryNth, lookupTimestamps, range } from "./generators";

const ACTIVE_WAREHOUSES = 3;

/** Creates a truck for every second technician. */
export const seedTrucks = ({ faker: fakerFor, size }: Context): Truck[] => {
  const faker = fakerFor("trucks");
  return range(Math.ceil(size.technicians / 2)).map((index) => ({
    id: firstId.trucks + index,
    name: `Truck ${index + 1}`,
    active: !isEveryNth(index, 9),
    memo: "",
    warehouseId: firstId.warehouses + (index % ACTIVE_WAREHOUSES),
    technicianIds: [firstId.technicians + index * 2],
    inventoryTemplateId: null,
    external: {} as ExternalData,
    ...lookupTimestamps(faker),
  }));
};
