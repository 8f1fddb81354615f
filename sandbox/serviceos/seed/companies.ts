import type { Kind, Row, World } from "../world";
import { address, anyOf, DEPARTMENTS, HOUR_MS, hex, moment, place, several, todayMs } from "./generators";

/** Companies and what stands at their sites. */
export const places: Partial<Record<Kind, (world: World) => Row[]>> = {
  companies: several(
    "companies",
    1,
    ({ size }) => size.companies,
    (faker, index) => ({
      customer: index === 4 ? "Acme Corp" : faker.company.name(),
      ...address(faker),
      status: faker.helpers.maybe(() => "Inactive", { probability: 0.1 }) ?? "Active",
    }),
  ),
  sites: several(
    "sites",
    1,
    ({ size }) => size.sites,
    (faker, index, world) => ({
      site_name: index < world.size.companies ? "Main Office" : `${faker.location.street()} branch`,
      company_number: (index % world.size.companies) + 1,
      ...address(faker),
    }),
  ),
  technicians: several("technicians", 1, 12, (faker) => ({
    name: faker.person.fullName(),
    status: faker.helpers.arrayElement(["available", "busy", "away"]),
  })),
  contacts: several(
    "contacts",
    1,
    ({ size }) => size.contacts,
    (faker, _, world) => ({
      company_number: anyOf(faker, world, "companies").id,
      first_name: faker.person.firstName(),
      last_name: faker.person.lastName(),
      email: faker.internet.email({ provider: "example.com" }).toLowerCase(),
      phone: faker.helpers.replaceSymbols("555-01##"),
      department: faker.helpers.arrayElement(DEPARTMENTS),
      status: faker.helpers.maybe(() => "Inactive", { probability: 0.1 }) ?? "Active",
    }),
  ),
  assets: several(
    "assets",
    100,
    ({ size }) => size.assets,
    (faker, index, world) => ({
      asset_number: index + 1,
      machine_name: `${faker.helpers.arrayElement(["PC", "LAPTOP", "PRINTER", "SWITCH"])}-${faker.string.alphanumeric({ length: 5, casing: "upper" })}`,
      asset_type: faker.helpers.arrayElement(["Workstation", "Printer", "Switch", "Server"]),
      serial_number: faker.string.alphanumeric({ length: 8, casing: "upper" }),
      ...place(faker, world),
      status: faker.helpers.arrayElement(["Active", "Active", "Retired"]),
      ip_address: faker.internet.ipv4(),
      mac_address: hex(faker),
    }),
  ),
  ports: several("ports", 501, 300, (faker, index, world) => ({
    asset_id: anyOf(faker, world, "assets").id,
    port_name: `Gi0/${index % 48}`,
    port_number: index % 48,
    mac_address: hex(faker),
    ip_address: faker.internet.ipv4(),
    vlan_id: anyOf(faker, world, "vlans").id,
  })),
  networks: several("networks", 1, 70, (faker, index, world) => ({
    description: `Network ${index + 1}`,
    network_address: `192.168.${index}.0`,
    subnet_mask: "255.255.255.0",
    gateway: `192.168.${index}.1`,
    ...place(faker, world),
  })),
  vlans: several("vlans", 1, 40, (faker, index, world) => ({
    vlan_number: 100 + index,
    name: faker.helpers.arrayElement(["Voice", "Guests", "Cameras", "Office"]),
    description: faker.lorem.words(3),
    ...place(faker, world),
  })),
  collectors: (world) =>
    several("collectors", 1, 15, (faker, _, own) => ({
      ...place(faker, own),
      status: "active",
      version: "0.2.0",
      last_seen_at: moment(todayMs),
      sync_status: "completed",
      last_sync_at: moment(todayMs - HOUR_MS / 12),
    }))(world).map((one) => ({
      ...one,
      id: `c-${String(one.id).padStart(6, "0")}`,
      site_name: world.of("sites").get(one.site_number as number)?.site_name,
    })),
  commands: () => [{ id: "cmd-1", collector_id: "c-000001", type: "scan", parameters: {} }],
  scans: several("scans", 601, 8, (faker, index, world) => ({
    ...place(faker, world),
    scan_type: "full",
    subnet: `192.168.${index}.0/24`,
    status: index < 6 ? "completed" : "queued",
    created_at: moment(todayMs - (8 - index) * HOUR_MS),
  })),
  vendors: several("vendors", 1, 30, (faker) => ({
    vendor_name: faker.company.name(),
    contact_name: faker.person.fullName(),
    email: faker.internet.email({ provider: "example.com" }).toLowerCase(),
    phone: faker.helpers.replaceSymbols("555-01##"),
    website: "https://vendor.example.com",
  })),
};
