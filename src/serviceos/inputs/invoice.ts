import { choice, date, forms, id, number, required, text } from "../../kit/inputs";
import { companyNumber } from "./common";

const INVOICE_STATUSES = ["draft", "sent", "paid", "overdue", "void"] as const;

export const invoiceId = {
  invoice_id: required(
    id({
      label: "Invoice ID",
      comments: "The invoice, chosen from the list or handed over by an earlier step.",
      example: "900",
      dataSource: "selectInvoice",
    }),
  ),
};

export const invoiceStatus = choice(INVOICE_STATUSES, { label: "Status", comments: "The invoice's state." });

export const invoiceFields = {
  company_number: companyNumber,
  invoice_date: date({ label: "Invoice Date", comments: "The day of the invoice." }),
  due_date: date({ label: "Due Date", comments: "The day it has to be paid by.", example: "2026-03-31" }),
  status: invoiceStatus,
  line_items: forms({
    label: "Line Items",
    comments: "What is charged, one entry a line.",
    inputs: {
      description: text({
        label: "Description",
        comments: "What the line charges for.",
        example: "Managed Services, March",
      }),
      quantity: number({ label: "Quantity", comments: "How many.", example: "2" }),
      unit_price: number({
        label: "Unit Price",
        comments: "The price of one, in the tenant's currency.",
        example: "150",
      }),
    },
  }),
};
