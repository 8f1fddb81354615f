import { write } from "../../api";
import { clients } from "../../inputs/client";
import { clients as savedClients } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const createClients = write({
  label: "Create Clients",
  description: "Create one or more client (Area) records",
  inputs: { clients },
  returns: savedClients,
  run: (api, { clients }) => api.saveMany("Client", clients),
});
