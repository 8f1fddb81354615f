import { flag, id, text } from "../../kit/inputs";
import { ofClient, ofSite } from "./common";

/** The filters that HaloPSA's list of Azure tenant links takes. */
export const azureTenantFilters = {
  client_id: ofClient,
  site_id: ofSite,
  azure_tenant_id: text({
    label: "Azure Tenant ID",
    comments: "Only links with this tenant: its GUID, as Azure shows it.",
    example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  }),
  details_id: id({
    label: "Details ID",
    comments: "Only links of this Azure connection. Its number stands in the address of its page in HaloPSA.",
    example: "2",
  }),
  notset: flag({ label: "Not Set", comments: "Yes: only records that are not linked." }),
  returnalliflinked: flag({
    label: "Return All If Linked",
    comments: "Yes gives all records where one is linked.",
  }),
  ignore_decrypt: flag({
    label: "Ignore Decrypt",
    comments:
      "Yes, which is also what a blank gives, keeps stored credentials encrypted. No gives them decrypted.",
  }),
};
