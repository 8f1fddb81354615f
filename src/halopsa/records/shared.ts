import { z } from "zod";

// HaloPSA documents no field as required and returns null for empty fields. Only IDs are always present.

export const id = () => z.int();
export const reference = () => z.int().nullish();
export const text = () => z.string().nullish();
export const timestamp = () => z.string().nullish().describe("Date and time");
export const flag = () => z.boolean().nullish();
export const integer = () => z.int().nullish();
export const number = () => z.number().nullish();

/** A list whose entries HaloPSA does not document. */
export const objects = () => z.array(z.looseObject({})).nullish();

export const customfields = () =>
  z
    .array(
      z.looseObject({
        id: z.int(),
        name: z.string().nullish(),
        label: z.string().nullish(),
        value: z.unknown().optional(),
      }),
    )
    .nullish();

/** The fields that tickets, projects and opportunities have, which HaloPSA's API calls faults. */
export const fault = () => ({
  id: id(),
  summary: text(),
  details: text().describe("May contain HTML"),
  tickettype_id: reference(),
  tickettype_name: text(),
  client_id: reference(),
  client_name: text(),
  site_id: reference(),
  site_name: text(),
  user_id: reference(),
  user_name: text(),
  user_email: text(),
  status_id: reference(),
  status_name: text(),
  priority_id: reference(),
  priority_name: text(),
  sla_id: reference(),
  agent_id: reference(),
  agent_name: text(),
  team_id: reference(),
  team: text(),
  category_1: text(),
  categoryid_1: reference(),
  dateoccurred: timestamp(),
  deadlinedate: timestamp(),
  lastupdate: timestamp(),
  dateclosed: timestamp(),
  onhold: flag(),
  source: integer(),
  customfields: customfields(),
});

export const customfieldsExample = [
  { id: 214, name: "CFContractNumber", label: "Contract Number", value: "C-1042" },
];

/** A line of an invoice or of a recurring invoice. */
export const invoiceLine = () =>
  z.looseObject({
    id: id(),
    ihid: reference().describe("The ID of the invoice or recurring invoice"),
    item_code: text(),
    item_shortdescription: text(),
    item_longdescription: text(),
    qty_order: number(),
    unit_price: number(),
    unit_cost: number(),
    discount_perc: number().describe("In percent"),
    net_amount: number(),
    tax_amount: number(),
    nominal_code: text(),
    tax_code: text(),
    _itemid: reference(),
    asset_id: reference(),
    contract_id: reference(),
    ticket_id: reference(),
    startdate: timestamp(),
    enddate: timestamp(),
    isinactive: flag(),
  });
