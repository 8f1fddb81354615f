import type { Infer } from "../../kit/action/record";
import { search } from "../inputs/common";
import type { supplier } from "../records";
import { select } from "../select";

export const selectSupplier = select({
  label: "Select Supplier",
  plural: "suppliers",
  from: "Supplier",
  search: { search },
  order: "name",
  entry: ({ name }: Infer<typeof supplier>) => name,
  example: [
    { key: "4", label: "Harbour Hardware (ID: 4)" },
    { key: "5", label: "Cloud Licences Direct (ID: 5)" },
  ],
});
