import type { World } from "../world";
import { ticketTypes } from "../world/lookups";
import { type CrmNote, domainOf, type PopupNote, type Row, today } from "./customers";

export const seedCrmNotes = (world: World): CrmNote[] =>
  world.clients
    .all()
    .filter((_, index) => index % 5 === 0)
    .map((client, index) => ({
      id: 60 + index,
      client_id: client.id,
      supplier_id: null,
      toplevel_id: client.toplevel_id,
      note: "Agreed to renew in May.",
      note_html: "<p>Agreed to renew in <b>May</b>.</p>",
      who_agentid: 3,
      datetime: today,
    }));

export const seedPopupNotes = (world: World): PopupNote[] =>
  world.clients
    .all()
    .filter((_, index) => index % 8 === 0)
    .map((client, index) => ({
      id: 30 + index,
      client_id: client.id,
      site_id: client.main_site_id,
      user_id: null,
      date_created: today,
      note: index % 2 ? "Invoice is overdue." : "Call the front desk first.",
      dismissable: true,
      read_status: index % 3 === 2 ? 1 : 0,
      displaymodal: true,
      displayhtml: false,
      limitdaterange: false,
      startdate: null,
      enddate: null,
    }));

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

export const seedAzureTenants = (world: World): Row[] =>
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

export const seedRecurringItems = (world: World): Row[] =>
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

export const seedAreaRequestTypes = (world: World): Row[] =>
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
