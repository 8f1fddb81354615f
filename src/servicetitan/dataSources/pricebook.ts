import { picklist } from "../../kit/action/dataSource";
import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { vendor } from "../api";
import { categoryType } from "../inputs/pricebookCategory";
import { searchText } from "../inputs/pricebookItem";
import { pageOf } from "../listing";
import type { costType, discountOrFee, pricebookCategory } from "../records";
import { nameLabel, select } from "../select";

interface PricebookItem {
  id?: number;
  code?: string;
  displayName?: string | null;
}

/** "HP-3T · Heat pump, 3 ton (ID: 1101)" */
const itemLabel = ({ id, code, displayName }: PricebookItem, ...details: string[]) =>
  nameLabel({ id, name: [code, displayName, ...details].filter(Boolean).join(" · ") });

/** What the dropdowns of all kinds of items have in common. */
const items = {
  search: {
    searchText: described(
      searchText,
      "Only list items whose code, display name or description contains this text. Maximum 200 characters.",
    ),
  },
  inactive: { active: "Any" },
  order: "name",
} as const;

export const selectService = select({
  label: "Select Service",
  from: "pricebook/services",
  ...items,
  entry: (one: PricebookItem) => itemLabel(one),
  example: [
    { key: "1201", label: "HP-INSTALL · Heat pump installation (ID: 1201)" },
    { key: "1202", label: "HP-TUNE-UP · Heat pump tune-up (ID: 1202)" },
  ],
});

export const selectMaterial = select({
  label: "Select Material",
  from: "pricebook/materials",
  ...items,
  entry: (one: PricebookItem) => itemLabel(one),
  example: [
    { key: "1302", label: "FILTER-20 · Air filter, 20 in (ID: 1302)" },
    { key: "1301", label: "LINE-SET-25 · Line set, 25 ft (ID: 1301)" },
  ],
});

export const selectMaterialCostType = picklist(vendor, {
  label: "Select Material Cost Type",
  description: "Select a material cost type from a dropdown menu",
  // This list takes no page.
  records: async (api) => {
    const path = "pricebook/materials/costtypes";
    const { records } = pageOf<Infer<typeof costType>>(path, await api.get(path));
    return { records, cut: false };
  },
  byName: true,
  entry: (one) => ({ key: String(one.id), label: nameLabel(one) }),
  example: [
    { key: "1702", label: "Permit (ID: 1702)" },
    { key: "1701", label: "Subcontractor (ID: 1701)" },
  ],
});

export const selectEquipment = select({
  label: "Select Equipment",
  description: "Select equipment of the pricebook from a dropdown menu (up to 10,000 entries)",
  from: "pricebook/equipment",
  ...items,
  entry: (one: PricebookItem) => itemLabel(one),
  example: [
    { key: "1101", label: "HP-3T · Heat pump, 3 ton (ID: 1101)" },
    { key: "1102", label: "HP-4T · Heat pump, 4 ton (ID: 1102)" },
  ],
});

export const selectPricebookCategory = select({
  label: "Select Pricebook Category",
  plural: "pricebook categories",
  from: "pricebook/categories",
  search: {
    categoryType: described(categoryType, "Only list categories of services, or only those of materials."),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, name, categoryType }: Infer<typeof pricebookCategory>) =>
    nameLabel({ id, name: [name, categoryType].filter(Boolean).join(" · ") }),
  example: [
    { key: "1402", label: "Copper · Materials (ID: 1402)" },
    { key: "1401", label: "Heat pumps · Services (ID: 1401)" },
  ],
});

export const selectDiscountOrFee = select({
  label: "Select Discount Or Fee",
  description: "Select a discount or fee from a dropdown menu (up to 10,000 discounts and fees)",
  from: "pricebook/discounts-and-fees",
  ...items,
  entry: (one: Infer<typeof discountOrFee>) => itemLabel(one, String(one.type)),
  example: [
    { key: "1501", label: "SENIOR-10 · Senior discount · Discount (ID: 1501)" },
    { key: "1502", label: "TRIP · Trip fee · Fee (ID: 1502)" },
  ],
});
