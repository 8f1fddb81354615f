import { namedEntries, namedRecords, newest, type Row } from "./row";

export const marketing: Row[] = [
  {
    key: "selectCampaign",
    from: "marketing/campaigns",
    params: { name: "Spring", includeInactive: true },
    query: { ...newest, name: "Spring", active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectCampaignCategory",
    name: "without inactive categories, which the API always returns",
    from: "marketing/categories",
    query: newest,
    records: [
      { id: 302, name: "Online", active: true },
      { id: 303, name: "Yellow Pages", active: false },
    ],
    entries: [["302", "Online (ID: 302)"]],
  },
  {
    key: "selectCampaignCost",
    from: "marketing/costs",
    params: { campaignId: "101" },
    query: { ...newest, campaignId: "101" },
    records: [
      { id: 2102, year: 2026, month: 11, dailyCost: 45, campaignId: 101 },
      { id: 2101, year: 2026, month: 3, dailyCost: 42.5, campaignId: 101 },
    ],
    entries: [
      ["2102", "#2102 · 2026-11 · 45 per day · Campaign 101"],
      ["2101", "#2101 · 2026-03 · 42.5 per day · Campaign 101"],
    ],
  },
];
