import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A link between a client or site and an Azure tenant. HaloPSA does not document its fields. */
export const azureTenant = record(
  "azureTenant",
  () =>
    z.looseObject({
      id: field.id(),
      azure_tenant_id: field.text().describe("The tenant's GUID"),
      azure_tenant_name: field.text(),
      client_id: field.reference(),
      client_name: field.text(),
      site_id: field.reference(),
      details_id: field.reference(),
    }),
  {
    id: 6,
    azure_tenant_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    azure_tenant_name: "northwind.onmicrosoft.example",
    client_id: 12,
    client_name: "Northwind Dental",
    site_id: 18,
    details_id: 2,
  },
);
