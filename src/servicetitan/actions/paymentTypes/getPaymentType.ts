import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { paymentTypeId } from "../../inputs/accountingLookups";
import { paymentType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=PaymentTypes_Get
export const getPaymentType = read({
  label: "Get Payment Type",
  description: "Get one payment type",
  inputs: { paymentTypeId },
  returns: paymentType,
  run: (api, { paymentTypeId }) => api.get(path`accounting/payment-types/${paymentTypeId}`),
});
