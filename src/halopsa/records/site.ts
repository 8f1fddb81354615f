import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

const address = (of: "delivery" | "invoice") =>
  Object.fromEntries([1, 2, 3, 4, 5].map((line) => [`${of}_address_line${line}`, field.text()]));

export const site = record(
  "site",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      client_id: field.number(),
      client_name: field.text(),
      clientsite_name: field.text(),
      inactive: field.flag(),
      sla_id: field.reference(),
      phonenumber: field.text(),
      colour: field.text(),
      timezone: field.text(),
      notes: field.text(),
      isstocklocation: field.flag(),
      isinvoicesite: field.flag(),
      maincontact_id: field.reference(),
      maincontact_name: field.text(),
      ...address("delivery"),
      ...address("invoice"),
      geocoord1: field.number(),
      geocoord2: field.number(),
      itglue_id: field.text(),
      client_itglue_id: field.text(),
      customfields: field.customfields(),
      site_fields: field.objects(),
      stockbins: field.objects(),
      default_currency_code: field.integer(),
      client_to_invoice: field.reference(),
      client_to_invoice_recurring: field.reference(),
    }),
  {
    id: 18,
    name: "Main Office",
    client_id: 12,
    client_name: "Northwind Dental",
    clientsite_name: "Northwind Dental/Main Office",
    inactive: false,
    sla_id: 1,
    phonenumber: "+44 20 7946 0018",
    timezone: "GMT Standard Time",
    notes: "Ring at the side door.",
    isstocklocation: false,
    isinvoicesite: true,
    maincontact_id: 204,
    maincontact_name: "Dana Reyes",
    delivery_address_line1: "12 Harbour Street",
    delivery_address_line3: "Bristol",
    delivery_address_line5: "BS1 4RN",
    geocoord1: 51.4499,
    geocoord2: -2.5972,
    customfields: field.customfieldsExample,
  },
);
