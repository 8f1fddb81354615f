import { list } from "../../api";
import { itemFilters } from "../../inputs/item";
import { item } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listItems = list({
  label: "List Items",
  description: "Return items, which are the products and services that are sold",
  from: "Item",
  inputs: itemFilters,
  returns: item,
});
