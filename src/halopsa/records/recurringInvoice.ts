import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A recurring invoice, from which HaloPSA creates invoices on a schedule. */
export const recurringInvoice = record(
  "recurringInvoice",
  () =>
    z.looseObject({
      id: field.id(),
      client_id: field.reference(),
      client_name: field.text(),
      sitenumber: field.reference().describe("The ID of the site"),
      site_name: field.text(),
      uid: field.reference().describe("The ID of the user"),
      name: field.text(),
      contactname: field.text(),
      reference: field.text(),
      cust_order_number: field.text(),
      invoice_date: field.timestamp(),
      duedate: field.timestamp(),
      period: field.integer(),
      period_type: field.integer(),
      periodname: field.text(),
      startdate: field.timestamp(),
      enddate: field.timestamp(),
      lastcreated: field.timestamp(),
      nextcreationdate: field.timestamp(),
      disabled: field.flag(),
      paymentterms: field.integer().describe("In days"),
      currency: field.text(),
      currency_code: field.integer(),
      total: field.number(),
      ticket_id: field.reference(),
      contract_id: field.reference(),
      billingcategory: field.integer(),
      notes_1: field.text(),
      internal_note: field.text(),
      last_modified: field.timestamp(),
      lines: z.array(field.invoiceLine()).nullish(),
      customfields: field.customfields(),
    }),
  {
    id: 35,
    client_id: 12,
    client_name: "Northwind Dental",
    sitenumber: 18,
    site_name: "Main Office",
    name: "Northwind Dental",
    contactname: "Dana Reyes",
    reference: "Managed service",
    period: 3,
    periodname: "Monthly",
    startdate: "2026-03-01T00:00:00Z",
    lastcreated: "2026-03-01T06:00:00Z",
    nextcreationdate: "2026-04-01T00:00:00Z",
    disabled: false,
    paymentterms: 30,
    total: 192.5,
    contract_id: 61,
    last_modified: "2026-03-01T06:00:12.7Z",
    lines: [
      {
        id: 6100,
        ihid: 35,
        item_code: "MW-STD",
        item_shortdescription: "Managed workstation",
        qty_order: 5,
        unit_price: 38.5,
        net_amount: 192.5,
        tax_code: "T1",
        isinactive: false,
        _itemid: 9,
      },
    ],
  },
);

/** The lines that were changed. */
export const invoiceLines = record("invoiceLines", () => z.array(field.invoiceLine()), [
  { id: 6100, ihid: 35, item_shortdescription: "Managed workstation", qty_order: 6, unit_price: 38.5 },
]);
