import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { clientFields, name, newClientFields } from "../../inputs/client";
import { additionalFields } from "../../inputs/common";
import { client } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const createClient = write({
  label: "Create Client",
  description: "Create a client with its first site and contact",
  inputs: { name: required(name), ...clientFields, ...newClientFields, additionalFields },
  returns: client,
  run: (api, record) => api.save("Client", record),
});
