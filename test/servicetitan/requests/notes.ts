import type { Row } from "../../support/requests";

const customerNotes = "/crm/v2/tenant/4150001/customers/3001/notes";
const locationNotes = "/crm/v2/tenant/4150001/locations/3201/notes";

export const notes: Row[] = [
  {
    key: "listCustomerNotes",
    params: { customerId: "3001", modifiedOnOrAfter: "2026-03-10", createdBefore: "" },
    method: "GET",
    path: customerNotes,
    query: { modifiedOnOrAfter: "2026-03-10T00:00:00Z" },
  },
  {
    key: "createCustomerNote",
    params: { customerId: "3001", text: "Gate code 4711", pinToTop: "false", addToLocations: "true" },
    method: "POST",
    path: customerNotes,
    body: { text: "Gate code 4711", pinToTop: false, addToLocations: true },
  },
  {
    key: "deleteCustomerNote",
    params: { customerId: "3001", noteId: "10101" },
    method: "DELETE",
    path: `${customerNotes}/10101`,
    reply: "",
    data: {},
  },
  {
    key: "listLocationNotes",
    params: { locationId: "3201", pagination: { page: "2" }, includeTotal: true },
    method: "GET",
    path: locationNotes,
    query: { page: "2", includeTotal: "true" },
  },
  {
    key: "createLocationNote",
    params: { locationId: "3201", text: "Gate code 4711", addToCustomer: "no" },
    method: "POST",
    path: locationNotes,
    body: { text: "Gate code 4711", addToCustomer: false },
  },
  {
    key: "deleteLocationNote",
    params: { locationId: "3201", noteId: "10101" },
    method: "DELETE",
    path: `${locationNotes}/10101`,
    reply: "",
    data: {},
  },
];
