import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

/** The custom field types of several modules. Fields that only some of them return are optional. */
export const customFieldType = record(
  "customFieldType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      dataType: openEnum("Text", "Dropdown", "Numeric").nullish(),
      dataTypeOptions: z.array(z.string()).nullish().describe("The values of a dropdown"),
      createdOn: utc().nullish(),
      modifiedOn: utc().nullish(),
    }),
  {
    id: 101,
    name: "Gate Code",
    dataType: "Text",
    dataTypeOptions: [],
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);

/** The shorter form of the equipment module. */
export const installedEquipmentCustomFieldType = record(
  "installedEquipmentCustomFieldType",
  () => customFieldType.schema().omit({ createdOn: true, modifiedOn: true }),
  { id: 101, name: "Gate Code", dataType: "Text", dataTypeOptions: [] },
);
