import { flag, id, text } from "../../kit/inputs";
import { ofClient, ofSite } from "./common";

/** The filters of List Azure Tenant Links. */
export const azureTenantFilters = {
  client_id: ofClient,
  site_id: ofSite,
  azure_tenant_id: text({
    label: "Azure Tenant ID",
    comments: "Only return links to the Azure tenant with this GUID.",
    example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    placeholder: "Enter an Azure tenant ID",
  }),
  details_id: id({
    label: "Details ID",
    comments: "Only return links of this Azure connection. The ID is in the URL of its page in HaloPSA.",
    example: "2",
    placeholder: "Enter an Azure connection ID",
  }),
  notset: flag({ label: "Not Set", comments: "Whether to return only records that are not linked." }),
  returnalliflinked: flag({
    label: "Return All If Linked",
    comments: "Whether to return all records if one of them is linked.",
  }),
  ignore_decrypt: flag({
    label: "Ignore Decrypt",
    comments:
      "Whether to keep stored credentials encrypted. Defaults to Yes. No returns credentials in plain text.",
  }),
};
