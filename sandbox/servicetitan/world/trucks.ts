import type { ExternalData } from "./shared";

export type Truck = {
  id: number;
  name: string;
  active: boolean;
  memo: string;
  warehouseId: number | null;
  technicianIds: number[];
  inventoryTemplateId: number | null;
  createdOn: string;
  modifiedOn: string;
  external: ExternalData;
};
