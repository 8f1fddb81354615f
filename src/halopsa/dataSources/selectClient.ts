import type { Infer } from "../../kit/action/record";
import { search, toplevelId } from "../inputs/common";
import type { client } from "../records";
import { select } from "../select";

export const selectClient = select({
  label: "Select Client",
  plural: "clients",
  from: "Client",
  search: { search, toplevel_id: toplevelId },
  order: "name",
  entry: ({ name }: Infer<typeof client>) => name,
  example: [
    { key: "12", label: "Northwind Dental (ID: 12)" },
    { key: "13", label: "Contoso Farms (ID: 13)" },
  ],
});
