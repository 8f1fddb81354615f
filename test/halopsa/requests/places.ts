import type { Row } from "../../support/requests";

const firstPage = { pageinate: "true", page_no: "1", page_size: "100", order: "id" };
const activity = { includeactive: "true", includeinactive: "false" };

/** A page of one record under the key, and the output of the list. */
const page = (key: string, record: object) => ({
  reply: { record_count: 1, page_no: 1, page_size: 100, [key]: [record] },
  data: { record_count: 1, page_no: 1, page_size: 100, has_more: false, data: [record] },
});

export const places: Row[] = [
  {
    key: "listSites",
    params: { search: "Main", client_id: "12", toplevel_id: "1", ...activity },
    method: "GET",
    path: "/api/Site",
    query: { ...firstPage, search: "Main", client_id: "12", toplevel_id: "1", ...activity },
    ...page("sites", { id: 18 }),
  },
  {
    key: "getSite",
    params: { id: "18", includedetails: "true", includeactivity: "true" },
    method: "GET",
    path: "/api/Site/18",
    query: { includedetails: "true", includeactivity: "true" },
    reply: { sites: [{ id: 18 }] },
    data: { id: 18 },
  },
  {
    key: "createSite",
    params: {
      name: "Warehouse",
      client_id: "12",
      delivery_address_line1: "3 Quay Road",
      isstocklocation: "true",
    },
    method: "POST",
    path: "/api/Site",
    body: [
      { name: "Warehouse", client_id: 12, delivery_address_line1: "3 Quay Road", isstocklocation: true },
    ],
  },
  {
    key: "updateSite",
    params: { id: "18", maincontact_id: "204", phonenumber: "" },
    method: "POST",
    path: "/api/Site",
    body: [{ id: 18, maincontact_id: 204 }],
  },
  { key: "deleteSite", params: { id: "18" }, method: "DELETE", path: "/api/Site/18", reply: "", data: {} },
  {
    key: "listUsers",
    params: {
      search: "Dana",
      client_id: "12",
      site_id: "18",
      ...activity,
      sorting: { order: "surname", orderdesc: "false" },
    },
    method: "GET",
    path: "/api/Users",
    query: {
      ...firstPage,
      search: "Dana",
      client_id: "12",
      site_id: "18",
      ...activity,
      order: "surname",
      orderdesc: "false",
    },
    ...page("users", { id: 204 }),
  },
  {
    key: "getUser",
    params: { id: "204", includedetails: "true" },
    method: "GET",
    path: "/api/Users/204",
    query: { includedetails: "true" },
  },
  {
    key: "createUser",
    params: { name: "Dana Reyes", site_id: "18", emailaddress: "dana@northwind.example.com" },
    method: "POST",
    path: "/api/Users",
    body: [{ name: "Dana Reyes", site_id: 18, emailaddress: "dana@northwind.example.com" }],
  },
  {
    key: "updateUser",
    params: { id: "204", inactive: "true" },
    method: "POST",
    path: "/api/Users",
    body: [{ id: 204, inactive: true }],
  },
  { key: "deleteUser", params: { id: "204" }, method: "DELETE", path: "/api/Users/204", reply: "", data: {} },
  {
    key: "listAssets",
    params: {
      search: "LAPTOP",
      client_id: "12",
      site_id: "18",
      assettype_id: "118",
      assetgroup_id: "12",
      ticket_id: "2081",
    },
    method: "GET",
    path: "/api/Asset",
    query: {
      ...firstPage,
      search: "LAPTOP",
      client_id: "12",
      site_id: "18",
      assettype_id: "118",
      assetgroup_id: "12",
      ticket_id: "2081",
    },
    ...page("assets", { id: 310 }),
  },
  {
    key: "getAsset",
    params: { id: "310", includedetails: "true" },
    method: "GET",
    path: "/api/Asset/310",
    query: { includedetails: "true" },
  },
  {
    key: "createAsset",
    params: { assettype_id: "118", client_id: "12", site_id: "18", inventory_number: "NW-LT-0042" },
    method: "POST",
    path: "/api/Asset",
    body: [{ assettype_id: 118, client_id: 12, site_id: 18, inventory_number: "NW-LT-0042" }],
  },
  {
    key: "updateAsset",
    params: { id: "310", status_id: "2", notes: "Retired" },
    method: "POST",
    path: "/api/Asset",
    body: [{ id: 310, status_id: 2, notes: "Retired" }],
  },
  {
    key: "deleteAsset",
    params: { id: "310" },
    method: "DELETE",
    path: "/api/Asset/310",
    reply: "",
    data: {},
  },
  {
    key: "listSuppliers",
    params: { search: "Harbour", toplevel_id: "1", ...activity },
    method: "GET",
    path: "/api/Supplier",
    query: { ...firstPage, search: "Harbour", toplevel_id: "1", ...activity },
    ...page("suppliers", { id: 4 }),
  },
  { key: "getSupplier", params: { id: "4" }, method: "GET", path: "/api/Supplier/4" },
];
