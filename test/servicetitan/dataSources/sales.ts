import { namedEntries, namedRecords, newest, type Row } from "./row";

const proposalTypes = [
  {
    id: 161,
    name: "Good, Better, Best",
    options: [
      { id: 171, name: "Good" },
      { id: 172, name: "Better" },
    ],
  },
  { id: 162, name: "Add-Ons", options: [] },
];

export const sales: Row[] = [
  {
    key: "selectEstimate",
    from: "sales/estimates",
    params: { jobNumber: "1042", includeInactive: "true" },
    query: { ...newest, jobNumber: "1042", active: "Any" },
    records: [{ id: 2, status: { value: 1, name: "Sold" }, name: "New water heater" }, { id: 1 }],
    entries: [
      ["2", "#2 · Sold · New water heater"],
      ["1", "#1"],
    ],
  },
  {
    key: "selectEstimateItem",
    from: "sales/estimates/items",
    params: { estimateId: "101", includeInactive: true },
    query: { ...newest, estimateId: "101", active: "Any" },
    records: [
      { id: 3, sku: { name: "HP-3T", displayName: "Heat pump" }, description: "<p>Heat pump, installed</p>" },
      { id: 2, sku: { name: "SURGE-1", displayName: "" }, description: "" },
      { id: 1 },
    ],
    entries: [
      ["3", "#3 · Heat pump · Heat pump, installed"],
      ["2", "#2 · SURGE-1"],
      ["1", "#1"],
    ],
  },
  {
    key: "selectEstimateTemplate",
    name: "active ones",
    from: "sales/estimate-templates",
    query: { active: "True" },
    records: [
      { id: 2, name: "Water heater", internalName: "WH-50" },
      { id: 1, name: "Heat pump", internalName: "Heat pump" },
      { id: 3 },
    ],
    entries: [
      ["3", "(ID: 3)"],
      ["1", "Heat pump (ID: 1)"],
      ["2", "Water heater · WH-50 (ID: 2)"],
    ],
  },
  {
    key: "selectEstimateTemplate",
    name: "with inactive records",
    from: "sales/estimate-templates",
    params: { includeInactive: true },
    query: { active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectProposalTemplate",
    from: "sales/proposal-templates",
    query: { active: "True" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectProposalTemplate",
    name: "with inactive records",
    from: "sales/proposal-templates",
    params: { includeInactive: true },
    query: { active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectProposalType",
    from: "sales/proposal-types",
    query: { active: "True" },
    hasPages: false,
    records: proposalTypes,
    entries: [
      ["162", "Add-Ons (ID: 162)"],
      ["161", "Good, Better, Best (ID: 161)"],
    ],
  },
  {
    key: "selectProposalType",
    name: "with inactive records",
    from: "sales/proposal-types",
    params: { includeInactive: true },
    query: { active: "Any" },
    hasPages: false,
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectProposalTypeOption",
    from: "sales/proposal-types",
    query: { active: "True" },
    hasPages: false,
    records: proposalTypes,
    entries: [
      ["171", "Good, Better, Best · Good (ID: 171)"],
      ["172", "Good, Better, Best · Better (ID: 172)"],
    ],
  },
];
