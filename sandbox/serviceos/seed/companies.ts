import type { Kind, Row } from "../world";
import { DEPARTMENTS } from "../world/lookups";
import type { Context } from "./context";
import {
  address,
  formatTimestamp,
  generate,
  HOUR_MS,
  macAddress,
  pick,
  pickSite,
  TODAY_MS,
} from "./generators";

/** Companies, and what they have at their sites. */
export const companies: Partial<Record<Kind, (context: Context) => Row[]>> = {
  companies: generate(
    "companies",
    1,
    (size) => size.companies,
    (faker, index) => ({
      customer: index === 4 ? "Acme Corp" : faker.company.name(),
      ...address(faker),
      status: faker.helpers.maybe(() => "Inactive", { probability: 0.1 }) ?? "Active",
    }),
  ),
  sites: generate(
    "sites",
    1,
    (size) => size.sites,
    (faker, index, context) => ({
      site_name: index < context.size.companies ? "Main Office" : `${faker.location.street()} branch`,
      company_number: (index % context.size.companies) + 1,
      ...address(faker),
    }),
  ),
  technicians: generate("technicians", 1, 12, (faker) => ({
    name: faker.person.fullName(),
    status: faker.helpers.arrayElement(["available", "busy", "away"]),
  })),
  contacts: generate(
    "contacts",
    1,
    (size) => size.contacts,
    (faker, _, context) => ({
      company_number: pick(faker, context, "companies").id,
      first_name: faker.person.firstName(),
      last_name: faker.person.lastName(),
      email: faker.internet.email({ provider: "example.com" }).toLowerCase(),
      phone: faker.helpers.replaceSymbols("555-01##"),
      department: faker.helpers.arrayElement(DEPARTMENTS),
      status: faker.helpers.maybe(() => "Inactive", { probability: 0.1 }) ?? "Active",
    }),
  ),
  assets: generate(
    "assets",
    100,
    (size) => size.assets,
    (faker, index, context) => ({
      asset_number: index + 1,
      machine_name: `${faker.helpers.arrayElement(["PC", "LAPTOP", "PRINTER", "SWITCH"])}-${faker.string.alphanumeric({ length: 5, casing: "upper" })}`,
      asset_type: faker.helpers.arrayElement(["Workstation", "Printer", "Switch", "Server"]),
      serial_number: faker.string.alphanumeric({ length: 8, casing: "upper" }),
      ...pickSite(faker, context),
      status: faker.helpers.arrayElement(["Active", "Active", "Retired"]),
      ip_address: faker.internet.ipv4(),
      mac_address: macAddress(faker),
    }),
  ),
  ports: generate("ports", 501, 300, (faker, index, context) => ({
    asset_id: pick(faker, context, "assets").id,
    port_name: `Gi0/${index % 48}`,
    port_number: index % 48,
    mac_address: macAddress(faker),
    ip_address: faker.internet.ipv4(),
    vlan_id: pick(faker, context, "vlans").id,
  })),
  networks: generate("networks", 1, 70, (faker, index, context) => ({
    description: `Network ${index + 1}`,
    network_address: `192.168.${index}.0`,
    subnet_mask: "255.255.255.0",
    gateway: `192.168.${index}.1`,
    ...pickSite(faker, context),
  })),
  vlans: generate("vlans", 1, 40, (faker, index, context) => ({
    vlan_number: 100 + index,
    name: faker.helpers.arrayElement(["Voice", "Guests", "Cameras", "Office"]),
    description: faker.lorem.words(3),
    ...pickSite(faker, context),
  })),
  collectors: (context) =>
    generate("collectors", 1, 15, (faker) => ({
      ...pickSite(faker, context),
      status: "active",
      version: "0.2.0",
      last_seen_at: formatTimestamp(TODAY_MS),
      sync_status: "completed",
      last_sync_at: formatTimestamp(TODAY_MS - HOUR_MS / 12),
    }))(context).map((one) => ({
      ...one,
      id: `c-${String(one.id).padStart(6, "0")}`,
      site_name: context.world.of("sites").get(one.site_number as number)?.site_name,
    })),
  commands: () => [{ id: "cmd-1", collector_id: "c-000001", type: "scan", parameters: {} }],
  scans: generate("scans", 601, 8, (faker, index, context) => ({
    ...pickSite(faker, context),
    scan_type: "full",
    subnet: `192.168.${index}.0/24`,
    status: index < 6 ? "completed" : "queued",
    created_at: formatTimestamp(TODAY_MS - (8 - index) * HOUR_MS),
  })),
  vendors: generate("vendors", 1, 30, (faker) => ({
    vendor_name: faker.company.name(),
    contact_name: faker.person.fullName(),
    email: faker.internet.email({ provider: "example.com" }).toLowerCase(),
    phone: faker.helpers.replaceSymbols("555-01##"),
    website: "https://vendor.example.com",
  })),
};
