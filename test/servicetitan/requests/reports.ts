import type { Row } from "../../support/requests";

const path = "/reporting/v2/tenant/4150001";
const category = `${path}/report-category/operations/reports`;
const none = { page: 1, pageSize: 50, hasMore: false, data: [] };
const fields = [
  { name: "Name", label: "Name" },
  { name: "Revenue", label: "Revenue" },
];

export const reports: Row[] = [
  {
    key: "listReportCategories",
    params: { pagination: { page: "3", pageSize: "" } },
    method: "GET",
    path: `${path}/report-categories`,
    query: { page: "3" },
    reply: none,
  },
  {
    key: "listReports",
    name: "of a category whose ID has a space",
    params: { reportCategoryId: "my reports" },
    method: "GET",
    path: `${path}/report-category/my%20reports/reports`,
    reply: none,
  },
  {
    key: "getReport",
    params: { reportCategoryId: "operations", reportId: "3001" },
    method: "GET",
    path: `${category}/3001`,
  },
  {
    key: "runReport",
    name: "with typed values, one page",
    params: {
      reportCategoryId: "operations",
      reportId: "3001",
      parameters: [
        { key: "From", value: "2026-03-01" },
        { key: "Ids", value: "[201, 202]" },
        { key: "Zip", value: '"91203"' },
        { key: "Code", value: "00912" },
        { key: "Account", value: "12345678901234567890" },
        { key: "Limit", value: "0" },
        { key: "IncludeInactive", value: "false" },
        { key: "Name", value: "[VIP] customers" },
        { key: "Blank", value: "" },
        { key: "Teams", value: "7" },
        { key: "Teams", value: "8" },
        { key: "Rate", value: 2.5 },
        { key: "Share", value: "-0.50" },
      ],
      pagination: { page: "2", pageSize: "25000" },
      includeTotal: true,
      customQueryParams: [{ key: "newParameter", value: "7" }],
    },
    method: "POST",
    path: `${category}/3001/data`,
    query: { page: "2", pageSize: "25000", includeTotal: "true", newParameter: "7" },
    body: {
      parameters: [
        { name: "From", value: "2026-03-01" },
        { name: "Ids", value: [201, 202] },
        { name: "Zip", value: "91203" },
        { name: "Code", value: "00912" },
        { name: "Account", value: "12345678901234567890" },
        { name: "Limit", value: 0 },
        { name: "IncludeInactive", value: false },
        { name: "Name", value: "[VIP] customers" },
        { name: "Teams", value: [7, 8] },
        { name: "Rate", value: 2.5 },
        { name: "Share", value: -0.5 },
      ],
    },
    reply: { page: 2, pageSize: 25_000, hasMore: false, totalCount: 25_001, data: [["HVAC", 7]], fields },
  },
  {
    key: "runReport",
    name: "without parameters, all rows with their columns",
    params: { reportCategoryId: "operations", reportId: "3001", parameters: [], fetchAll: true },
    method: "POST",
    path: `${category}/3001/data`,
    query: { page: "1", pageSize: "25000", includeTotal: "true" },
    body: { parameters: [] },
    reply: {
      page: 1,
      pageSize: 25_000,
      hasMore: false,
      totalCount: 2,
      data: [
        ["HVAC", 7],
        ["HVAC", 7],
      ],
      fields,
    },
    data: {
      page: 1,
      pageSize: 2,
      hasMore: false,
      totalCount: 2,
      data: [
        ["HVAC", 7],
        ["HVAC", 7],
      ],
      fields,
    },
  },
  {
    key: "runReport",
    name: "with parameters as the API takes them",
    params: {
      reportCategoryId: "operations",
      reportId: "3001",
      parameters: '[{"name":"From","value":"101"},{"name":"Ids","value":[1]}]',
    },
    method: "POST",
    path: `${category}/3001/data`,
    body: {
      parameters: [
        { name: "From", value: "101" },
        { name: "Ids", value: [1] },
      ],
    },
    reply: none,
  },
  {
    key: "listDynamicValues",
    params: { dynamicSetId: "business-units", fetchAll: true },
    method: "GET",
    path: `${path}/dynamic-value-sets/business-units`,
    query: { page: "1", pageSize: "5000", includeTotal: "true" },
    reply: { page: 1, pageSize: 5000, hasMore: false, totalCount: 1, data: [[201, "HVAC"]], fields },
    data: { page: 1, pageSize: 1, hasMore: false, totalCount: 1, data: [[201, "HVAC"]], fields },
  },
];
