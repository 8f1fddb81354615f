import type { Row } from "../../support/requests";

const path = "/settings/v2/tenant/4150001";
const none = { page: 1, pageSize: 50, hasMore: false, data: [] };

export const settings: Row[] = [
  {
    key: "listBusinessUnits",
    name: "without the sort, which the API does not accept",
    params: { name: "Plumbing", active: "any", sort: "-CreatedOn", includeTotal: true },
    method: "GET",
    path: `${path}/business-units`,
    query: { name: "Plumbing", active: "Any", includeTotal: "true" },
    reply: none,
  },
  {
    key: "getBusinessUnit",
    params: {
      businessUnitId: "201",
      externalDataApplicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    },
    method: "GET",
    path: `${path}/business-units/201`,
    query: { externalDataApplicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6" },
  },
  {
    key: "updateBusinessUnit",
    params: {
      businessUnitId: "201",
      externalData: {
        patchMode: "Merge",
        applicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        externalData: [{ key: "costCenter", value: 17 }],
      },
    },
    method: "PATCH",
    path: `${path}/business-units/201`,
    body: {
      externalData: {
        patchMode: "Merge",
        applicationGuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        externalData: [{ key: "costCenter", value: "17" }],
      },
    },
  },
  {
    key: "listUserRoles",
    params: { employeeType: "technician", createdBefore: "2026-03-10", sort: "+Id", ids: "501" },
    method: "GET",
    path: `${path}/user-roles`,
    query: { employeeType: "Technician", createdBefore: "2026-03-10T00:00:00Z", ids: "501" },
    reply: none,
  },
  { key: "getTechnician", params: { technicianId: "411" }, method: "GET", path: `${path}/technicians/411` },
  {
    key: "listTechnicians",
    params: { userIds: ["401"], name: "Ortiz", modifiedOnOrAfter: "2026-03-10", sort: "+Id", fetchAll: true },
    method: "GET",
    path: `${path}/technicians`,
    query: {
      userIds: "401",
      name: "Ortiz",
      modifiedOnOrAfter: "2026-03-10T00:00:00Z",
      page: "1",
      pageSize: "5000",
      includeTotal: "true",
    },
    reply: { page: 1, pageSize: 5000, hasMore: false, totalCount: 1, data: [{ id: 411 }] },
    data: { page: 1, pageSize: 1, hasMore: false, totalCount: 1, data: [{ id: 411 }] },
  },
  {
    key: "createTechnician",
    params: {
      name: "Sam Ortiz",
      roleId: "2951",
      positions: ["Service", "installer"],
      licenseType: "ManagedTech",
      accountCreationMethod: "AssignLoginAndPassword",
      login: "sam.ortiz",
      password: "not-a-real-password",
      additionalFields: { team: "North", dailyGoal: "0", bio: "", jobHistoryDateFilter: "LastMonth" },
      home: { street: "801 N Brand Blvd", city: "Glendale", latitude: "0" },
      customFields: '[{"typeId": 81, "value": null}]',
    },
    method: "POST",
    path: `${path}/technicians`,
    body: {
      name: "Sam Ortiz",
      roleId: 2951,
      positions: ["Service", "Installer"],
      licenseType: "ManagedTech",
      accountCreationMethod: "AssignLoginAndPassword",
      login: "sam.ortiz",
      password: "not-a-real-password",
      team: "North",
      dailyGoal: 0,
      jobHistoryDateFilter: "LastMonth",
      home: { street: "801 N Brand Blvd", city: "Glendale", latitude: 0 },
      customFields: [{ typeId: 81, value: null }],
    },
  },
  {
    key: "updateTechnician",
    name: "locks the account and clears fields, one of them in a group, and a list",
    params: {
      technicianId: "411",
      accountLocked: "true",
      additionalFields: { burdenRate: "42.5" },
      fieldsToClear: ["businessUnitId", "jobFilter", "customFields"],
    },
    method: "PATCH",
    path: `${path}/technicians/411`,
    body: { accountLocked: true, burdenRate: 42.5, businessUnitId: null, jobFilter: null, customFields: [] },
  },
  {
    key: "performTechnicianAccountAction",
    params: { technicianId: "411", action: "activate", licenseType: "managedTechnician", truckId: "101" },
    method: "POST",
    path: `${path}/technicians/411/account-actions`,
    body: { action: "Activate", licenseType: "ManagedTechnician", truckId: 101 },
    reply: { status: "Success" },
  },
];
