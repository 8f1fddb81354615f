import { list } from "../../api";
import { payment } from "../../records";

export const listPayments = list("listPayments", {
  label: "List Payments",
  description: "List payments",
  inputs: {},
  returns: payment,
  identity: "payment_id",
});
