import { choice, date, forms, id, number, required, text } from "../../kit/inputs";
import { INVOICE_STATUSES } from "../records/values";
import { companyNumber, options } from "./common";

export const invoiceId = {
  invoice_id: required(
    id({
      label: "Invoice ID",
      comments: "The ID of the invoice.",
      example: "900",
      dataSource: "selectInvoice",
    }),
  ),
};

export const invoiceStatus = choice(options(...INVOICE_STATUSES), {
  label: "Status",
  comments: "The status of the invoice.",
});

export const invoiceFields = {
  company_number: companyNumber,
  invoice_date: date({ label: "Invoice Date", comments: "The date of the invoice." }),
  due_date: date({ label: "Due Date", comments: "The date when payment is due.", example: "2026-03-31" }),
  status: invoiceStatus,
  line_items: forms({
    label: "Line Items",
    comments: "The items on the invoice.",
    blankText: "drop",
    inputs: {
      description: text({
        label: "Description",
        comments: "The description of the item.",
        example: "Managed Services, March",
      }),
      quantity: number({ label: "Quantity", comments: "The number of units.", example: "2" }),
      unit_price: number({
        label: "Unit Price",
        comments: "The price per unit, in the tenant's currency.",
        example: "150",
      }),
    },
  }),
};
