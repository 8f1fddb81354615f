import type { Row } from "../../support/requests";

const path = "/marketing/v2/tenant/4150001";
const none = { page: 1, pageSize: 50, hasMore: false, data: [] };

const newCampaign = {
  name: "Spring Tune-Up",
  categoryId: "301",
  businessUnitId: "201",
  active: "true",
};

const sentCampaign = { name: "Spring Tune-Up", categoryId: 301, businessUnitId: 201, active: true };

export const marketing: Row[] = [
  { key: "getCampaign", params: { campaignId: "101" }, method: "GET", path: `${path}/campaigns/101` },
  {
    key: "listCampaigns",
    params: { name: "Spring", campaignPhoneNumber: "8185550142", active: "Any", ids: "101,102" },
    method: "GET",
    path: `${path}/campaigns`,
    query: { name: "Spring", campaignPhoneNumber: "8185550142", active: "Any", ids: "101,102" },
    reply: none,
  },
  {
    key: "createCampaign",
    params: {
      ...newCampaign,
      source: "Other",
      otherSource: "Parade sponsorship",
      medium: "",
      dnis: 8185550142,
    },
    method: "POST",
    path: `${path}/campaigns`,
    body: { ...sentCampaign, source: "Other", otherSource: "Parade sponsorship", dnis: "8185550142" },
  },
  {
    key: "updateCampaign",
    params: {
      campaignId: "101",
      ...newCampaign,
      active: "false",
      isDefaultCampaign: false,
      fieldsToClear: ["otherMedium"],
    },
    method: "PATCH",
    path: `${path}/campaigns/101`,
    body: { ...sentCampaign, active: false, isDefaultCampaign: false, otherMedium: null },
  },
  {
    key: "listCostsOfCampaign",
    params: { campaignId: "101", year: "2026", pagination: { page: 2 } },
    method: "GET",
    path: `${path}/campaigns/101/costs`,
    query: { year: "2026", page: "2" },
    reply: { ...none, page: 2 },
  },
  {
    key: "listCampaignCosts",
    params: { campaignId: "101", month: 3 },
    method: "GET",
    path: `${path}/costs`,
    query: { campaignId: "101", month: "3" },
    reply: none,
  },
  { key: "getCampaignCost", params: { campaignCostId: "2101" }, method: "GET", path: `${path}/costs/2101` },
  {
    key: "createCampaignCost",
    params: { campaignId: "101", year: "2026", month: "3", dailyCost: "42.50" },
    method: "POST",
    path: `${path}/costs`,
    body: { campaignId: 101, year: 2026, month: 3, dailyCost: 42.5 },
  },
  {
    key: "updateCampaignCost",
    name: "sets a cost of 0",
    params: { campaignCostId: "2101", dailyCost: 0 },
    method: "PATCH",
    path: `${path}/costs/2101`,
    body: { dailyCost: 0 },
  },
  {
    key: "listCampaignCategories",
    params: { createdOnOrAfter: "2026-03-10" },
    method: "GET",
    path: `${path}/categories`,
    query: { createdOnOrAfter: "2026-03-10T00:00:00Z" },
    reply: none,
  },
  {
    key: "getCampaignCategory",
    params: { campaignCategoryId: "301" },
    method: "GET",
    path: `${path}/categories/301`,
  },
  {
    key: "createCampaignCategory",
    params: { name: "Direct Mail" },
    method: "POST",
    path: `${path}/categories`,
    body: { name: "Direct Mail" },
  },
  {
    key: "updateCampaignCategory",
    params: { campaignCategoryId: "301", name: "Mailers", active: "no" },
    method: "PATCH",
    path: `${path}/categories/301`,
    body: { name: "Mailers", active: false },
  },
];
