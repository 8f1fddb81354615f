import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, integer, listOf, text } from "./shared";

const fields = () =>
  z.looseObject({
    asset_id: id(),
    asset_number: integer(),
    machine_name: text(),
    asset_type: text(),
    serial_number: text(),
    company_number: integer(),
    company_name: text(),
    site_number: integer(),
    site_name: text(),
    status: text(),
    ip_address: text(),
    mac_address: text(),
  });

const example = {
  asset_id: 200,
  asset_number: 45,
  machine_name: "HP LaserJet Pro",
  asset_type: "Printer",
  serial_number: "SN12345",
  company_number: 5,
  company_name: "Acme Corp",
  site_number: 12,
  site_name: "Main Office",
  status: "Active",
  ip_address: "192.168.1.50",
  mac_address: "AA:BB:CC:DD:EE:FF",
};

export const asset = record("asset", fields, example);

export const assetPort = record(
  "assetPort",
  () =>
    z.looseObject({
      port_id: id(),
      asset_id: integer(),
      port_name: text(),
      port_number: integer(),
      mac_address: text(),
      ip_address: text(),
      vlan_id: integer(),
    }),
  {
    port_id: 501,
    asset_id: 200,
    port_name: "Gi0/1",
    port_number: 1,
    mac_address: "AA:BB:CC:DD:EE:FF",
    ip_address: "192.168.1.50",
    vlan_id: 20,
  },
);

export const assetPorts = listOf("assetPorts", assetPort);

const software = record(
  "software",
  () => z.looseObject({ name: text(), version: text(), publisher: text() }),
  { name: "Example Office", version: "16.0", publisher: "Example Inc." },
);

export const assetSoftware = listOf("assetSoftware", software);

export const assetTopology = record(
  "assetTopology",
  () =>
    z.looseObject({
      asset_id: integer(),
      connections: z
        .array(
          z.looseObject({
            port_id: integer(),
            connected_asset_id: integer(),
            connected_asset_name: text(),
          }),
        )
        .nullish(),
    }),
  {
    asset_id: 200,
    connections: [{ port_id: 501, connected_asset_id: 201, connected_asset_name: "Core Switch" }],
  },
);

/** An asset with its ports, licenses, contracts and software, and its credentials if the API key may read them. */
export const assetDetails = record(
  "assetDetails",
  () =>
    fields().extend({
      ports: z.array(assetPort.schema()).nullish(),
      credentials: z.array(z.looseObject({})).nullish(),
      licenses: z.array(z.looseObject({ license_id: id(), name: text() })).nullish(),
      contracts: z.array(z.looseObject({ contract_id: id(), name: text() })).nullish(),
      software: z.array(software.schema()).nullish(),
    }),
  {
    ...example,
    ports: [assetPort.example],
    credentials: [],
    licenses: [{ license_id: 40, name: "Example Office" }],
    contracts: [{ contract_id: 30, name: "Managed Services" }],
    software: [software.example],
  },
);
