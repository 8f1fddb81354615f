import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { clientContract } from "../records";
import { select } from "../select";

export const selectClientContract = select({
  label: "Select Client Contract",
  plural: "contracts of clients",
  from: "ClientContract",
  search: { search, client_id: ofClient },
  sortBy: "newest",
  text: ({ ref, client_name }: Infer<typeof clientContract>) =>
    [ref, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "61", label: "NW-2026-01 · Northwind Dental (ID: 61)" },
    { key: "60", label: "CF-2025-04 · Contoso Farms (ID: 60)" },
  ],
});
