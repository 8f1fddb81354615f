import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

/** One record for the lists of several modules: what only some of them give is optional. */
export const customFieldType = record(
  "customFieldType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      dataType: openEnum("Text", "Dropdown", "Numeric").nullish(),
      dataTypeOptions: z.array(z.string()).nullish().describe("The values to choose from"),
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
