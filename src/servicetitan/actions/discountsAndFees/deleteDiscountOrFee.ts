import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { discountOrFeeId } from "../../inputs/discountOrFee";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=DiscountAndFees_Delete
export const deleteDiscountOrFee = remove({
  label: "Delete Discount or Fee",
  description: "Delete a discount or a fee from the pricebook",
  inputs: { discountOrFeeId },
  run: (api, { discountOrFeeId }) => api.delete(path`pricebook/discounts-and-fees/${discountOrFeeId}`),
});
