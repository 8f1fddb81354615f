import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

const identity = () => ({
  id: field.id(),
  name: field.text(),
  trading_name: field.text(),
  toplevel_id: field.reference(),
  toplevel_name: field.text(),
  inactive: field.flag(),
  colour: field.text(),
  main_site_id: field.reference(),
  main_site_name: field.text(),
  datecreated: field.timestamp(),
  notes: field.text(),
  website: field.text(),
  domain: field.text(),
  tax_number: field.text(),
  portalcolour: field.text(),
  portal_logo: field.text(),
});

const people = () => ({
  accountsemailaddress: field.text(),
  accountsfirstname: field.text(),
  accountslastname: field.text(),
  accountsccemailaddress: field.text(),
  accountsbccemailaddress: field.text(),
  pritech: field.reference().describe("The primary technician's ID"),
  pritech_name: field.text(),
  sectech: field.reference().describe("The secondary technician's ID"),
  accountmanagertech: field.reference().describe("The account manager's ID"),
  accountmanagertech_name: field.text(),
});

const counts = () => ({
  open_ticket_count: field.integer(),
  onhold_ticket_count: field.integer(),
  total_ticket_count: field.integer(),
  opened_thismonth_count: field.integer(),
});

const billing = () => ({
  chargehours: field.number(),
  hourlyrate: field.number(),
  periodcharge: field.number(),
  chargeperiod: field.integer(),
  invoiceyes: field.flag(),
  dontinvoice: field.flag(),
  invoicetemplate: field.text(),
  paymentterms: field.integer().describe("Days until an invoice is due"),
  prepaytotal: field.number(),
  prepayused: field.number(),
  prepaybalance: field.number(),
  billingtemplate_id: field.reference(),
  item_tax_code: field.integer(),
  service_tax_code: field.integer(),
  contract_tax_code: field.integer(),
  prepay_tax_code: field.integer(),
  surchargeid: field.reference(),
  discountperc: field.number(),
});

const integrations = () => ({
  xeroid: field.text(),
  connectwiseid: field.reference(),
  autotaskid: field.reference(),
  datto_id: field.text(),
  hubspot_id: field.text(),
  auvik_id: field.text(),
  passportal_id: field.reference(),
  ninjarmmid: field.reference(),
  stripe_customer_id: field.text(),
  stripe_payment_method_id: field.text(),
  liongardid: field.reference(),
  kaseyaid: field.text(),
});

const related = () => ({
  customfields: field.customfields(),
  site_fields: field.objects(),
  custombuttons: field.objects(),
  attachments: field.objects(),
  popup_notes: field.objects(),
  faqlists: field.objects(),
  allowall_tickettypes: field.flag(),
  allowed_tickettypes: field.objects(),
  billingplans: field.objects(),
  periods: field.objects(),
  areaitems: field.objects().describe("Recurring items"),
  site_update: field.objects(),
});

/** HaloPSA's API calls clients areas. */
export const client = record(
  "client",
  () =>
    z.looseObject({
      ...identity(),
      ...people(),
      ...counts(),
      ...billing(),
      ...integrations(),
      ...related(),
    }),
  {
    id: 12,
    name: "Northwind Dental",
    toplevel_id: 1,
    toplevel_name: "Customers",
    inactive: false,
    colour: "#2bd3c6",
    main_site_id: 18,
    main_site_name: "Main Office",
    datecreated: "2025-11-03T09:14:22.173Z",
    notes: "Closed on Fridays.",
    website: "https://northwind.example.com",
    domain: "northwind.example.com",
    accountsemailaddress: "accounts@northwind.example.com",
    accountsfirstname: "Dana",
    accountslastname: "Reyes",
    pritech: 3,
    pritech_name: "Priya Shah",
    accountmanagertech: 5,
    accountmanagertech_name: "Tom Becker",
    open_ticket_count: 4,
    onhold_ticket_count: 1,
    total_ticket_count: 213,
    hourlyrate: 95,
    dontinvoice: false,
    paymentterms: 30,
    prepaybalance: 6.5,
    customfields: field.customfieldsExample,
    allowall_tickettypes: true,
  },
);

/** The clients that were saved by one request. */
export const clients = record("clients", () => z.array(client.schema()), [client.example]);
