import type { Infer } from "../../kit/action/record";
import { ofClient, ofSite, search } from "../inputs/common";
import type { user } from "../records";
import { select } from "../select";

export const selectUser = select({
  label: "Select User",
  plural: "users",
  from: "Users",
  search: { search, client_id: ofClient, site_id: ofSite },
  order: "name",
  entry: ({ name, client_name }: Infer<typeof user>) => [name, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "204", label: "Dana Reyes · Northwind Dental (ID: 204)" },
    { key: "205", label: "Omar Haddad · Contoso Farms (ID: 205)" },
  ],
});
