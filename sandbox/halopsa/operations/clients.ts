import { commaList, filter, flag, type Operation, operation, Refusal, text, wholeNumber } from "../../core";
import type { Client, World } from "../world";
import { accept, commonFilters, field, get, list, mustExist, numbered, remove, save } from "./resource";

export const nameOf = (from: { get(id: number): { name?: unknown } | undefined }, id: unknown): string =>
  typeof id === "number" ? String(from.get(id)?.name ?? "") : "";

const client = {
  area: "customers",
  path: "Client",
  what: "Client",
  from: (world: World) => world.clients,
  show: (row: Client, world: World) => ({
    ...row,
    main_site_name: nameOf(world.sites, row.main_site_id),
    pritech_name: nameOf(world.agents, row.pritech),
    accountmanagertech_name: nameOf(world.agents, row.accountmanagertech),
    total_ticket_count: world.tickets.all().filter(({ client_id }) => client_id === row.id).length,
  }),
};

const clientFields = {
  name: field.text,
  toplevel_id: field.id,
  inactive: field.flag,
  colour: field.text,
  main_site_id: field.id,
  notes: field.text,
  website: field.text,
  domain: field.text,
  trading_name: field.text,
  tax_number: field.text,
  pritech: field.id,
  sectech: field.id,
  accountmanagertech: field.id,
  accountsfirstname: field.text,
  accountslastname: field.text,
  accountsemailaddress: field.text,
  accountsccemailaddress: field.text,
  accountsbccemailaddress: field.text,
  chargehours: field.number,
  hourlyrate: field.number,
  periodcharge: field.number,
  chargeperiod: field.number,
  invoiceyes: field.flag,
  dontinvoice: field.flag,
  invoicetemplate: field.text,
  paymentterms: field.number,
  discountperc: field.number,
  surchargeid: field.id,
  billingtemplate_id: field.id,
  item_tax_code: field.id,
  service_tax_code: field.id,
  contract_tax_code: field.id,
  prepay_tax_code: field.id,
  portalcolour: field.text,
  portal_logo: field.text,
  allowall_tickettypes: field.flag,
  xeroid: field.text,
  connectwiseid: field.id,
  autotaskid: field.id,
  datto_id: field.text,
  hubspot_id: field.text,
  auvik_id: field.text,
  passportal_id: field.id,
  ninjarmmid: field.id,
  stripe_customer_id: field.text,
  stripe_payment_method_id: field.text,
  liongardid: field.id,
  kaseyaid: field.text,
  customfields: field.customfields,
  allowed_tickettypes: field.objects,
  popup_notes: field.objects,
  site_fields: field.objects,
  site_update: field.objects,
  areaitems: field.objects,
  billingplans: field.objects,
  periods: field.objects,
  faqlists: field.objects,
  custombuttons: field.objects,
  attachments: field.objects,
};

const newClientFields = {
  newclient_sitename: field.text,
  newclient_phonenumber: field.text,
  newclient_domain: field.text,
  newclient_contactname: field.text,
  newclient_contactemail: field.text,
  newclient_delivery_address: field.objects.unwrap().unwrap().element.nullish(),
};

/** A new client comes with a site, and with a contact where one is named. */
function createClient(given: Record<string, unknown>, world: World): Omit<Client, "id"> {
  for (const name of ["pritech", "sectech", "accountmanagertech"]) mustExist(world.agents, given, name);
  const isTaken = world.clients.all().some(({ name }) => name === given.name);
  if (isTaken) throw new Refusal(400, `A client named ${given.name} exists already`);
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => !name.startsWith("newclient_")));
  const id = Number(world.clients.nextId());
  const site = world.sites.add({
    name: String(given.newclient_sitename || "Main"),
    client_id: id,
    inactive: false,
    phonenumber: given.newclient_phonenumber ?? "",
    customfields: [],
  });
  if (given.newclient_contactname) {
    world.users.add({
      name: String(given.newclient_contactname),
      emailaddress: given.newclient_contactemail ?? "",
      client_id: id,
      site_id: site.id,
      inactive: false,
      customfields: [],
    });
  }
  return {
    toplevel_id: 1,
    inactive: false,
    domain: given.newclient_domain ?? "",
    customfields: [],
    ...own,
    name: String(given.name),
    main_site_id: site.id,
    datecreated: world.now(),
  };
}

const accountFields = { ...clientFields, accountsid: field.text };

/** The two operations that change some of a client's fields; neither creates one. */
const change = (path: string) =>
  save<Client>({
    ...client,
    path: `Client/${path}`,
    fields: accountFields,
    needs: ["id"],
    create: () => {
      throw new Refusal(400, "An ID is required");
    },
  });

export const clientOperations: Operation<World>[] = [
  list<Client>({
    ...client,
    key: "clients",
    rows: (world) => world.clients.all(),
    paged: true,
    filters: {
      ...commonFilters<Client>(({ name, domain }) => `${name} ${domain}`),
      search_name_only: filter(
        text,
        (value) =>
          ({ name }: Client) =>
            name.toLowerCase().includes(value.toLowerCase()),
      ),
      ...numbered<Client>("toplevel_id"),
      ...accept<Client>(text, "activeinactive", "advanced_search", "domain", "integration_type"),
      ...accept<Client>(
        text,
        "include_custom_fields",
        "sitefields",
        "lastupdatefromdate",
        "lastupdatetodate",
      ),
      ...accept<Client>(text, "order2", "order3", "order4", "order5"),
      ...accept<Client>(flag, "orderdesc2", "orderdesc3", "orderdesc4", "orderdesc5"),
      ...accept<Client>(
        flag,
        "accountmanageronly",
        "azureclients",
        "callplan",
        "exclude_internal",
        "gficlients",
      ),
      ...accept<Client>(flag, "idonly", "includeazuretenants", "includeinvoicetemplatename", "includenotes"),
      ...accept<Client>(flag, "issentinel", "snowclients", "includecolumns", "includeqbofields", "isjira"),
      ...accept<Client>(flag, "isservicenow", "showcounts"),
      ...accept<Client>(wholeNumber, "columns_id", "sentinelid", "ticketarea_id", "view_id", "snowaccountid"),
      ...accept<Client>(commaList(wholeNumber), "integration_tenantids"),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Client/me",
    note: "customers",
    run: () => {
      throw new Refusal(404, "The token belongs to an agent, not to an end-user");
    },
  }),
  get(client, [
    "domain",
    "getavailablerts",
    "includeactivity",
    "includedetails",
    "includeperiods",
    "includeprepay",
    "tickettype_id",
  ]),
  save<Client>({
    ...client,
    fields: { ...clientFields, ...newClientFields },
    needs: ["name"],
    create: createClient,
    change: (given, _, world) => {
      for (const name of ["pritech", "sectech", "accountmanagertech"]) mustExist(world.agents, given, name);
      mustExist(world.sites, given, "main_site_id");
      return {};
    },
  }),
  change("NewAccountsId"),
  change("PaymentMethodUpdate"),
  remove(client),
];
