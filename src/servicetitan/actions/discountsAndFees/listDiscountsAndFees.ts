import { list } from "../../api";
import { discountOrFeeFilters } from "../../inputs/discountOrFee";
import { discountOrFee } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=DiscountAndFees_GetList
export const listDiscountsAndFees = list({
  label: "List Discounts and Fees",
  description: "List the discounts and fees of the pricebook",
  from: "pricebook/discounts-and-fees",
  inputs: discountOrFeeFilters,
  returns: discountOrFee,
});
