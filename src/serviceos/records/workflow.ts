import { z } from "zod";
import { record } from "../../kit/action/record";
import { dateTime, flag, id, integer, listOf, text } from "./shared";

export const workflow = record(
  "workflow",
  () =>
    z.looseObject({
      workflow_id: id(),
      name: text(),
      trigger: text(),
      conditions: z
        .array(z.looseObject({ field: text(), operator: text(), value: z.unknown().optional() }))
        .nullish(),
      steps: z.array(z.looseObject({ action: text(), assigned_to: integer() })).nullish(),
      active: flag(),
    }),
  {
    workflow_id: 810,
    name: "Escalate urgent tickets",
    trigger: "ticket.created",
    conditions: [{ field: "priority", operator: "equals", value: 1 }],
    steps: [{ action: "assign", assigned_to: 8 }],
    active: true,
  },
);

export const workflows = listOf("workflows", workflow);

export const workflowRun = record(
  "workflowRun",
  () =>
    z.looseObject({
      execution_id: id(),
      workflow_id: integer(),
      status: text(),
      started_at: dateTime(),
      finished_at: dateTime(),
    }),
  {
    execution_id: 8801,
    workflow_id: 810,
    status: "completed",
    started_at: "2026-03-13T14:00:00Z",
    finished_at: "2026-03-13T14:00:02Z",
  },
);

export const workflowHistory = listOf("workflowHistory", workflowRun);
