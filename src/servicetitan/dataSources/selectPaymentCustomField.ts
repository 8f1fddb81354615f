import { selectFieldName } from "../selectFieldName";

export const selectPaymentCustomField = selectFieldName("Payment");
