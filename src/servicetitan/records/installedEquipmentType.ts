import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const installedEquipmentType = record(
  "installedEquipmentType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 1201,
    name: "Heat Pump",
    active: true,
    createdOn: "2025-11-03T08:30:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
