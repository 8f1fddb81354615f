import type { Row } from "../../support/requests";

const equipment = "/equipmentsystems/v2/tenant/4150001/installed-equipment/custom-field-types";
const types = [{ id: 81, name: "Gate Code" }];

/** The lists that take the same filters and sort. */
const lists = {
  listJobCustomFieldTypes: "/jpm/v2/tenant/4150001/jobs/custom-fields",
  listProjectCustomFieldTypes: "/jpm/v2/tenant/4150001/projects/custom-fields",
  listCustomerCustomFieldTypes: "/crm/v2/tenant/4150001/customers/custom-fields",
  listLocationCustomFieldTypes: "/crm/v2/tenant/4150001/locations/custom-fields",
  listInvoiceCustomFieldTypes: "/accounting/v2/tenant/4150001/invoices/custom-fields",
  listPaymentCustomFieldTypes: "/accounting/v2/tenant/4150001/payments/custom-fields",
};

export const customFieldTypes: Row[] = [
  ...Object.entries(lists).map(
    ([key, path]): Row => ({
      key,
      params: { createdOnOrAfter: "2026-03-01", modifiedBefore: "2026-03-10", sort: "+Id" },
      method: "GET",
      path,
      query: {
        createdOnOrAfter: "2026-03-01T00:00:00Z",
        modifiedBefore: "2026-03-10T00:00:00Z",
        sort: "+Id",
      },
      reply: { page: 1, pageSize: 50, hasMore: false, data: types },
    }),
  ),
  {
    key: "listInstalledEquipmentCustomFieldTypes",
    name: "with the page and the direction that the API requires",
    method: "GET",
    path: equipment,
    query: { page: "1", pageSize: "50", descending: "false" },
    reply: { page: 1, pageSize: 50, hasMore: false, data: types },
  },
  {
    key: "listInstalledEquipmentCustomFieldTypes",
    name: "sorted, another page",
    params: { sortBy: "Name", descending: "true", pagination: { page: "2" }, createdBefore: "2026-03-10" },
    method: "GET",
    path: equipment,
    query: {
      page: "2",
      pageSize: "50",
      sortBy: "Name",
      descending: "true",
      createdBefore: "2026-03-10T00:00:00Z",
    },
    reply: { page: 2, pageSize: 50, hasMore: false, data: types },
  },
  {
    key: "listInstalledEquipmentCustomFieldTypes",
    name: "all pages, without the total that the API does not know",
    params: { fetchAll: true },
    method: "GET",
    path: equipment,
    query: { page: "1", pageSize: "5000", descending: "false" },
    reply: { page: 1, pageSize: 5000, hasMore: false, data: types },
    data: { page: 1, pageSize: 1, hasMore: false, totalCount: 1, data: types },
  },
];
