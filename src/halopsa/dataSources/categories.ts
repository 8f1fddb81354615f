import type { Infer } from "../../kit/action/record";
import { categoryFilters } from "../inputs/category";
import type { category } from "../records";
import { select } from "../select";

export const selectCategory = select({
  label: "Select Category",
  plural: "categories",
  from: "Category",
  search: { type_id: categoryFilters.type_id },
  sortBy: "name",
  whole: true,
  text: ({ value, category_name }: Infer<typeof category>) => value || category_name,
  example: [
    { key: "51", label: "Hardware (ID: 51)" },
    { key: "52", label: "Hardware>Printer (ID: 52)" },
  ],
});
