import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newExternalData } from "../../inputs/common";
import { discountOrFeeFields } from "../../inputs/discountOrFee";
import { discountOrFee } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=DiscountAndFees_Create
export const createDiscountOrFee = write({
  label: "Create Discount or Fee",
  description: "Add a discount or a fee to the pricebook",
  inputs: {
    ...requiring(discountOrFeeFields, "type", "code", "description", "amountType", "amount"),
    externalData: newExternalData,
  },
  returns: discountOrFee,
  run: (api, body) => api.post("pricebook/discounts-and-fees", body),
});
