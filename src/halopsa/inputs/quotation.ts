import { dateTime, described, flag, forms, id, longText, number, text, wholeNumber } from "../../kit/inputs";
import {
  agentId,
  clientId,
  count,
  customfields,
  idFilter,
  itemId,
  ofClient,
  ofSite,
  ofUser,
  search,
  siteId,
  supplierId,
  ticketId,
  userId,
} from "./common";
import { linesComments } from "./invoiceLine";
import { currencyCode, ofTicket, pdftemplateId } from "./references";

export const quotationId = id({
  label: "Quotation ID",
  comments: "The ID of the quotation.",
  example: "415",
  dataSource: "selectQuotation",
});

const lines = forms({
  label: "Lines",
  comments: linesComments("quotation"),
  blankText: "drop",
  inputs: {
    id: id({
      label: "Line ID",
      comments: "The ID of the line to change, as returned by Get Quotation. A blank ID adds a line.",
      example: "880",
    }),
    item_id: itemId,
    name: text({ label: "Name", comments: "The title of the line.", example: "Managed workstation" }),
    description: longText({
      label: "Description",
      comments: "The details below the title.",
      example: "Monitoring, patching and remote support",
    }),
    productcode: text({ label: "Product Code", comments: "The product's code.", example: "MW-STD" }),
    baseprice: number({
      label: "Base Price",
      comments: "The price of one unit, before tax and discount.",
      example: "38.5",
    }),
    costprice: number({ label: "Cost Price", comments: "The cost of one unit.", example: "21" }),
    discount_perc: number({ label: "Discount", comments: "The discount, in percent.", example: "10" }),
    billingperiod: wholeNumber({
      label: "Billing Period",
      comments: "The number of the billing period in HaloPSA.",
      example: "2",
    }),
    startdate: dateTime({ label: "Start Date", comments: "The start of the billed period." }),
    note: longText({ label: "Note", comments: "A note on the line.", example: "Replaces the old laptop" }),
    optional: flag({ label: "Optional", comments: "Whether the client can leave out the line." }),
    supplier_id: described(supplierId, "The ID of the supplier of the item."),
    item_taxable: flag({ label: "Taxable", comments: "Whether the line is taxed." }),
    nominal_code: text({
      label: "Nominal Code",
      comments: "The code of the account in the accounting software.",
      example: "4000",
    }),
  },
});

/** The fields of a quotation, the same when it is created and when it is updated. */
export const quotationFields = {
  client_id: clientId,
  title: text({
    label: "Title",
    comments: "The quotation's title.",
    example: "Ten workstations",
  }),
  ticket_id: described(ticketId, "The ID of the ticket or the opportunity that the quotation is for."),
  site_id: described(siteId, "The ID of the site that the quotation is for."),
  user_id: described(userId, "The ID of the user that the quotation is addressed to."),
  date: dateTime({ label: "Date", comments: "The date of the quotation." }),
  expiry_date: dateTime({ label: "Expiry Date", comments: "The last day on which the quotation is valid." }),
  status: wholeNumber({
    label: "Status",
    comments: "The number of the quotation's status.",
    example: "1",
    placeholder: "Enter a number",
  }),
  po_ref: text({
    label: "Purchase Order Reference",
    comments: "The number of the client's purchase order.",
    example: "PO-7731",
    placeholder: "Enter a reference",
  }),
  note: longText({ label: "Note", comments: "A note on the quotation.", example: "Prices agreed by phone." }),
  scope: longText({
    label: "Scope",
    comments: "What the quotation includes.",
    example: "Delivery and installation",
  }),
  risk: longText({ label: "Risk", comments: "What might go wrong.", example: "Delivery may be late." }),
  agent_id: described(agentId, "The ID of the agent who created the quotation."),
  assigned_agent: id({
    label: "Assigned Agent ID",
    comments: "The ID of the agent that the quotation is assigned to.",
    example: "4",
    dataSource: "selectAgent",
  }),
  currency_code: currencyCode,
  daystodeliver: wholeNumber({
    label: "Days to Deliver",
    comments: "The number of days until delivery.",
    example: "14",
    placeholder: "Enter a number of days",
  }),
  pdftemplate_id: pdftemplateId,
  lines,
  customfields,
};

/** The filters of List Quotations. */
export const quotationFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
  user_id: ofUser,
  ticket_id: ofTicket,
  quote_status: idFilter({
    label: "Statuses",
    comments: "Only return quotations with these statuses, one number per entry.",
    example: "1",
  }),
  open: flag({ label: "Open", comments: "Whether to return only open quotations." }),
  closed: flag({ label: "Closed", comments: "Whether to return only closed quotations." }),
  awaiting_approval: flag({
    label: "Awaiting Approval",
    comments: "Whether to return only quotations that await approval.",
  }),
  my_approvals: flag({
    label: "My Approvals",
    comments: "Whether to return only quotations that the connection's agent must approve.",
  }),
  needsprocessing: flag({
    label: "Needs Processing",
    comments: "Whether to return only quotations that must still be processed.",
  }),
  processed: flag({ label: "Processed", comments: "Whether to return only processed quotations." }),
  includelines: flag({
    label: "Include Lines",
    comments: "Whether to include the lines of each quotation.",
  }),
  count,
};
