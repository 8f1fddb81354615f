import {
  choice,
  dateTime,
  described,
  flag,
  form,
  id,
  longText,
  number,
  text,
  wholeNumber,
} from "../../kit/inputs";
import {
  clientId,
  contractId,
  count,
  customfields,
  idFilter,
  ofClient,
  ofSite,
  ofToplevel,
  ofUser,
  search,
  siteId,
  ticketId,
  userId,
} from "./common";
import { invoiceLines } from "./invoiceLine";
import {
  currencyCode,
  idonly,
  ofAsset,
  ofContract,
  ofTicket,
  pdftemplateId,
  recurringInvoiceId,
} from "./references";

export const invoiceId = id({
  label: "Invoice ID",
  comments: "The ID of the invoice, which is not its invoice number.",
  example: "1204",
  dataSource: "selectInvoice",
});

const address = form({
  label: "Address",
  comments: "The billing address on the invoice.",
  inputs: {
    line1: text({ label: "Line 1", comments: "The first line.", example: "12 Mill Lane" }),
    line2: text({ label: "Line 2", comments: "The second line.", example: "Unit 4" }),
    line3: text({ label: "Line 3", comments: "The third line, usually the town.", example: "Bristol" }),
    line4: text({
      label: "Line 4",
      comments: "The fourth line, usually the county or state.",
      example: "Avon",
    }),
    postcode: text({ label: "Postcode", comments: "The postal code.", example: "BS1 4QA" }),
  },
});

const note = (number: string) =>
  longText({
    label: `Note ${number}`,
    comments: `Note ${number} on the invoice.`,
    example: "Thank you for the prompt payment.",
    placeholder: "Enter text",
  });

/** The fields of an invoice, the same when it is created and when it is updated. */
export const invoiceFields = {
  client_id: clientId,
  site_id: described(siteId, "The ID of the site that is billed."),
  user_id: described(userId, "The ID of the user that the invoice is addressed to."),
  invoice_date: dateTime({ label: "Invoice Date", comments: "The date of the invoice." }),
  duedate: dateTime({ label: "Due Date", comments: "The date by which it must be paid." }),
  name: text({ label: "Name", comments: "The client's name on the invoice.", example: "Northwind Dental" }),
  reference: text({
    label: "Reference",
    comments: "A reference on the invoice.",
    example: "March support",
  }),
  cust_order_number: text({
    label: "Customer Order Number",
    comments: "The number of the client's purchase order.",
    example: "PO-7731",
  }),
  contactname: text({
    label: "Contact Name",
    comments: "The name of the contact on the invoice.",
    example: "Dana Reyes",
  }),
  currency_code: currencyCode,
  paymentterms: wholeNumber({
    label: "Payment Terms",
    comments: "The number of days until the invoice is due.",
    example: "30",
    placeholder: "Enter a number of days",
  }),
  ticket_id: described(ticketId, "The ID of the ticket that the invoice is for."),
  contract_id: described(contractId, "The ID of the contract that the invoice is for."),
  billingcategory: wholeNumber({
    label: "Billing Category",
    comments: "The number of the billing category.",
    example: "1",
    placeholder: "Enter a number",
  }),
  notes_1: note("1"),
  notes_2: note("2"),
  notes_3: note("3"),
  internal_note: longText({
    label: "Internal Note",
    comments: "A note that only agents can see.",
    example: "Discount agreed by phone.",
  }),
  pdftemplate_id: pdftemplateId,
  address,
  lines: invoiceLines("invoice", "Get Invoice"),
  customfields,
};

/** The fields that only an existing invoice has. */
export const paymentFields = {
  posted: flag({
    label: "Posted",
    comments: "Whether the invoice was posted to the accounting software.",
  }),
  datepaid: dateTime({ label: "Date Paid", comments: "The date on which it was paid." }),
  paymentstatus: wholeNumber({
    label: "Payment Status",
    comments: "The number of the payment status.",
    example: "2",
    placeholder: "Enter a number",
  }),
  amountpaid: number({
    label: "Amount Paid",
    comments: "The amount paid so far.",
    example: "231",
    placeholder: "Enter an amount",
  }),
  thirdpartyinvoicenumber: text({
    label: "Third Party Invoice Number",
    comments: "The invoice's number in the accounting software.",
    example: "INV-0042",
  }),
  xeroid: text({
    label: "Xero ID",
    comments: "The ID of the invoice in Xero.",
    example: "8b8a8a52-4f6e-4d35-9d6c-3a6f1c6f1d11",
  }),
};

/** An invoice calls its site and its user by older names. */
export const namedAsStored = <Given extends { site_id?: unknown; user_id?: unknown }>({
  site_id,
  user_id,
  ...invoice
}: Given) => ({ ...invoice, sitenumber: site_id, uid: user_id });

export const bypassAccountsSync = flag({
  label: "Bypass Accounts Sync",
  comments: "Whether to keep the invoice in the accounting software.",
});

/** The filters of List Invoices. */
export const invoiceFilters = {
  search,
  client_id: ofClient,
  client_ids: idFilter({
    label: "Client IDs",
    comments: "Only return records of these clients, one ID per entry.",
    example: "12",
    dataSource: "selectClient",
  }),
  site_id: ofSite,
  user_id: ofUser,
  ticket_id: ofTicket,
  contract_id: ofContract,
  asset_id: ofAsset,
  toplevel_id: ofToplevel,
  salesorder_id: id({
    label: "Sales Order ID",
    comments: "Only return invoices of this sales order. The ID is in the URL of its page.",
    example: "77",
  }),
  recurringinvoice_id: described(
    recurringInvoiceId,
    "Only return invoices created from this recurring invoice.",
  ),
  rinvoice_type: choice(["contracts", "invoices", "both"], {
    label: "Recurring Invoice Type",
    comments: "The kind of recurring billing whose invoices to return.",
  }),
  paymentstatuses: idFilter({
    label: "Payment Statuses",
    comments: "Only return invoices with these payment statuses, one number per entry.",
    example: "1",
  }),
  postedonly: flag({
    label: "Posted Only",
    comments: "Whether to return only invoices that were posted to the accounting software.",
  }),
  notpostedonly: flag({
    label: "Not Posted Only",
    comments: "Whether to return only invoices that were not posted to the accounting software.",
  }),
  ready_for_invoicing: flag({
    label: "Ready for Invoicing",
    comments: "Whether to return only what is ready to be invoiced.",
  }),
  sent_status: wholeNumber({
    label: "Sent Status",
    comments: "Only return invoices with this number of a sent status.",
    example: "1",
    placeholder: "Enter a number",
  }),
  billing_date: text({
    label: "Billing Date",
    comments: "Only return invoices with this billing date.",
    example: "2026-03-01",
    placeholder: "YYYY-MM-DD",
  }),
  billingcategory_ids: idFilter({
    label: "Billing Category IDs",
    comments: "Only return invoices in these billing categories, one ID per entry.",
    example: "1",
  }),
  includelines: flag({ label: "Include Lines", comments: "Whether to include the lines of each invoice." }),
  includeinvoices: flag({ label: "Include Invoices", comments: "Whether to include invoices." }),
  includecredits: flag({ label: "Include Credits", comments: "Whether to include credit notes." }),
  includepoinvoices: flag({
    label: "Include Purchase Order Invoices",
    comments: "Whether to include invoices of purchase orders.",
  }),
  advanced_search: longText({
    label: "Advanced Search",
    comments: "Conditions as JSON, in the form that the advanced search of HaloPSA sends.",
    example: '[{"filter_name":"invoicenumber","filter_type":4,"filter_value":"1204"}]',
    placeholder: "Enter JSON",
  }),
  idonly,
  count,
};
