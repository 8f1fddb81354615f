import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

const line = () =>
  z.looseObject({
    id: field.id(),
    item_id: field.reference(),
    name: field.text(),
    description: field.text(),
    productcode: field.text(),
    baseprice: field.number(),
    costprice: field.number(),
    discount_perc: field.number().describe("In percent"),
    billingperiod: field.integer(),
    startdate: field.timestamp(),
    note: field.text(),
    optional: field.flag(),
    supplier_id: field.reference(),
    item_taxable: field.flag(),
    nominal_code: field.text(),
  });

export const quotation = record(
  "quotation",
  () =>
    z.looseObject({
      id: field.id(),
      title: field.text(),
      client_id: field.reference(),
      client_name: field.text(),
      site_id: field.reference(),
      user_id: field.reference(),
      ticket_id: field.reference(),
      agent_id: field.reference(),
      assigned_agent: field.reference(),
      date: field.timestamp(),
      expiry_date: field.timestamp(),
      status: field.integer(),
      po_ref: field.text(),
      note: field.text(),
      scope: field.text(),
      risk: field.text(),
      currency_code: field.integer(),
      daystodeliver: field.integer(),
      pdftemplate_id: field.reference(),
      lines: z.array(line()).nullish(),
      customfields: field.customfields(),
    }),
  {
    id: 415,
    title: "Ten workstations",
    client_id: 12,
    client_name: "Northwind Dental",
    site_id: 18,
    date: "2026-03-01T00:00:00Z",
    expiry_date: "2026-03-31T00:00:00Z",
    status: 1,
    lines: [{ id: 880, item_id: 9, name: "Managed workstation", productcode: "MW-STD", baseprice: 38.5 }],
  },
);
