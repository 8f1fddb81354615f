import { z } from "zod";
import { record } from "../../kit/action/record";

const schema = () =>
  z.looseObject({
    id: z.int(),
    name: z.string(),
    type: z.enum(["Other", "Idle", "Meal", "PaidTimeOff", "OnJobActivities", "Training", "Travel"]),
    allowEdit: z.boolean(),
    isDefault: z.boolean(),
    createdOn: z.string(),
    modifiedOn: z.string(),
    active: z.boolean(),
  });

const example = {
  id: 771,
  name: "Training",
  type: "Training" as const,
  allowEdit: true,
  isDefault: false,
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-10T09:00:00Z",
  active: true,
};

export const activityCategory = record("activityCategory", schema, example);

/** The API's schema of the list is another one, with the same fields. */
export const listedActivityCategory = record("listedActivityCategory", schema, example);
