import type { Row } from "../../support/requests";

const path = "/settings/v2/tenant/4150001/employees";

export const employees: Row[] = [
  { key: "getEmployee", params: { employeeId: "101" }, method: "GET", path: `${path}/101` },
  {
    key: "listEmployees",
    name: "all pages, without a sort, which the API does not accept",
    params: { email: "dana.reyes@example.com", userIds: ["401", "402"], active: "Any", fetchAll: true },
    method: "GET",
    path,
    query: {
      email: "dana.reyes@example.com",
      userIds: "401,402",
      active: "Any",
      page: "1",
      pageSize: "5000",
      includeTotal: "true",
    },
    reply: { page: 1, pageSize: 5000, hasMore: false, totalCount: 1, data: [{ id: 101 }] },
    data: { page: 1, pageSize: 1, hasMore: false, totalCount: 1, data: [{ id: 101 }] },
  },
  {
    key: "createEmployee",
    params: {
      name: "Dana Reyes",
      roleId: "501",
      positions: ["csr", "Dispatcher"],
      email: "dana.reyes@example.com",
      mobilePhoneNumber: 8185550177,
      accountCreationMethod: "SendInvite",
      customFields: [{ typeId: "82", value: 7 }],
    },
    method: "POST",
    path,
    body: {
      name: "Dana Reyes",
      roleId: 501,
      positions: ["CSR", "Dispatcher"],
      email: "dana.reyes@example.com",
      mobilePhoneNumber: "8185550177",
      accountCreationMethod: "SendInvite",
      customFields: [{ typeId: 82, value: "7" }],
    },
  },
  {
    key: "updateEmployee",
    name: "unlocks the account and clears a field and a list",
    params: {
      employeeId: "101",
      accountLocked: "false",
      positions: [],
      fieldsToClear: ["businessUnitId", "customFields"],
    },
    method: "PATCH",
    path: `${path}/101`,
    body: { accountLocked: false, businessUnitId: null, customFields: [] },
  },
  {
    key: "performEmployeeAccountAction",
    params: { employeeId: "101", action: "sendpasswordresetlink" },
    method: "POST",
    path: `${path}/101/account-actions`,
    body: { action: "SendPasswordResetLink" },
    reply: { status: "Success" },
  },
];
