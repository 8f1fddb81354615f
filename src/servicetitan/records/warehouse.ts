import { z } from "zod";
import { record } from "../../kit/action/record";
import { addressExample, externalData, externalDataExample, partialAddress, utc } from "./shared";

export const warehouse = record(
  "warehouse",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      address: partialAddress(),
      inventoryTemplateId: z.int().nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
      externalData: z.array(externalData()),
    }),
  {
    id: 1701,
    name: "Main Warehouse",
    active: true,
    address: addressExample,
    inventoryTemplateId: 1781,
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    externalData: [externalDataExample],
  },
);
