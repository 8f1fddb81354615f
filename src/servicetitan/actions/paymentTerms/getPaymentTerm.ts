import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { paymentTermId } from "../../inputs/accountingLookups";
import { paymentTerm } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=PaymentTerms_GetPaymentTermModel
export const getPaymentTerm = read({
  label: "Get Payment Term",
  description: "Get one payment term",
  inputs: { paymentTermId },
  returns: paymentTerm,
  run: (api, { paymentTermId }) => api.get(path`accounting/payment-terms/${paymentTermId}`),
});
