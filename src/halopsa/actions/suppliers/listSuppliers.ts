import { list } from "../../api";
import { activity, count, ofToplevel, search } from "../../inputs/common";
import { supplier } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const listSuppliers = list({
  label: "List Suppliers",
  description: "Return suppliers (Companies)",
  from: "Supplier",
  inputs: { search, toplevel_id: ofToplevel, ...activity, count },
  returns: supplier,
});
