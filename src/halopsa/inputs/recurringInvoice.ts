import { choice, dateTime, described, flag, group, wholeNumber } from "../../kit/inputs";
import { invoiceFields, invoiceFilters } from "./invoice";
import { invoiceLines } from "./invoiceLine";

const recurrence = group({
  label: "Recurrence",
  comments: "When HaloPSA creates invoices from the recurring invoice.",
  inputs: {
    period: wholeNumber({
      label: "Period",
      comments: "The number of the billing period: how often an invoice is created.",
      example: "3",
      placeholder: "Enter a number",
    }),
    period_type: wholeNumber({
      label: "Period Type",
      comments: "The number of the kind of period in HaloPSA.",
      example: "0",
      placeholder: "Enter a number",
    }),
    startdate: dateTime({ label: "Start Date", comments: "When the first invoice is created." }),
    enddate: dateTime({
      label: "End Date",
      comments: "When the last invoice is created.",
      example: "2027-02-28T00:00:00Z",
    }),
    nextcreationdate: dateTime({
      label: "Next Creation Date",
      comments: "When the next invoice is created.",
      example: "2026-04-01T00:00:00Z",
    }),
    disabled: flag({ label: "Disabled", comments: "Whether no more invoices are created." }),
  },
});

/** The fields of a recurring invoice, the same when it is created and when it is updated. */
export const recurringInvoiceFields = {
  ...invoiceFields,
  invoice_date: described(invoiceFields.invoice_date, "The date of the recurring invoice."),
  recurrence,
  lines: invoiceLines("recurring invoice", "Get Recurring Invoice"),
};

const {
  search,
  client_id,
  client_ids,
  site_id,
  user_id,
  contract_id,
  asset_id,
  toplevel_id,
  billingcategory_ids,
  includelines,
  advanced_search,
  idonly,
  count,
} = invoiceFilters;

/** The filters of List Recurring Invoices. */
export const recurringInvoiceFilters = {
  search,
  client_id,
  client_ids,
  site_id,
  user_id,
  contract_id,
  asset_id,
  toplevel_id,
  rinvoice_type: choice(["contracts", "invoices", "both"], {
    label: "Recurring Invoice Type",
    comments: "The kind of recurring billing to return.",
  }),
  billingcategory_ids: described(
    billingcategory_ids,
    "Only return recurring invoices in these billing categories, one ID per entry.",
  ),
  includelines: described(includelines, "Whether to include the lines of each recurring invoice."),
  advanced_search,
  idonly,
  count,
};
