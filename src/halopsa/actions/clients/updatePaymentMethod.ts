import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { stripe } from "../../inputs/clientAccounts";
import { additionalFields, clientId } from "../../inputs/common";
import { client } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const updatePaymentMethod = update({
  label: "Update Payment Method",
  description: "Update the payment method on a client record",
  inputs: { id: required(clientId), ...stripe, additionalFields },
  returns: client,
  run: (api, record) => api.save("Client/PaymentMethodUpdate", record),
});
