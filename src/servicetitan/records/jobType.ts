import { z } from "zod";
import { record } from "../../kit/action/record";
import { externalData, utc } from "./shared";

export const jobType = record(
  "jobType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      businessUnitIds: z.array(z.int()),
      skills: z.array(z.string()),
      tagTypeIds: z.array(z.int()),
      priority: z.string(),
      duration: z.int(),
      soldThreshold: z.number().nullish().describe("The minimum subtotal of a sold job"),
      class: z.string(),
      summary: z.string(),
      noCharge: z.boolean(),
      enforceRecurringServiceEventSelection: z.boolean().nullish(),
      invoiceSignaturesRequired: z.boolean(),
      modifiedOn: utc(),
      createdOn: utc(),
      externalData: z.array(externalData()).nullish(),
      active: z.boolean(),
      isSmartDispatched: z.boolean(),
      defaultEstimateSoldAction: z.string().nullish(),
      customFieldTypeIds: z.array(z.int()).nullish(),
    }),
  {
    id: 802,
    name: "HVAC Install",
    businessUnitIds: [202],
    skills: [],
    tagTypeIds: [],
    priority: "Normal",
    duration: 7200,
    class: "Install",
    summary: "Install a new system",
    noCharge: false,
    invoiceSignaturesRequired: true,
    modifiedOn: "2026-01-05T15:00:00Z",
    createdOn: "2026-01-05T15:00:00Z",
    active: true,
    isSmartDispatched: false,
    defaultEstimateSoldAction: "CreateNewJob",
    customFieldTypeIds: [81],
  },
);
