import type { Row } from "../../support/requests";
import { page } from "./pages";

const recurringInvoice = { id: 35, client_id: 12, name: "Northwind Dental" };

const filters = {
  search: "support",
  client_id: "12",
  site_id: "18",
  user_id: "204",
  contract_id: "61",
  asset_id: "310",
  toplevel_id: "1",
  rinvoice_type: "contracts",
  includelines: "true",
  advanced_search: "[]",
};

export const recurringInvoices: Row[] = [
  {
    key: "listRecurringInvoices",
    name: "with every filter",
    params: { ...filters, client_ids: ["12", 13], billingcategory_ids: ["1"] },
    method: "GET",
    path: "/api/RecurringInvoice",
    query: {
      ...filters,
      client_ids: "12,13",
      billingcategory_ids: "1",
      order: "id",
      pageinate: "true",
      page_no: "1",
      page_size: "100",
    },
    ...page("invoices", recurringInvoice),
  },
  {
    key: "getRecurringInvoice",
    params: { id: "35", includedetails: "true" },
    method: "GET",
    path: "/api/RecurringInvoice/35",
    query: { includedetails: "true" },
    reply: recurringInvoice,
  },
  {
    key: "createRecurringInvoice",
    params: {
      client_id: "12",
      site_id: "18",
      user_id: "204",
      name: "Northwind Dental",
      reference: "Support",
      contract_id: "61",
      recurrence: {
        period: "3",
        period_type: "0",
        startdate: "2026-03-01",
        enddate: "2027-02-28",
        nextcreationdate: "2026-04-01",
        disabled: "false",
      },
      lines: [{ _itemid: "9", item_shortdescription: "", qty_order: "5", unit_price: "38.5" }],
      additionalFields: '{"reviewrequired": true}',
    },
    method: "POST",
    path: "/api/RecurringInvoice",
    body: [
      {
        client_id: 12,
        sitenumber: 18,
        uid: 204,
        name: "Northwind Dental",
        reference: "Support",
        contract_id: 61,
        period: 3,
        period_type: 0,
        startdate: "2026-03-01T00:00:00Z",
        enddate: "2027-02-28T00:00:00Z",
        nextcreationdate: "2026-04-01T00:00:00Z",
        disabled: false,
        lines: [{ _itemid: 9, qty_order: 5, unit_price: 38.5 }],
        reviewrequired: true,
      },
    ],
    reply: recurringInvoice,
  },
  {
    key: "updateRecurringInvoice",
    name: "sends only what is given",
    params: { id: "35", name: "", recurrence: { period: "", disabled: "true" }, lines: [] },
    method: "POST",
    path: "/api/RecurringInvoice",
    body: [{ id: 35, disabled: true }],
    reply: recurringInvoice,
  },
  {
    key: "updateRecurringInvoiceLines",
    name: "of several recurring invoices",
    params: {
      lines: [
        { id: "6100", ihid: "35", qty_order: "0", item_longdescription: "" },
        { id: 6210, ihid: 36, unit_price: "40.25", isinactive: "false" },
      ],
    },
    method: "POST",
    path: "/api/RecurringInvoice/updatelines",
    query: { returnall: "true" },
    body: [
      { id: 6100, ihid: 35, qty_order: 0 },
      { id: 6210, ihid: 36, unit_price: 40.25, isinactive: false },
    ],
    reply: [
      { id: 6100, ihid: 35 },
      { id: 6210, ihid: 36 },
    ],
  },
  {
    key: "deleteRecurringInvoice",
    params: { id: "35", bypass_accounts_sync: "true" },
    method: "DELETE",
    path: "/api/RecurringInvoice/35",
    query: { bypass_accounts_sync: "true" },
    reply: "",
    data: {},
  },
];
