import type { Faker } from "@faker-js/faker";
import type { World } from "../world";
import { CLOSED, teams, ticketTypes } from "../world/lookups";

/** What every record of the API is: fields by name. */
export type Row = { id: number; [field: string]: unknown };

export type Client = Row & { name: string; toplevel_id: number; inactive: boolean; main_site_id: number };
export type Site = Row & { name: string; client_id: number; inactive: boolean };
export type User = Row & { name: string; client_id: number; site_id: number; inactive: boolean };
export type Agent = Row & { name: string; team: string; isdisabled: boolean; isapiagent: boolean };
export type Ticket = Row & {
  summary: string;
  client_id: number;
  status_id: number;
  agent_id: number;
  dateoccurred: string;
  dateclosed: string | null;
};
export type Asset = Row & { client_id: number; site_id: number; assettype_id: number; ticket_ids: number[] };
/** An action's own number counts within its ticket; `id` is the sandbox's. */
export type Action = Row & { ticket_id: number; number: number; outcome: string; hiddenfromuser: boolean };
export type CrmNote = Row & { client_id: number | null; note: string };
export type PopupNote = Row & { client_id: number; note: string; read_status: number };

/** Seeded data ends here, so that it is the same whenever it is made. */
export const today = "2026-01-15T15:00:00Z";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

const moment = (faker: Faker, days: number) => faker.date.recent({ days }).toISOString();

const phone = (faker: Faker) => `+44 117 496 ${faker.string.numeric(4)}`;

export const domainOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, "-")}.example.com`;

export function seedClients(world: World): Client[] {
  const faker = world.faker("clients");
  return upTo(world.size.clients).map((index) => {
    const name = `${faker.company.name()}${index % 3 === 0 ? " Ltd" : ""}`;
    return {
      id: 12 + index,
      name,
      toplevel_id: 1 + (index % 2),
      toplevel_name: index % 2 ? "Prospects" : "Customers",
      inactive: index % 12 === 11,
      colour: faker.color.rgb(),
      main_site_id: 18 + index,
      datecreated: moment(faker, 900),
      notes: index % 4 === 0 ? "Closed on Fridays." : "",
      website: `https://${domainOf(name)}`,
      domain: domainOf(name),
      accountsemailaddress: `accounts@${domainOf(name)}`,
      pritech: 2 + (index % 5),
      accountmanagertech: 2 + (index % 3),
      paymentterms: 30,
      hourlyrate: 80 + (index % 5) * 5,
      dontinvoice: false,
      xeroid: "",
      stripe_customer_id: "",
      stripe_payment_method_id: "",
      allowall_tickettypes: true,
      customfields: [
        { id: 214, name: "CFContractNumber", label: "Contract Number", value: `C-${1000 + index}` },
      ],
    };
  });
}

export function seedSites(world: World): Site[] {
  const faker = world.faker("sites");
  const clients = world.clients.all();
  const main = clients.map((client) => ({ client, name: "Main Office", id: client.main_site_id }));
  const other = clients
    .filter((_, index) => index % 2 === 0)
    .map((client, index) => ({ client, name: "Warehouse", id: 18 + clients.length + index }));
  return [...main, ...other].map(({ client, name, id }) => ({
    id,
    name,
    client_id: client.id,
    inactive: client.inactive,
    sla_id: 1 + (id % 2),
    phonenumber: phone(faker),
    timezone: "GMT Standard Time",
    notes: "",
    isstocklocation: name === "Warehouse",
    isinvoicesite: name === "Main Office",
    delivery_address_line1: faker.location.streetAddress(),
    delivery_address_line3: faker.location.city(),
    delivery_address_line5: faker.location.zipCode(),
    geocoord1: faker.location.latitude(),
    geocoord2: faker.location.longitude(),
    customfields: [],
  }));
}

export function seedUsers(world: World): User[] {
  const faker = world.faker("users");
  const sites = world.sites.all();
  return upTo(world.size.users).map((index) => {
    const site = sites[index % sites.length]!;
    const firstname = faker.person.firstName();
    const surname = faker.person.lastName();
    return {
      id: 204 + index,
      name: `${firstname} ${surname}`,
      firstname,
      surname,
      emailaddress: `${firstname}.${surname}@example.com`.toLowerCase().replace(/[^a-z.@]/g, ""),
      phonenumber: phone(faker),
      mobilenumber: "",
      client_id: site.client_id,
      site_id: site.id,
      inactive: index % 15 === 14,
      isimportantcontact: index % 10 === 0,
      notes: "",
      customfields: [],
    };
  });
}

export function seedAgents(world: World): Agent[] {
  const faker = world.faker("agents");
  const people = upTo(14).map((index) => {
    const name = `${faker.person.firstName()} ${faker.person.lastName()}`;
    return {
      id: 2 + index,
      name,
      initials: name.replace(/[^A-Z]/g, "").slice(0, 2),
      email: `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@acme.example.com`,
      jobtitle: "Service desk engineer",
      team: teams[index % teams.length]!.name,
      isdisabled: index % 9 === 8,
      isapiagent: false,
      colour: faker.color.rgb(),
    };
  });
  const api = {
    ...people[0]!,
    id: 90,
    name: "Integration",
    initials: "IN",
    email: "integration@acme.example.com",
    jobtitle: "",
    isdisabled: false,
    isapiagent: true,
  };
  return [...people, api];
}

const problems = [
  "Printer is offline",
  "Cannot reach the shared drive",
  "New starter on Monday",
  "Laptop does not charge",
  "Mailbox is full",
  "Wi-Fi drops in the meeting room",
  "Licence for the drawing program",
  "Backup failed last night",
];

export function seedTickets(world: World): Ticket[] {
  const faker = world.faker("tickets");
  const users = world.users.all();
  return upTo(world.size.tickets).map((index) => {
    const user = users[(index * 7) % users.length]!;
    const status = index % 3 === 0 ? CLOSED : 1 + (index % 6);
    const dateoccurred = moment(faker, 400);
    return {
      id: 2000 + index,
      summary: faker.helpers.arrayElement(problems),
      details: "<p>As the subject says.</p>",
      tickettype_id: 1 + (index % ticketTypes.length),
      client_id: user.client_id,
      site_id: user.site_id,
      user_id: user.id,
      status_id: status,
      priority_id: 1 + (index % 4),
      sla_id: 1,
      agent_id: 2 + (index % 14),
      team_id: 1 + (index % teams.length),
      dateoccurred,
      lastupdate: dateoccurred,
      dateclosed: status === CLOSED ? dateoccurred : null,
      onhold: status === 4,
      customfields: [],
    };
  });
}

export function seedActions(world: World): Action[] {
  const tickets = world.tickets.all();
  return tickets.flatMap((ticket, index) =>
    upTo(1 + (index % 3)).map((number) => ({
      id: 10_000 + index * 3 + number,
      number: number + 1,
      ticket_id: ticket.id,
      outcome: number === 0 ? "Email User" : "Private Note",
      outcome_id: number === 0 ? 16 : 7,
      who_agentid: ticket.agent_id,
      note: number === 0 ? "We are looking into it." : "Checked the event log.",
      note_html: number === 0 ? "<p>We are looking into it.</p>" : "<p>Checked the event log.</p>",
      datetime: ticket.dateoccurred,
      timetaken: 0.25 * number,
      hiddenfromuser: number > 0,
      important: false,
      attachment_count: 0,
    })),
  );
}

export function seedAssets(world: World): Asset[] {
  const faker = world.faker("assets");
  const users = world.users.all();
  return upTo(world.size.assets).map((index) => {
    const user = users[index % users.length]!;
    const isLaptop = index % 4 !== 0;
    return {
      id: 310 + index,
      inventory_number: `A-${String(index + 1).padStart(4, "0")}`,
      key_field: `${isLaptop ? "LAPTOP" : "PRINTER"}-${String(index + 1).padStart(4, "0")}`,
      key_field2: faker.string.alphanumeric({ length: 10, casing: "upper" }),
      key_field3: isLaptop ? "Latitude 5440" : "LaserJet 4001",
      client_id: user.client_id,
      site_id: user.site_id,
      user_id: user.id,
      assettype_id: isLaptop ? 118 : 121,
      assettype_name: isLaptop ? "Laptop" : "Printer",
      assetgroup_id: 12,
      status_id: 1,
      status_name: "Active",
      inactive: false,
      notes: "",
      customfields: [],
      ticket_ids: index % 10 === 0 ? [2000 + index] : [],
    };
  });
}
