import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { clientFields, name } from "../../inputs/client";
import { additionalFields, clientId } from "../../inputs/common";
import { client } from "../../records";

// The same operation as Create Client: HaloPSA updates a record that has an ID.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const updateClient = update({
  label: "Update Client",
  description: "Update a client; blank inputs leave their fields unchanged",
  inputs: { id: required(clientId), name, ...clientFields, additionalFields },
  returns: client,
  run: (api, record) => api.save("Client", record),
});
