import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { site } from "../records";
import { select } from "../select";

export const selectSite = select({
  label: "Select Site",
  plural: "sites",
  from: "Site",
  search: { search, client_id: ofClient },
  order: "name",
  entry: ({ clientsite_name, name }: Infer<typeof site>) => clientsite_name || name,
  example: [
    { key: "18", label: "Northwind Dental/Main Office (ID: 18)" },
    { key: "19", label: "Northwind Dental/Warehouse (ID: 19)" },
  ],
});
