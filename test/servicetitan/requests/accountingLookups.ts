import type { Row } from "../../support/requests";

const path = "/accounting/v2/tenant/4150001";
const none = { page: 1, pageSize: 50, hasMore: false, data: [] };

export const accountingLookups: Row[] = [
  {
    key: "getPaymentType",
    params: { paymentTypeId: "101" },
    method: "GET",
    path: `${path}/payment-types/101`,
  },
  {
    key: "listPaymentTypes",
    params: { ids: ["101"], active: "False", createdBefore: "2026-03-10" },
    method: "GET",
    path: `${path}/payment-types`,
    query: { ids: "101", active: "False", createdBefore: "2026-03-10T00:00:00Z" },
    reply: none,
  },
  {
    key: "getPaymentTerm",
    params: { paymentTermId: "101" },
    method: "GET",
    path: `${path}/payment-terms/101`,
  },
  {
    key: "listPaymentTerms",
    params: { ids: ["101", "102"], sort: "+Name" },
    method: "GET",
    path: `${path}/payment-terms`,
    query: { ids: "101,102", sort: "+Name" },
    reply: none,
  },
  {
    key: "listTaxZones",
    name: "more than 50",
    params: { ids: Array.from({ length: 51 }, (_, at) => at + 1), active: "Any" },
    method: "GET",
    path: `${path}/tax-zones`,
    query: { ids: Array.from({ length: 51 }, (_, at) => at + 1).join(","), active: "Any" },
    reply: none,
  },
  {
    key: "getGlAccount",
    params: { glAccountId: "101" },
    method: "GET",
    path: `${path}/gl-accounts/101`,
  },
  {
    key: "listGlAccounts",
    params: {
      names: ["Service Revenue", "Install Revenue"],
      numbers: [4000],
      types: "Income",
      source: "publicapi",
      isIntacctGroup: "false",
      description: "",
    },
    method: "GET",
    path: `${path}/gl-accounts`,
    query: {
      names: "Service Revenue,Install Revenue",
      numbers: "4000",
      types: "Income",
      source: "PublicApi",
      isIntacctGroup: "false",
    },
    reply: none,
  },
  {
    key: "createGlAccount",
    params: { name: "Service Revenue", number: 4000, type: "Income", subtype: "" },
    method: "POST",
    path: `${path}/gl-accounts`,
    body: { name: "Service Revenue", number: "4000", type: "Income" },
  },
  {
    key: "updateGlAccount",
    params: { glAccountId: "101", active: "false", fieldsToClear: ["description"] },
    method: "PATCH",
    path: `${path}/gl-accounts/101`,
    body: { active: false, description: null },
  },
  {
    key: "listGlAccountTypes",
    params: { names: ["Income"], ids: "2201" },
    method: "GET",
    path: `${path}/gl-accounts/types`,
    query: { names: "Income", ids: "2201" },
    reply: none,
  },
];
