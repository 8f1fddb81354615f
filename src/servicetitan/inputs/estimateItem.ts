import { described, flag, forms, id, longText, number, text } from "../../kit/inputs";
import { active, changedBetween, idFilter } from "./common";
import { budgetCodeId as budgetCode } from "./invoiceItem";

export const itemId = id({
  label: "Item ID",
  comments: "The ID of the item.",
  dataSource: "selectEstimateItem",
});

export const skuId = id({
  label: "SKU ID",
  comments:
    "The service, material or equipment in the pricebook. To find the ID, use List Services, List Materials or List Equipment.",
});

/** The fields after the SKU that items of estimates and of estimate templates have in common. */
export const commonItemFields = {
  description: longText({
    label: "Description",
    comments: "The description of the item. HTML is allowed.",
    example: "Heat pump with installation",
  }),
  quantity: number({ label: "Quantity", comments: "The number of units.", example: "1" }),
  unitPrice: number({
    label: "Unit Price",
    comments: "The price of one unit, in the tenant's currency.",
    example: "5200.00",
  }),
  unitCost: number({
    label: "Unit Cost",
    comments: "The company's cost of one unit, in the tenant's currency.",
    example: "3100.00",
  }),
  chargeable: flag({
    label: "Chargeable",
    comments: "Whether the customer is charged for the item.",
  }),
  isAddOn: flag({
    label: "Is Add-On",
    comments: "Whether the item is an add-on to another item.",
  }),
};

export const budgetCodeId = described(
  budgetCode,
  "The budget code in the project's work breakdown structure. To find the ID, see budgetCodeId in the output of List Estimates.",
);

export const useDefaultProjectLabels = flag({
  label: "Use Default Project Labels",
  comments: "Whether items get the project labels that are the default for their SKUs.",
});

/** The fields of one item of an estimate, without its ID. */
export const estimateItemFields = {
  skuId,
  skuName: text({
    label: "SKU Name",
    comments: "The code of the service, material or equipment in the pricebook. Used instead of SKU ID.",
    example: "HP-3T",
  }),
  ...commonItemFields,
  parentItemId: id({
    label: "Parent Item ID",
    comments: "The item of the same estimate to which an add-on belongs.",
    placeholder: "Enter an item ID",
    dataSource: "selectEstimateItem",
  }),
  itemGroupName: text({
    label: "Item Group Name",
    comments: "The group that contains the item.",
    example: "Outdoor unit",
  }),
  itemGroupRootId: id({
    label: "Item Group Root ID",
    comments: "The first item of the group.",
    placeholder: "Enter an item ID",
    dataSource: "selectEstimateItem",
  }),
  skipUpdatingMembershipPrices: flag({
    label: "Skip Updating Membership Prices",
    comments: "Whether to leave the membership prices on the estimate unchanged.",
  }),
  useDefaultProjectLabels,
  budgetCodeId,
};

export const estimateItems = forms({
  label: "Items",
  comments: "The items of the estimate.",
  blankText: "drop",
  inputs: {
    ...estimateItemFields,
    id: described(itemId, "The item to update. Defaults to a new item."),
  },
});

/** The filters of List Estimate Items. */
export const estimateItemFilters = {
  estimateId: id({
    label: "Estimate ID",
    comments: "Only return items of this estimate.",
    dataSource: "selectEstimate",
  }),
  ids: idFilter({
    label: "Item IDs",
    comments: "Only return these items.",
    dataSource: "selectEstimateItem",
  }),
  active,
  ...changedBetween,
};
