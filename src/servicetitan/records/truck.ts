import { z } from "zod";
import { record } from "../../kit/action/record";
import { externalData, externalDataExample, utc } from "./shared";

export const truck = record(
  "truck",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      memo: z.string(),
      warehouseId: z.int().nullish(),
      technicianIds: z.array(z.int()),
      inventoryTemplateId: z.int().nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
      externalData: z.array(externalData()),
    }),
  {
    id: 101,
    name: "Truck 4",
    active: true,
    memo: "Parked at the main warehouse",
    warehouseId: 1701,
    technicianIds: [402],
    inventoryTemplateId: 1781,
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    externalData: [externalDataExample],
  },
);
