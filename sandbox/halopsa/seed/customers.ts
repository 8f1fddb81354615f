import type { Client, Site, User } from "../world";
import type { Context } from "./context";
import { domainOf, hoursBefore, phoneNumber, range, recentTimestamp } from "./generators";

export const seedClients = ({ faker: fakerFor, size }: Context): Client[] => {
  const faker = fakerFor("clients");
  return range(size.clients).map((index) => {
    const name = `${faker.company.name()}${index % 3 === 0 ? " Ltd" : ""}`;
    const client = {
      id: 12 + index,
      name,
      toplevel_id: 1 + (index % 2),
      toplevel_name: index % 2 ? "Prospects" : "Customers",
      inactive: index % 12 === 11,
      colour: faker.color.rgb(),
      main_site_id: 18 + index,
      datecreated: recentTimestamp(faker, 900),
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
    const changed = hoursBefore(12 * (size.clients - index));
    return { ...client, alastupdate: changed > client.datecreated ? changed : client.datecreated };
  });
};

export const seedSites = ({ faker: fakerFor, world }: Context): Site[] => {
  const faker = fakerFor("sites");
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
    phonenumber: phoneNumber(faker),
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
};

export const seedUsers = ({ faker: fakerFor, size, world }: Context): User[] => {
  const faker = fakerFor("users");
  const sites = world.sites.all();
  return range(size.users).map((index) => {
    const site = sites[index % sites.length]!;
    const firstname = faker.person.firstName();
    const surname = faker.person.lastName();
    return {
      id: 204 + index,
      name: `${firstname} ${surname}`,
      firstname,
      surname,
      emailaddress: `${firstname}.${surname}@example.com`.toLowerCase().replace(/[^a-z.@]/g, ""),
      phonenumber: phoneNumber(faker),
      mobilenumber: "",
      client_id: site.client_id,
      site_id: site.id,
      inactive: index % 15 === 14,
      isimportantcontact: index % 10 === 0,
      notes: "",
      datecreated: hoursBefore(24 * (size.users - index)),
      ulastupdate: hoursBefore(12 * (size.users - index)),
      customfields: [],
    };
  });
};
