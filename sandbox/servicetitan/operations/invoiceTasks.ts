import { z } from "zod";
import { ApiError, type Operation, operation, pathId } from "../../core";
import { guidOf } from "../seed/accounting";
import type { World } from "../world";
import type { InvoiceTask } from "../world/ledger";
import * as field from "./bodies";
import { find, list, tenantPath } from "./common";

const show = ({ id, invoiceId: _invoice, ...task }: InvoiceTask) => ({
  taskId: id,
  type: "Review",
  ...task,
  reason: null,
  relations: [],
});

/** The templates that the tenant has. */
const TEMPLATES = ["review-invoice", "call-customer"];

const fromTemplate = z.strictObject({
  templateId: field.text,
  variables: z.record(z.string(), z.string()).nullish(),
});

const changes = z.strictObject({
  name: field.text.nullish(),
  status: field.text.nullish(),
  assigneeId: z.guid().nullish(),
  dueDate: field.timestamp.nullish(),
  description: field.text.nullish(),
});

export const invoiceTaskOperations: Operation<World>[] = [
  list<InvoiceTask>({
    path: tenantPath("accounting", "invoices/:invoiceId/tasks"),
    rows: (world, call) => {
      const invoice = find(world.invoices, pathId(call, "invoiceId"), "Invoice", 400);
      return world.invoiceTasks.all().filter(({ invoiceId }) => invoiceId === invoice.id);
    },
    show,
  }),
  operation<World, typeof fromTemplate>({
    method: "POST",
    path: tenantPath("accounting", "invoices/:invoiceId/tasks"),
    body: fromTemplate,
    run: (call) => {
      const { body, state: world } = call;
      const invoice = find(world.invoices, pathId(call, "invoiceId"), "Invoice", 400);
      if (!TEMPLATES.includes(body.templateId))
        throw new ApiError(400, `There is no template ${body.templateId}`);
      const task = world.invoiceTasks.add({
        id: guidOf(200_000 + world.invoiceTasks.all().length),
        invoiceId: invoice.id,
        name: body.templateId === "review-invoice" ? "Review the invoice" : "Call the customer",
        status: "Open",
        assigneeId: null,
        dueDate: null,
        description: Object.entries(body.variables ?? {})
          .map(([name, value]) => `${name}: ${value}`)
          .join(", "),
        templateId: body.templateId,
      });
      return {
        executionId: `execution-${task.id.slice(-6)}`,
        tasks: [{ taskId: task.id, key: body.templateId }],
        status: "Completed",
        errors: [],
      };
    },
  }),
  operation<World, typeof changes>({
    method: "PATCH",
    path: tenantPath("accounting", "invoices/:invoiceId/tasks/:taskId"),
    body: changes,
    run: (call) => {
      const { body, state: world } = call;
      const taskId = (call.pathParameters.taskId ?? "").toLowerCase();
      const task = world.invoiceTasks.get(taskId);
      if (task?.invoiceId !== pathId(call, "invoiceId"))
        throw new ApiError(404, `Task ${taskId} was not found`);
      world.invoiceTasks.change(taskId, body);
      return { taskId };
    },
  }),
];
