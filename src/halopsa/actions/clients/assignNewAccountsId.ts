import { required, text } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields, clientId } from "../../inputs/common";
import { client } from "../../records";

// Which field carries the ID is not documented: any field of a client may be sent.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const assignNewAccountsId = update({
  label: "Assign New Accounts ID",
  description: "Updates a client with a new accounts integration ID.",
  inputs: {
    id: required(clientId),
    accountsid: text({
      label: "Accounts ID",
      comments: "The client's ID in the accounts system.",
      example: "NW-1042",
    }),
    xeroid: text({
      label: "Xero ID",
      comments: "The client's ID in Xero.",
      example: "9fd8c1a2-0000-4000-8000-0123456789ab",
    }),
    additionalFields,
  },
  returns: client,
  run: (api, record) => api.save("Client/NewAccountsId", record),
});
