import type { EstimateTemplate, EstimateTemplateItem } from "../world/estimateTemplates";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { skus } from "./estimates";
import { lookupTimestamps } from "./generators";

const levels = ["Basic", "Comfort", "Premium"];
const names = levels.flatMap((level) => skus.map(({ displayName }) => `${displayName}, ${level}`));

/** Creates a template for each level of each SKU, and an inactive one. */
export const seedEstimateTemplates = ({ faker: fakerFor }: Context): EstimateTemplate[] => {
  const faker = fakerFor("estimateTemplates");
  return [...names, "Spring Special"].map((name, index) => ({
    id: firstId.estimateTemplates + index,
    name,
    internalName: `TPL-${String(index + 1).padStart(2, "0")}`,
    summary: index % 2 === 0 ? "Replacement with warranty" : null,
    mode: index % 3 === 2 ? "Dynamic" : "Static",
    active: index < names.length,
    businessUnitId: index % 2 === 0 ? firstId.businessUnits + (index % 4) : null,
    ...lookupTimestamps(faker),
  }));
};

/** Creates a main item and an add-on for each template. */
export const seedEstimateTemplateItems = ({ world }: Context): EstimateTemplateItem[] =>
  world.estimateTemplates.all().flatMap(({ id: templateId }, index) => {
    const main = skus[index % skus.length]!;
    const price = 1500 + index * 400;
    const id = firstId.estimateTemplateItems + index * 2;
    const common = { templateId, chargeable: true, allowDiscounts: true, itemGroupParentId: null };
    return [
      {
        ...common,
        id,
        skuId: main.id,
        skuType: "Service" as const,
        skuName: main.name,
        description: `${main.displayName}, installed`,
        quantity: 1,
        unitPrice: price,
        isAddOn: false,
        unitCost: price / 2,
        memo: null,
        order: 1,
        parentItemId: null,
        itemGroupName: null,
        projectLabels: "Install",
      },
      {
        ...common,
        id: id + 1,
        skuId: firstId.skus + 200,
        skuType: "Material" as const,
        skuName: "SURGE PROTECTOR",
        description: "Surge protector",
        quantity: 2,
        unitPrice: 120,
        isAddOn: true,
        unitCost: 60,
        memo: "Optional",
        order: 2,
        parentItemId: id,
        itemGroupName: null,
        projectLabels: null,
      },
    ];
  });
