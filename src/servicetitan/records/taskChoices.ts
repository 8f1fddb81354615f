import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";

const named = () => z.looseObject({ name: z.string() });

const numbered = () => z.looseObject({ id: z.int(), name: z.string(), active: z.boolean() });

export const taskChoices = record(
  "taskChoices",
  () =>
    z.looseObject({
      employees: z.array(numbered()),
      businessUnits: z.array(
        z.looseObject({ name: z.string(), value: z.int().describe("ID of the business unit") }),
      ),
      taskPriorities: z.array(named()),
      taskResolutionTypes: z.array(named()),
      taskStatuses: z.array(named()),
      taskTypes: z.array(
        numbered().extend({
          excludedTaskResolutionIds: z
            .array(z.int())
            .describe("IDs of the resolutions that tasks of this type cannot have"),
        }),
      ),
      taskSources: z.array(numbered()),
      taskResolutions: z.array(
        numbered().extend({
          type: openEnum("Custom", "Refund"),
          excludedTaskTypeIds: z
            .array(z.int())
            .describe("IDs of the types of tasks that cannot have this resolution"),
        }),
      ),
    }),
  {
    employees: [{ id: 401, name: "Dana Reyes", active: true }],
    businessUnits: [{ name: "HVAC Service", value: 201 }],
    taskPriorities: [{ name: "Low" }, { name: "Normal" }, { name: "High" }, { name: "Urgent" }],
    taskResolutionTypes: [{ name: "Custom" }, { name: "Refund" }],
    taskStatuses: [
      { name: "ToDo" },
      { name: "InProgress" },
      { name: "OnHold" },
      { name: "Canceled" },
      { name: "Completed" },
    ],
    taskTypes: [{ id: 11, name: "Complaint", active: true, excludedTaskResolutionIds: [] }],
    taskSources: [{ id: 21, name: "Phone call", active: true }],
    taskResolutions: [
      { id: 31, name: "Invoice corrected", type: "Custom", active: true, excludedTaskTypeIds: [] },
    ],
  },
);
