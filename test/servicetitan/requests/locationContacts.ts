import type { Row } from "../../support/requests";

const locations = "/crm/v2/tenant/4150001/locations";
const path = `${locations}/3201/contacts`;

export const locationContacts: Row[] = [
  {
    key: "listLocationContacts",
    params: { locationId: "3201", pagination: { pageSize: "25" } },
    method: "GET",
    path,
    query: { pageSize: "25" },
  },
  {
    key: "listContactsOfLocations",
    name: "by location",
    params: { locationIds: ["3201", 3202] },
    method: "GET",
    path: `${locations}/contacts`,
    query: { locationIds: "3201,3202" },
  },
  {
    key: "listContactsOfLocations",
    name: "by change, all pages, without a sort",
    params: { locationIds: [], modifiedOnOrAfter: "2026-03-10", fetchAll: true },
    method: "GET",
    path: `${locations}/contacts`,
    query: {
      modifiedOnOrAfter: "2026-03-10T00:00:00Z",
      page: "1",
      pageSize: "5000",
      includeTotal: "true",
    },
    reply: { page: 1, pageSize: 5000, hasMore: false, totalCount: 1, data: [{ id: 3301 }] },
    data: { page: 1, pageSize: 1, hasMore: false, totalCount: 1, data: [{ id: 3301 }] },
  },
  {
    key: "createLocationContact",
    params: { locationId: "3201", type: "mobilephone", value: "8185550101", memo: "Front desk" },
    method: "POST",
    path,
    body: { type: "MobilePhone", value: "8185550101", memo: "Front desk" },
  },
  {
    key: "updateLocationContact",
    name: "updates one field",
    params: { locationId: "3201", locationContactId: "3301", memo: "Back door", preferences: {} },
    method: "PATCH",
    path: `${path}/3301`,
    body: { memo: "Back door" },
  },
  {
    key: "updateLocationContact",
    name: "updates the preferences",
    params: {
      locationId: "3201",
      locationContactId: "3301",
      preferences: {
        jobRemindersEnabled: "true",
        marketingUpdatesEnabled: "false",
        invoiceStatementNotification: "false",
        invoiceNotification: "false",
        statementNotification: "false",
      },
    },
    method: "PATCH",
    path: `${path}/3301`,
    body: {
      preferences: {
        jobRemindersEnabled: true,
        marketingUpdatesEnabled: false,
        invoiceStatementNotification: false,
        invoiceNotification: false,
        statementNotification: false,
      },
    },
  },
  {
    key: "deleteLocationContact",
    params: { locationId: "3201", locationContactId: "3301" },
    method: "DELETE",
    path: `${path}/3301`,
    reply: "",
    data: {},
  },
  {
    key: "getPreferredTechnician",
    params: { locationId: "3201" },
    method: "GET",
    path: `${locations}/3201/preferredtechnician`,
    reply: 411,
  },
  {
    key: "setPreferredTechnician",
    params: { locationId: "3201", preferredTechnicianId: "411" },
    method: "POST",
    path: `${locations}/3201/preferredtechnician/411`,
    reply: "",
    data: {},
  },
];
