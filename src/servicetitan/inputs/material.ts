import { checked, described, flag, id, ids, required, text } from "../../kit/inputs";
import { commaSeparated, idFilter } from "./common";
import {
  accounts,
  assets,
  budgetCode,
  categoryIds,
  commissions,
  itemActive,
  itemCosts,
  itemFilters,
  itemHours,
  itemPrices,
  itemTexts,
  stock,
  stockAccounts,
  taxable,
  vendorsOfOneItem,
} from "./pricebookItem";

export const materialId = required(
  id({ label: "Material ID", comments: "The ID of the material.", dataSource: "selectMaterial" }),
);

export const isOtherDirectCost = flag({
  label: "Is Other Direct Cost",
  comments: "Whether the material is another direct cost, such as a subcontractor. Defaults to No.",
});

const LONGEST_CHEMICAL_TEXT = 500;

const chemicalText = (texts: Parameters<typeof text>[0]) =>
  checked(
    text({ ...texts, comments: `${texts.comments} Maximum ${LONGEST_CHEMICAL_TEXT} characters.` }),
    (value) => value.length <= LONGEST_CHEMICAL_TEXT,
    `at most ${LONGEST_CHEMICAL_TEXT} characters long`,
  );

/** The fields of a material that are not forms. */
export const materialValues = {
  ...itemTexts({
    code: "LINE-SET-25",
    displayName: "Line set, 25 ft",
    description: "Insulated copper line set, 25 ft",
  }),
  active: itemActive,
  ...itemCosts,
  ...itemPrices,
  taxable,
  hours: described(itemHours, "The hours of work that installing the material takes."),
  ...stock,
  categories: categoryIds,
  chargeableByDefault: flag({
    label: "Chargeable by Default",
    comments: "Whether customers are charged for the material by default.",
  }),
  deductAsJobCost: flag({
    label: "Deduct as Job Cost",
    comments: "Whether the material's cost is deducted as a cost of the job.",
  }),
  isConfigurableMaterial: flag({
    label: "Is Configurable Material",
    comments: "Whether the material has variations to choose from.",
  }),
  variationMaterials: ids({
    label: "Variation IDs",
    comments: "The variations of a configurable material. An update replaces the whole list.",
    placeholder: "Enter a material ID",
    dataSource: "selectMaterial",
  }),
  costTypeId: id({
    label: "Cost Type ID",
    comments: "The type of other direct cost.",
    dataSource: "selectMaterialCostType",
  }),
  isChemical: flag({ label: "Is Chemical", comments: "Whether the material is a chemical." }),
  epaNumber: chemicalText({
    label: "EPA Number",
    comments: "The EPA registration number of a chemical. Requires Is Chemical.",
    example: "524-445",
    placeholder: "Enter an EPA registration number",
  }),
  activeIngredients: chemicalText({
    label: "Active Ingredients",
    comments: "The active ingredients of a chemical. Requires Is Chemical.",
    example: "Glyphosate 41%",
  }),
  ...commissions,
  ...accounts,
  ...stockAccounts,
  ...budgetCode,
};

/** The fields of a material, for creates and updates. */
export const materialFields = { ...materialValues, ...vendorsOfOneItem, assets };

/** The filters of List Materials. */
export const materialFilters = {
  ids: idFilter({
    label: "Material IDs",
    comments: "Only return these materials.",
    dataSource: "selectMaterial",
  }),
  ...itemFilters,
  isOtherDirectCost: described(
    isOtherDirectCost,
    "Yes returns only materials that are other direct costs, No only materials that are not.",
  ),
  costTypeIds: commaSeparated(
    ids({
      label: "Cost Type IDs",
      comments: "Only return other direct costs of these types.",
      dataSource: "selectMaterialCostType",
    }),
  ),
};
