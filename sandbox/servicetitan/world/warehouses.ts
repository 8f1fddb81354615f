import type { Address, ExternalData } from "./shared";

/** A place where the tenant stores materials and equipment. */
export type Warehouse = {
  id: number;
  name: string;
  active: boolean;
  address: Omit<Address, "latitude" | "longitude">;
  inventoryTemplateId: number | null;
  createdOn: string;
  modifiedOn: string;
  external: ExternalData;
};
