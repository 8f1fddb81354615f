import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { clientFields, name } from "../../inputs/client";
import { additionalFields, clientId } from "../../inputs/common";
import { client } from "../../records";

// HaloPSA creates and updates with one operation: a record with an ID is updated.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const updateClient = update({
  label: "Update Client",
  description: "Changes a client: what is left blank stays as it is.",
  inputs: { id: required(clientId), name, ...clientFields, additionalFields },
  returns: client,
  run: (api, record) => api.save("Client", record),
});
