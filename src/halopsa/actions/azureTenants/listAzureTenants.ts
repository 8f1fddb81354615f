import { list } from "../../api";
import { azureTenantFilters } from "../../inputs/azureTenant";
import { azureTenant } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const listAzureTenants = list({
  label: "List Azure Tenant Links",
  description: "Return Azure tenant link records",
  from: ({ ignore_decrypt = true, ...filters }) => ({
    path: "AreaAzureTenant",
    values: { ignore_decrypt, ...filters },
  }),
  inputs: azureTenantFilters,
  returns: azureTenant,
  whole: true,
});
