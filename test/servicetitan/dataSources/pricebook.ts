import { namedEntries, namedRecords, newest, type Row } from "./row";

const items = [
  { id: 3, code: "HP-3T", displayName: "Heat pump, 3 ton", type: "Fee" },
  { id: 2, code: "FILTER-20", displayName: null, type: "Discount" },
  { code: "NONE" },
];

const itemEntries: Row["entries"] = [
  ["2", "FILTER-20 (ID: 2)"],
  ["3", "HP-3T · Heat pump, 3 ton (ID: 3)"],
];

export const pricebook: Row[] = [
  ...[
    ["selectService", "services"],
    ["selectMaterial", "materials"],
    ["selectEquipment", "equipment"],
  ].map(
    ([key = "", list]): Row => ({
      key,
      from: `pricebook/${list}`,
      params: { searchText: "heat pump", includeInactive: true },
      query: { ...newest, searchText: "heat pump", active: "Any" },
      records: items,
      entries: itemEntries,
    }),
  ),
  {
    key: "selectDiscountOrFee",
    from: "pricebook/discounts-and-fees",
    params: { searchText: "trip" },
    query: { ...newest, searchText: "trip" },
    records: items,
    entries: [
      ["2", "FILTER-20 · Discount (ID: 2)"],
      ["3", "HP-3T · Heat pump, 3 ton · Fee (ID: 3)"],
    ],
  },
  {
    key: "selectPricebookCategory",
    from: "pricebook/categories",
    params: { categoryType: "services", includeInactive: true },
    query: { ...newest, categoryType: "Services", active: "Any" },
    records: [
      { id: 2, name: "Heat pumps", categoryType: "Services" },
      { id: 1, name: "Copper", categoryType: "Materials" },
    ],
    entries: [
      ["1", "Copper · Materials (ID: 1)"],
      ["2", "Heat pumps · Services (ID: 2)"],
    ],
  },
  {
    key: "selectMaterialCostType",
    from: "pricebook/materials/costtypes",
    hasPages: false,
    records: namedRecords.filter((record) => "id" in record),
    entries: namedEntries,
  },
];
