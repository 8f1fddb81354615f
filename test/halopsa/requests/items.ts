import type { Row } from "../../support/requests";
import { page } from "./pages";

const item = { id: 9, name: "Managed workstation" };

const filters = {
  search: "work",
  assetgroup_id: "12",
  supplier_id: "4",
  stocklocation_id: "18",
  includeactive: "true",
  includeinactive: "false",
  recurringonly: "true",
  excluderecurring: "false",
  show_not_in_stock: "true",
  advanced_search: "[]",
};

const texts = {
  name: "Managed workstation",
  description: "Monitoring",
  supplier_part_code: "HH-77120",
  manufacturer_name: "Contoso Hardware",
  internalreference: "MW-STD",
  externalreference: "SKU-20331",
  note: "Sold with setup only.",
};

const codes = { nominalcode: "4000", purchasenominalcode: "5000", accountsid: "WS-14" };

export const items: Row[] = [
  {
    key: "listItems",
    name: "with every filter",
    params: { ...filters, assetgroups: ["12", 13], assettypes: ["118"] },
    method: "GET",
    path: "/api/Item",
    query: {
      ...filters,
      assetgroups: "12,13",
      assettypes: "118",
      order: "id",
      pageinate: "true",
      page_no: "1",
      page_size: "100",
    },
    ...page("items", item),
  },
  {
    key: "getItem",
    params: { id: "9", includedetails: "true" },
    method: "GET",
    path: "/api/Item/9",
    query: { includedetails: "true" },
    reply: item,
  },
  {
    key: "createItem",
    params: {
      ...texts,
      type: "1",
      assetgroup_id: "12",
      assettype_id: "118",
      supplier_id: "4",
      prices: {
        baseprice: "38.5",
        costprice: "0",
        isrecurringitem: "true",
        recurringprice: "38.5",
        recurringcost: "21",
      },
      accounting: { ...codes, taxcode: "1" },
      stock: { minstockqty: "0", dont_track_stock: "false" },
      customfields: [{ id: "214", value: "C-1042" }],
      additionalFields: '{"weight": 2.5}',
    },
    method: "POST",
    path: "/api/Item",
    body: [
      {
        ...texts,
        ...codes,
        type: 1,
        assetgroup_id: 12,
        assettype_id: 118,
        supplier_id: 4,
        baseprice: 38.5,
        costprice: 0,
        isrecurringitem: true,
        recurringprice: 38.5,
        recurringcost: 21,
        taxcode: 1,
        minstockqty: 0,
        dont_track_stock: false,
        customfields: [{ id: 214, value: "C-1042" }],
        weight: 2.5,
      },
    ],
    reply: item,
  },
  {
    key: "updateItem",
    name: "sends only what is given",
    params: { id: "9", name: "", status: "2", prices: { baseprice: "40", costprice: "" } },
    method: "POST",
    path: "/api/Item",
    body: [{ id: 9, status: 2, baseprice: 40 }],
    reply: item,
  },
  {
    key: "deleteItem",
    params: { id: "9" },
    method: "DELETE",
    path: "/api/Item/9",
    reply: "",
    data: {},
  },
];
