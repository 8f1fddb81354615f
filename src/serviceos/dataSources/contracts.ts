import { ofCompany } from "../inputs/common";
import { select } from "../select";

export const selectContract = select({
  label: "Select Contract",
  plural: "contracts",
  from: "listContracts",
  search: ofCompany,
  inPages: true,
  key: "contract_id",
  details: ({ name, status }) => [name, status],
  example: [{ key: "30", label: "Managed Services · active (ID: 30)" }],
});
