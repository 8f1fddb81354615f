import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { TAG_IMPORTANCES } from "./values";

export const tagType = record(
  "tagType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      color: z.string().describe("Color code, such as #2E7D32"),
      code: z.string(),
      importance: openEnum(...TAG_IMPORTANCES).nullish(),
      isConversionOpportunity: z.boolean(),
      allowToUseOnTimesheetActivity: z.boolean(),
      isVisibleOnDispatchBoard: z.boolean(),
      active: z.boolean(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 111,
    name: "Dog on premises",
    color: "#2E7D32",
    code: "DOG",
    isConversionOpportunity: false,
    allowToUseOnTimesheetActivity: false,
    isVisibleOnDispatchBoard: true,
    active: true,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
