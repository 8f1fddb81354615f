import type { Row } from "../world";
import { ticketTypes } from "../world/lookups";
import type { Context } from "./context";
import { domainOf } from "./generators";

export const seedSuppliers = (): Row[] =>
  ["Harbour Hardware", "Cloud Licences Direct", "Cable and Sons"].map((name, index) => ({
    id: 4 + index,
    name,
    toplevel_id: 1,
    inactive: false,
    phonenumber: "+44 117 496 0004",
    emailaddress: `sales@${domainOf(name)}`,
    website: `https://${domainOf(name)}`,
  }));

export const seedAzureTenants = ({ world }: Context): Row[] =>
  world.clients
    .all()
    .slice(0, 6)
    .map((client, index) => ({
      id: 6 + index,
      azure_tenant_id: `3fa85f64-5717-4562-b3fc-2c963f66af0${index}`,
      azure_tenant_name: `${String(client.domain).replace("example.com", "onmicrosoft.example")}`,
      client_id: index === 5 ? null : client.id,
      site_id: client.main_site_id,
      details_id: 2,
      application_secret: "encrypted:not-a-secret",
    }));

export const seedRecurringItems = ({ world }: Context): Row[] =>
  world.clients
    .all()
    .filter((_, index) => index % 6 === 0)
    .map((client, index) => ({
      id: 40 + index,
      client_id: client.id,
      item_id: 9,
      item_name: "Managed workstation",
      quantity: 5 + index,
      price: 38.5,
      pending_recurring_invoice: index % 2 === 0,
    }));

export const seedAreaRequestTypes = ({ world }: Context): Row[] =>
  world.clients
    .all()
    .slice(0, 3)
    .flatMap((client, at) =>
      ticketTypes.slice(0, 2).map((type, index) => ({
        id: 7 + at * 2 + index,
        name: type.name,
        client_id: client.id,
        tickettype_id: type.id,
      })),
    );
