import { flag, type Operation, text, wholeNumber } from "../../core";
import type { Site, World } from "../world";
import { nameOf } from "./clients";
import {
  acceptParameters,
  commonFilters,
  field,
  get,
  idFilter,
  list,
  mustExist,
  remove,
  save,
} from "./resource";

const site = {
  area: "customers",
  path: "Site",
  label: "Site",
  from: (world: World) => world.sites,
  show: (row: Site, world: World) => {
    const client_name = nameOf(world.clients, row.client_id);
    return { ...row, client_name, clientsite_name: `${client_name}/${row.name}` };
  },
};

const lines = [1, 2, 3, 4, 5].map((line) => `delivery_address_line${line}`);

export const siteOperations: Operation<World>[] = [
  list<Site>({
    ...site,
    key: "sites",
    rows: (world) => world.sites.all(),
    paged: true,
    filters: {
      ...commonFilters<Site>(({ name }) => name),
      ...idFilter<Site>("client_id"),
      ...acceptParameters<Site>(wholeNumber, "toplevel_id"),
      ...acceptParameters<Site>(text, "advanced_search", "stocklocation"),
      ...acceptParameters<Site>(flag, "includeaddress", "includenotes", "exclude_internal", "idonly"),
    },
  }),
  // As a list, as some HaloPSA instances return it.
  get(site, ["includedetails", "includeactivity"], "sites"),
  save<Site>({
    ...site,
    wrap: "sites",
    fields: {
      name: field.text,
      client_id: field.id,
      inactive: field.flag,
      sla_id: field.id,
      phonenumber: field.text,
      colour: field.text,
      timezone: field.text,
      notes: field.text,
      maincontact_id: field.id,
      isstocklocation: field.flag,
      isinvoicesite: field.flag,
      invoice_address: field.object,
      invoice_address_isdelivery: field.flag,
      emaildomain: field.text,
      country_code: field.text,
      ref: field.text,
      accountsid: field.text,
      accountsfirstname: field.text,
      accountslastname: field.text,
      accountsemailaddress: field.text,
      geocoord1: field.number,
      geocoord2: field.number,
      stopped: field.id,
      customfields: field.customfields,
      ...Object.fromEntries(lines.map((line) => [line, field.text])),
    },
    required: ["name", "client_id"],
    create: (input, world) => {
      mustExist(world.clients, input, "client_id");
      return { inactive: false, customfields: [], ...input } as Omit<Site, "id">;
    },
    change: (input, _, world) => {
      mustExist(world.clients, input, "client_id");
      mustExist(world.users, input, "maincontact_id");
      return {};
    },
  }),
  remove(site),
];
