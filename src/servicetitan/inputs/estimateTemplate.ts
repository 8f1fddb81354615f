import { choice, described, flag, forms, id, longText, required, requiring, text } from "../../kit/inputs";
import { SKU_TYPES, TEMPLATE_MODES } from "../records/values";
import { active, businessUnitId, modifiedBetween } from "./common";
import { commonItemFields, skuId } from "./estimateItem";

export const estimateTemplateId = required(
  id({
    label: "Estimate Template ID",
    comments: "The ID of the estimate template.",
    dataSource: "selectEstimateTemplate",
  }),
);

/** The lists of templates do not document which templates they return by default. */
export const activeTemplates = described(active, "Return active templates, inactive templates, or any.");

export const templateActive = flag({
  label: "Active",
  comments: "Whether the template can be used. Deleting a template sets this to No.",
});

/** The fields of an estimate template, for creates and updates. */
export const estimateTemplateFields = {
  name: text({
    label: "Name",
    comments: "The name that customers see.",
    example: "Heat pump, 3 ton",
  }),
  internalName: text({
    label: "Internal Name",
    comments: "The name for the company's own use.",
    example: "HP-3T replacement",
  }),
  mode: choice(TEMPLATE_MODES, {
    label: "Mode",
    comments:
      "Dynamic takes the prices of the items from the pricebook. Static uses the prices in the template.",
  }),
  summary: longText({
    label: "Summary",
    comments: "A description of the proposed work. Once set, it can be replaced but not emptied.",
    example: "Replace the outdoor unit",
  }),
  businessUnitId: described(
    businessUnitId,
    "The business unit that uses the template. Once set, it can be replaced but not emptied.",
  ),
  active: templateActive,
  items: forms({
    label: "Items",
    comments: "The items of the template.",
    blankText: "drop",
    inputs: {
      skuId: required(skuId),
      skuType: required(
        choice(SKU_TYPES, { label: "SKU Type", comments: "The type of the entry in the pricebook." }),
      ),
      ...requiring(commonItemFields, "quantity", "isAddOn"),
      unitPrice: described(
        commonItemFields.unitPrice,
        "The price of one unit, in the tenant's currency. Required if Mode is Static, and used only then.",
      ),
      allowDiscounts: flag({
        label: "Allow Discounts",
        comments: "Whether discounts apply to the item.",
      }),
      memo: text({ label: "Memo", comments: "A note about the item.", example: "Order two weeks ahead" }),
      parentItemId: id({
        label: "Parent Item ID",
        comments:
          "The item of the template to which an add-on belongs. To find the ID, see items in the output of Get Estimate Template.",
        placeholder: "Enter an item ID",
      }),
      itemGroupName: text({
        label: "Item Group Name",
        comments: "The name of the group, only for the first item of a group.",
        example: "Outdoor unit",
      }),
      itemGroupParentId: id({
        label: "Item Group Parent ID",
        comments:
          "The first item of the group, for every other item of the group. To find the ID, see items in the output of Get Estimate Template.",
        placeholder: "Enter an item ID",
      }),
      projectLabels: text({
        label: "Project Labels",
        comments: "The names of project labels, separated by commas.",
        example: "HVAC,Install",
      }),
      id: id({
        label: "Item ID",
        comments:
          "The item to update. Defaults to a new item. To find the ID, see items in the output of Get Estimate Template.",
      }),
    },
  }),
};

/** The filters of List Estimate Templates. */
export const estimateTemplateFilters = { active: activeTemplates, ...modifiedBetween };
