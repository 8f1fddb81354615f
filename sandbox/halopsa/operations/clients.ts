import { ApiError, commaList, filter, flag, type Operation, operation, text, wholeNumber } from "../../core";
import type { Client, World } from "../world";
import { updatedBetween } from "./dates";
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

export const nameOf = (from: { get(id: number): { name?: unknown } | undefined }, id: unknown): string =>
  typeof id === "number" ? String(from.get(id)?.name ?? "") : "";

const client = {
  area: "customers",
  path: "Client",
  label: "Client",
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
  client_to_invoice: field.id,
  client_to_invoice_recurring: field.id,
  calldate: field.text,
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
  newclient_delivery_address: field.object,
};

/** Also creates the client's main site, and a user if the body names a contact. */
function createClient(input: Record<string, unknown>, world: World): Omit<Client, "id"> {
  for (const name of ["pritech", "sectech", "accountmanagertech"]) mustExist(world.agents, input, name);
  const isTaken = world.clients.all().some(({ name }) => name === input.name);
  if (isTaken) throw new ApiError(400, `A client named ${input.name} exists already`);
  const fields = Object.fromEntries(Object.entries(input).filter(([name]) => !name.startsWith("newclient_")));
  const id = Number(world.clients.nextId());
  const now = world.now();
  const site = world.sites.add({
    name: String(input.newclient_sitename || "Main"),
    client_id: id,
    inactive: false,
    phonenumber: input.newclient_phonenumber ?? "",
    customfields: [],
  });
  if (input.newclient_contactname) {
    world.users.add({
      name: String(input.newclient_contactname),
      emailaddress: input.newclient_contactemail ?? "",
      client_id: id,
      site_id: site.id,
      inactive: false,
      customfields: [],
      datecreated: now,
      ulastupdate: now,
    });
  }
  return {
    toplevel_id: 1,
    inactive: false,
    domain: input.newclient_domain ?? "",
    customfields: [],
    ...fields,
    name: String(input.name),
    main_site_id: site.id,
    datecreated: now,
    alastupdate: now,
  };
}

const accountFields = { ...clientFields, accountsid: field.text };

/** Declares an operation that changes some fields of a client and cannot create one. */
const change = (path: string) =>
  save<Client>({
    ...client,
    path: `Client/${path}`,
    fields: accountFields,
    required: ["id"],
    create: () => {
      throw new ApiError(400, "An ID is required");
    },
    change: (_input, _row, world) => ({ alastupdate: world.now() }),
  });

export const clientOperations: Operation<World>[] = [
  list<Client>({
    ...client,
    key: "clients",
    // The list does not contain the times of records.
    show: ({ datecreated: _, alastupdate: __, ...row }, world) => client.show(row as Client, world),
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
      ...idFilter<Client>("toplevel_id"),
      ...acceptParameters<Client>(text, "activeinactive", "advanced_search", "domain", "integration_type"),
      ...acceptParameters<Client>(text, "include_custom_fields", "sitefields"),
      ...updatedBetween<Client>("alastupdate"),
      ...acceptParameters<Client>(text, "order2", "order3", "order4", "order5"),
      ...acceptParameters<Client>(flag, "orderdesc2", "orderdesc3", "orderdesc4", "orderdesc5"),
      ...acceptParameters<Client>(
        flag,
        "accountmanageronly",
        "azureclients",
        "callplan",
        "exclude_internal",
        "gficlients",
      ),
      ...acceptParameters<Client>(
        flag,
        "idonly",
        "includeazuretenants",
        "includeinvoicetemplatename",
        "includenotes",
      ),
      ...acceptParameters<Client>(
        flag,
        "issentinel",
        "snowclients",
        "includecolumns",
        "includeqbofields",
        "isjira",
      ),
      ...acceptParameters<Client>(flag, "isservicenow", "showcounts"),
      ...acceptParameters<Client>(
        wholeNumber,
        "columns_id",
        "sentinelid",
        "ticketarea_id",
        "view_id",
        "snowaccountid",
      ),
      ...acceptParameters<Client>(commaList(wholeNumber), "integration_tenantids"),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Client/me",
    permission: "customers",
    run: () => {
      throw new ApiError(404, "The token belongs to an agent, not to an end-user");
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
    required: ["name"],
    create: createClient,
    change: (input, _, world) => {
      for (const name of ["pritech", "sectech", "accountmanagertech"]) mustExist(world.agents, input, name);
      mustExist(world.sites, input, "main_site_id");
      return { alastupdate: world.now() };
    },
  }),
  change("NewAccountsId"),
  change("PaymentMethodUpdate"),
  remove(client),
];
