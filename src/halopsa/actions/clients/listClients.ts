import { list } from "../../api";
import { clientFilters } from "../../inputs/clientFilters";
import { client } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const listClients = list({
  label: "List Clients",
  description: "Return client (Area) records",
  from: "Client",
  inputs: clientFilters,
  returns: client,
});
