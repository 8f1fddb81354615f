import type { Infer } from "../../kit/action/record";
import type { activity, activityType } from "../records";
import { nameLabel, numberLabel, select, timeLabel } from "../select";

export const selectActivity = select({
  label: "Select Activity",
  plural: "activities",
  from: "timesheets/activities",
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, employeeId, startTime }: Infer<typeof activity>) =>
    numberLabel(id, `Employee ${employeeId}`, timeLabel(startTime)),
  example: [
    { key: "7502", label: "#7502 · Employee 402 · 2026-03-10 09:00 UTC" },
    { key: "7501", label: "#7501 · Employee 401 · 2026-03-10 09:00 UTC" },
  ],
});

export const selectActivityType = select({
  label: "Select Activity Type",
  from: "timesheets/activity-types",
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, code, description }: Infer<typeof activityType>) =>
    `${[code, description].filter(Boolean).join(" · ")} (ID: ${id})`,
  example: [
    { key: "762", label: "MEET · Meeting (ID: 762)" },
    { key: "761", label: "TRAIN · Training (ID: 761)" },
  ],
});

export const selectActivityCategory = select({
  label: "Select Activity Category",
  plural: "activity categories",
  from: "timesheets/activity-categories",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "772", label: "Meal (ID: 772)" },
    { key: "771", label: "Training (ID: 771)" },
  ],
});
