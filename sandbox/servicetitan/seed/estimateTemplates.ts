import type { EstimateTemplate, EstimateTemplateItem } from "../world/estimateTemplates";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { installations } from "./estimates";
import { lookupTimestamps } from "./generators";

const levels = ["Basic", "Comfort", "Premium"];

/** Creates a template for each level of each SKU, and an inactive one. */
export const seedEstimateTemplates = (context: Context): EstimateTemplate[] => {
  const names = levels.flatMap((level) =>
    installations(context).map(({ displayName }) => `${displayName}, ${level}`),
  );
  const faker = context.faker("estimateTemplates");
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
export const seedEstimateTemplateItems = ({ world }: Context): EstimateTemplateItem[] => {
  const services = installations({ world });
  const [material] = world.materials.all();
  return world.estimateTemplates.all().flatMap(({ id: templateId }, index) => {
    const main = services[index % services.length]!;
    const price = 1500 + index * 400;
    const id = firstId.estimateTemplateItems + index * 2;
    const common = { templateId, chargeable: true, allowDiscounts: true, itemGroupParentId: null };
    return [
      {
        ...common,
        id,
        skuId: main.id,
        skuType: "Service" as const,
        skuName: main.code,
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
        skuId: material!.id,
        skuType: "Material" as const,
        skuName: material!.code,
        description: material!.description,
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
};
