import { list } from "../../api";
import { categoryFilters } from "../../inputs/category";
import { category } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listCategories = list({
  label: "List Categories",
  description: "Return the categories that tickets are sorted into",
  from: "Category",
  inputs: categoryFilters,
  returns: category,
  whole: true,
});
