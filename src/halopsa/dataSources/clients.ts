import type { Infer } from "../../kit/action/record";
import { ofClient, ofSite, ofToplevel, search } from "../inputs/common";
import type { Item } from "../listing";
import type { areaRequestType, crmNote, popupNote, site, user } from "../records";
import { select } from "../select";

export const selectClient = select({
  label: "Select Client",
  plural: "clients",
  from: "Client",
  search: { search, toplevel_id: ofToplevel },
  sortBy: "name",
  example: [
    { key: "12", label: "Northwind Dental (ID: 12)" },
    { key: "13", label: "Contoso Farms (ID: 13)" },
  ],
});

export const selectTopLevel = select({
  label: "Select Top Level",
  plural: "top levels",
  from: "TopLevel",
  search: { search },
  sortBy: "name",
  example: [
    { key: "1", label: "Customers (ID: 1)" },
    { key: "2", label: "Prospects (ID: 2)" },
  ],
});

export const selectSite = select({
  label: "Select Site",
  plural: "sites",
  from: "Site",
  search: { search, client_id: ofClient },
  sortBy: "name",
  text: ({ clientsite_name, name }: Infer<typeof site>) => clientsite_name || name,
  example: [
    { key: "18", label: "Northwind Dental/Main Office (ID: 18)" },
    { key: "19", label: "Northwind Dental/Warehouse (ID: 19)" },
  ],
});

export const selectUser = select({
  label: "Select User",
  plural: "users",
  from: "Users",
  search: { search, client_id: ofClient, site_id: ofSite },
  sortBy: "name",
  text: ({ name, client_name }: Infer<typeof user>) => [name, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "204", label: "Dana Reyes · Northwind Dental (ID: 204)" },
    { key: "205", label: "Omar Haddad · Contoso Farms (ID: 205)" },
  ],
});

export const selectSupplier = select({
  label: "Select Supplier",
  plural: "suppliers",
  from: "Supplier",
  search: { search },
  sortBy: "name",
  example: [
    { key: "4", label: "Harbour Hardware (ID: 4)" },
    { key: "5", label: "Cloud Licences Direct (ID: 5)" },
  ],
});

export const selectCrmNote = select({
  label: "Select CRM Note",
  plural: "a client's CRM notes",
  from: "CRMNote",
  search: { client_id: ofClient },
  whole: true,
  text: ({ note }: Infer<typeof crmNote>) => note,
  example: [
    { key: "88", label: "Agreed to renew in May. (ID: 88)" },
    { key: "87", label: "Asked for a quote on backups. (ID: 87)" },
  ],
});

export const selectPopupNote = select({
  label: "Select Popup Note",
  plural: "popup notes",
  from: "PopupNote",
  query: { showall: true },
  search: { client_id: ofClient, site_id: ofSite },
  whole: true,
  text: ({ note }: Infer<typeof popupNote>) => note,
  example: [
    { key: "31", label: "Call the front desk first. (ID: 31)" },
    { key: "32", label: "Invoice is overdue. (ID: 32)" },
  ],
});

type RequestType = Item & Pick<Infer<typeof areaRequestType>, "client_name" | "request_type">;

export const selectAreaRequestType = select({
  label: "Select Area Request Type",
  plural: "area request types",
  from: "AreaRequestType",
  sortBy: "name",
  whole: true,
  // The records have no ID of their own: one says that a client can use a ticket type.
  key: ({ request_type }: RequestType) => request_type,
  text: ({ client_name }: RequestType) => client_name,
  example: [
    { key: "1", label: "Northwind Dental (ID: 1)" },
    { key: "3", label: "Contoso Farms (ID: 3)" },
  ],
});
