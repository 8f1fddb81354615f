import type { Infer } from "../../kit/action/record";
import { ofClient, ofSite, search } from "../inputs/common";
import type { asset } from "../records";
import { select } from "../select";

export const selectAsset = select({
  label: "Select Asset",
  plural: "assets",
  from: "Asset",
  search: { search, client_id: ofClient, site_id: ofSite },
  sortBy: "name",
  text: ({ key_field, inventory_number }: Infer<typeof asset>) =>
    [key_field, inventory_number].filter(Boolean).join(" · "),
  example: [
    { key: "310", label: "LAPTOP-0042 · NW-LT-0042 (ID: 310)" },
    { key: "311", label: "PRINTER-2F · NW-PR-0007 (ID: 311)" },
  ],
});
