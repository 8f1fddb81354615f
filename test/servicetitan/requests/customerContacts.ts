import type { Row } from "../../support/requests";

const customers = "/crm/v2/tenant/4150001/customers";
const path = `${customers}/3001/contacts`;

export const customerContacts: Row[] = [
  {
    key: "createCustomerContact",
    params: { customerId: "3001", type: "Email", value: "dana@example.com" },
    method: "POST",
    path,
    body: { type: "Email", value: "dana@example.com" },
  },
  {
    key: "updateCustomerContact",
    params: {
      customerId: "3001",
      customerContactId: "3101",
      memo: "work",
      preferences: {
        jobRemindersEnabled: "true",
        marketingUpdatesEnabled: "false",
        invoiceStatementNotification: false,
        invoiceNotification: "false",
        statementNotification: true,
      },
    },
    method: "PATCH",
    path: `${path}/3101`,
    body: {
      memo: "work",
      preferences: {
        jobRemindersEnabled: true,
        marketingUpdatesEnabled: false,
        invoiceStatementNotification: false,
        invoiceNotification: false,
        statementNotification: true,
      },
    },
  },
  {
    key: "deletCustomersContact",
    params: { customerId: "3001", customerContactId: "3101" },
    method: "DELETE",
    path: `${path}/3101`,
    reply: "",
    data: {},
  },
  {
    key: "listCustomersContact",
    name: "of one customer",
    params: { customerId: "3001", pagination: { pageSize: "25" }, modifiedBefore: "" },
    method: "GET",
    path,
    query: { pageSize: "25" },
  },
  ...["modifiedBefore", "modifiedOnOrAfter", "createdBefore", "createdOnOrAfter"].map(
    (filter): Row => ({
      key: "listCustomersContact",
      name: `${filter} needs the list of all customers' contacts`,
      params: { customerId: "3001", [filter]: "2026-03-20T09:00:00Z" },
      method: "GET",
      path: `${customers}/contacts`,
      query: { customerIds: "3001", [filter]: "2026-03-20T09:00:00Z" },
    }),
  ),
  {
    key: "listCustomersContact",
    name: "all pages, without a sort",
    params: { customerId: "3001", fetchAll: true, maximumRecords: "2" },
    method: "GET",
    path,
    query: { page: "1", pageSize: "2", includeTotal: "true" },
    reply: { page: 1, pageSize: 2, hasMore: true, totalCount: 3, data: [{ id: 1 }, { id: 2 }] },
    data: { page: 1, pageSize: 2, hasMore: true, totalCount: 3, data: [{ id: 1 }, { id: 2 }] },
  },
];
