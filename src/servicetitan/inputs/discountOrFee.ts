import { choice, described, flag, id, number, required } from "../../kit/inputs";
import { AMOUNT_TYPES, DISCOUNT_OR_FEE_TYPES } from "../records/values";
import { idFilter } from "./common";
import {
  accounts,
  assets,
  budgetCode,
  categoryIds,
  commissions,
  crossSaleGroup,
  itemActive,
  itemFilters,
  itemHours,
  itemTexts,
  taxable,
} from "./pricebookItem";

export const discountOrFeeId = required(
  id({
    label: "Discount or Fee ID",
    comments: "The ID of the discount or fee.",
    dataSource: "selectDiscountOrFee",
  }),
);

/** The fields of a discount or fee that are not forms. */
export const discountOrFeeValues = {
  type: choice(DISCOUNT_OR_FEE_TYPES, {
    label: "Type",
    comments: "Whether the item is a discount or a fee.",
  }),
  ...itemTexts({
    code: "SENIOR-10",
    displayName: "Senior discount",
    description: "10% off for customers over 65",
  }),
  amountType: choice(AMOUNT_TYPES, {
    label: "Amount Type",
    comments: "Whether Amount is a percentage or a fixed amount of money.",
  }),
  amount: number({
    label: "Amount",
    comments:
      "The discount or fee: a percentage, or an amount in the tenant's currency, depending on Amount Type.",
    example: "10",
  }),
  limit: number({
    label: "Limit",
    comments: "The maximum amount of the discount or fee, in the tenant's currency.",
    example: "250",
  }),
  active: itemActive,
  taxable,
  hours: itemHours,
  categories: described(
    categoryIds,
    "The pricebook categories in which technicians find the item. An update replaces the whole list.",
  ),
  crossSaleGroup,
  ...commissions,
  excludeFromPayroll: flag({
    label: "Exclude from Payroll",
    comments: "Whether the item is left out of payroll.",
  }),
  ...accounts,
  ...budgetCode,
};

/** The fields of a discount or fee, for creates and updates. */
export const discountOrFeeFields = { ...discountOrFeeValues, assets };

/** The filters of List Discounts and Fees. */
export const discountOrFeeFilters = {
  ids: idFilter({
    label: "Discount or Fee IDs",
    comments: "Only return these discounts and fees.",
    dataSource: "selectDiscountOrFee",
  }),
  ...itemFilters,
};
