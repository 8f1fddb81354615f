import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { LANDED_COST_METHODS } from "./values";

export const purchaseOrderType = record(
  "purchaseOrderType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      automaticallyReceive: z.boolean(),
      displayToTechnician: z.boolean(),
      impactToTechnicianPayroll: z.boolean(),
      allowTechniciansToSendPo: z.boolean(),
      defaultRequiredDateDaysOffset: z.int(),
      skipWeekends: z.boolean(),
      excludeTaxFromJobCosting: z.boolean(),
      landedCostMethod: openEnum(...LANDED_COST_METHODS),
      includeTaxInFullyLandedCost: z.boolean(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 1801,
    name: "Job, special order",
    active: true,
    automaticallyReceive: false,
    displayToTechnician: true,
    impactToTechnicianPayroll: false,
    allowTechniciansToSendPo: true,
    defaultRequiredDateDaysOffset: 3,
    skipWeekends: true,
    excludeTaxFromJobCosting: false,
    landedCostMethod: "ByValue",
    includeTaxInFullyLandedCost: true,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-02-11T10:20:00Z",
  },
);
