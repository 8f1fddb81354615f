import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

const TASK = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

export const invoiceTask = record(
  "invoiceTask",
  () =>
    z.looseObject({
      taskId: z.string(),
      type: z.string().nullish(),
      name: z.string().nullish(),
      status: z.string().nullish(),
      assigneeId: z.string().nullish(),
      dueDate: utc().nullish(),
      description: z.string().nullish(),
      templateId: z.string().nullish(),
      reason: z.string().nullish(),
      relations: z.array(z.looseObject({ type: z.string().nullish(), taskId: z.string() })),
    }),
  {
    taskId: TASK,
    type: "Review",
    name: "Check the tax zone",
    status: "Open",
    assigneeId: "5d1f0c2a-98b4-4b1e-8a34-6f1f0f7d2b11",
    dueDate: "2026-03-20T15:00:00Z",
    description: "The invoice has no tax zone.",
    templateId: "review-invoice",
    reason: "Missing tax zone",
    relations: [{ type: "Blocks", taskId: "0c2d7a52-0000-4000-8000-000000000001" }],
  },
);

/** The tasks that were created from a template. */
export const createdInvoiceTask = record(
  "createdInvoiceTask",
  () =>
    z.looseObject({
      executionId: z.string(),
      tasks: z.array(z.looseObject({ taskId: z.string(), key: z.string() })),
      status: z.string(),
      errors: z.array(z.looseObject({ message: z.string() })),
    }),
  { executionId: "exec-20417", tasks: [{ taskId: TASK, key: "review" }], status: "Completed", errors: [] },
);

export const updatedInvoiceTask = record("updatedInvoiceTask", () => z.looseObject({ taskId: z.string() }), {
  taskId: TASK,
});
