import { choice, described, flag, form, forms, id, ids, number, required, text } from "../../kit/inputs";
import { RECOMMENDATION_TYPES } from "../records/values";
import { idFilter } from "./common";
import {
  accounts,
  assets,
  budgetCode,
  categoryIds,
  commissions,
  crossSaleGroup,
  itemActive,
  itemCosts,
  itemFilters,
  itemHours,
  itemPrices,
  itemTexts,
  keepsBlankFields,
  linkedItems,
  stock,
  stockAccounts,
  taxable,
  vendorsOfOneItem,
  warranty,
} from "./pricebookItem";

export const equipmentId = required(
  id({
    label: "Equipment ID",
    comments: "The ID of the equipment in the pricebook.",
    dataSource: "selectEquipment",
  }),
);

/** The fields of equipment that are not forms. */
export const equipmentValues = {
  ...itemTexts({
    code: "HP-3T",
    displayName: "Heat pump, 3 ton",
    description: "Heat pump with a variable-speed compressor",
  }),
  active: itemActive,
  manufacturer: text({
    label: "Manufacturer",
    comments: "The manufacturer of the equipment.",
    example: "Acme",
  }),
  model: text({ label: "Model", comments: "The manufacturer's model number.", example: "HP-36" }),
  ...itemCosts,
  ...itemPrices,
  taxable,
  hours: described(itemHours, "The hours of work that installing the equipment takes."),
  ...stock,
  categories: categoryIds,
  isConfigurableEquipment: flag({
    label: "Is Configurable Equipment",
    comments: "Whether the equipment has variations to choose from.",
  }),
  variationEquipment: ids({
    label: "Variation IDs",
    comments: "The variations of configurable equipment. An update replaces the whole list.",
    placeholder: "Enter an equipment ID",
    dataSource: "selectEquipment",
  }),
  crossSaleGroup,
  ...commissions,
  ...accounts,
  ...stockAccounts,
  ...budgetCode,
};

export const upgradedEquipment = ids({
  label: "Upgrade IDs",
  comments: "The equipment that can be sold as an upgrade of this one. An update replaces the whole list.",
  placeholder: "Enter an equipment ID",
  dataSource: "selectEquipment",
});

export const manufacturerWarranty = warranty("Manufacturer Warranty", "The manufacturer's warranty.");

export const serviceProviderWarranty = warranty(
  "Service Provider Warranty",
  "The warranty of the company that installs the equipment.",
);

/** The fields of the dimensions, which ServiceTitan replaces as a whole. */
export const DIMENSIONS = { fields: ["height", "width", "depth"] } as const;

export const dimensions = form({
  label: "Dimensions",
  comments: "The dimensions of the equipment.",
  inputs: {
    height: number({ label: "Height", comments: "The height of the equipment.", example: "40" }),
    width: number({ label: "Width", comments: "The width of the equipment.", example: "36" }),
    depth: number({ label: "Depth", comments: "The depth of the equipment.", example: "14" }),
  },
});

export const equipmentMaterials = linkedItems({
  label: "Equipment Materials",
  comments: "The materials that are used with the equipment.",
  item: "Material",
  dataSource: "selectMaterial",
});

export const recommendedItems = forms({
  label: "Recommendations",
  comments:
    "The services and materials to recommend together with the equipment. An update replaces the whole list.",
  inputs: {
    skuId: required(
      id({
        label: "Item ID",
        comments: "The service or material. To find the ID, use List Services or List Materials.",
      }),
    ),
    type: required(
      choice(RECOMMENDATION_TYPES, {
        label: "Type",
        comments: "Whether the item is a service or a material.",
      }),
    ),
  },
});

/** The fields of equipment, for creates and updates. */
export const equipmentFields = {
  ...equipmentValues,
  dimensions: keepsBlankFields(dimensions),
  manufacturerWarranty: keepsBlankFields(manufacturerWarranty),
  serviceProviderWarranty: keepsBlankFields(serviceProviderWarranty),
  ...vendorsOfOneItem,
  equipmentMaterials,
  recommendations: recommendedItems,
  upgrades: upgradedEquipment,
  assets,
};

/** The filters of List Equipment. */
export const equipmentFilters = {
  ids: idFilter({
    label: "Equipment IDs",
    comments: "Only return this equipment of the pricebook.",
    dataSource: "selectEquipment",
  }),
  ...itemFilters,
};
