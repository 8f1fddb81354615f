import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { discountOrFeeFields, discountOrFeeId } from "../../inputs/discountOrFee";
import { discountOrFee } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=DiscountAndFees_Update
export const updateDiscountOrFee = update({
  label: "Update Discount or Fee",
  description: "Update a discount or a fee of the pricebook",
  inputs: { discountOrFeeId, ...discountOrFeeFields, externalData },
  clearable: ["categories", "assets"],
  returns: discountOrFee,
  run: (api, { discountOrFeeId, ...body }) =>
    api.patch(path`pricebook/discounts-and-fees/${discountOrFeeId}`, body),
});
