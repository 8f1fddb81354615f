import { required, text } from "../../../kit/inputs";
import { update } from "../../api";
import { xeroid } from "../../inputs/clientAccounts";
import { additionalFields, clientId } from "../../inputs/common";
import { client } from "../../records";

// HaloPSA does not document which field contains the ID. It accepts any field of a client.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const assignNewAccountsId = update({
  label: "Assign New Accounts ID",
  description: "Update a client with a new accounts integration ID",
  inputs: {
    id: required(clientId),
    accountsid: text({
      label: "Accounts ID",
      comments: "The client's ID in the accounts system.",
      example: "NW-1042",
    }),
    xeroid,
    additionalFields,
  },
  returns: client,
  run: (api, record) => api.save("Client/NewAccountsId", record),
});
