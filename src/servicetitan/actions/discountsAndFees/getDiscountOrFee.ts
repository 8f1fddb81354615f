import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { externalDataApplicationGuid } from "../../inputs/common";
import { discountOrFeeId } from "../../inputs/discountOrFee";
import { discountOrFee } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=DiscountAndFees_Get
export const getDiscountOrFee = read({
  label: "Get Discount or Fee",
  description: "Get one discount or fee of the pricebook",
  inputs: { discountOrFeeId, externalDataApplicationGuid },
  returns: discountOrFee,
  run: (api, { discountOrFeeId, ...query }) =>
    api.get(path`pricebook/discounts-and-fees/${discountOrFeeId}`, query),
});
