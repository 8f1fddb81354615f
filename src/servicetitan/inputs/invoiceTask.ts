import { dateTime, guid, longText, required, text } from "../../kit/inputs";

export const invoiceTaskId = required(
  guid({
    label: "Invoice Task ID",
    comments: "The ID (GUID) of the task.",
    example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    dataSource: "selectInvoiceTask",
  }),
);

/** The fields of a task of an invoice. */
export const invoiceTaskFields = {
  name: text({ label: "Name", comments: "A short summary of what to do.", example: "Check the tax zone" }),
  status: text({
    label: "Status",
    comments: "The task's status. To see the names in use, see status in the output of List Invoice Tasks.",
    example: "Completed",
  }),
  assigneeId: guid({
    label: "Assignee ID",
    comments:
      "The GUID of the user who does the task. To find it, see assigneeId in the output of List Invoice Tasks.",
    example: "5d1f0c2a-98b4-4b1e-8a34-6f1f0f7d2b11",
  }),
  dueDate: dateTime({ label: "Due Date", comments: "When the task is due." }),
  description: longText({
    label: "Description",
    comments: "What to do.",
    example: "The invoice has no tax zone. Choose one, and review it again.",
  }),
};
