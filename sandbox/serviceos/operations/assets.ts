import { sameText } from "../../core";
import type { Row, World } from "../world";
import { importCsv } from "./imports";
import { bodyOf, Envelope, endpoint, field, findRecord, idFilters, resource, searchFilter } from "./resource";

const permissions = { read: "assets:read", write: "assets:write", remove: "assets:delete" };

const portFields = {
  port_name: field.text,
  port_number: field.id,
  mac_address: field.text,
  ip_address: field.text,
  vlan_id: field.id,
};

const portsOf = (world: World, { id }: Row) =>
  world
    .of("ports")
    .all()
    .filter((port) => port.asset_id === id)
    .map((port) => world.show("ports", port));

const software = ({ id }: Row) => [
  { name: "Example Office", version: `16.${Number(id) % 10}`, publisher: "Example Inc." },
];

const named = (rows: readonly Row[], owner: Row, key: string) =>
  rows
    .filter((row) => row.company_number === owner.company_number)
    .map((row) => ({ [key]: row.id, name: row.name }));

export const assetOperations = [
  ...resource({
    path: "assets",
    kind: "assets",
    permissions,
    paged: true,
    query: {
      ...idFilters("company_number", "site_number"),
      type: sameText((row: Row) => row.asset_type as string),
      status: sameText((row: Row) => row.status as string),
      ...searchFilter("machine_name", "serial_number", "ip_address"),
    },
    fields: {
      machine_name: field.text,
      asset_type: field.text,
      serial_number: field.text,
      company_number: field.id,
      site_number: field.id,
      status: field.text,
      ip_address: field.text,
      mac_address: field.text,
    },
    required: ["machine_name", "company_number"],
    initial: ({ status }, world) => ({
      status: status ?? "Active",
      asset_number: world.of("assets").size + 1,
    }),
    details: (row, world) => ({
      ports: portsOf(world, row),
      credentials: [],
      licenses: named(world.of("licenses").all(), row, "license_id"),
      contracts: named(world.of("contracts").all(), row, "contract_id"),
      software: software(row),
    }),
  }),
  endpoint("GET", "assets/:id/ports", permissions.read, {
    run: (call) => portsOf(call.state, findRecord(call, "assets")),
  }),
  endpoint("POST", "assets/:id/ports", permissions.write, {
    body: bodyOf(portFields, ["port_name"]),
    run(call) {
      const { state, body } = call;
      const input = { ...state.defaults("ports"), ...body, asset_id: findRecord(call, "assets").id };
      return new Envelope(state.show("ports", state.of("ports").add(input)), 201);
    },
  }),
  endpoint("PUT", "assets/:id/ports/:port", permissions.write, {
    body: bodyOf(portFields),
    run(call) {
      findRecord(call, "assets");
      const port = findRecord(call, "ports", "port");
      return call.state.show("ports", call.state.of("ports").change(port.id, call.body));
    },
  }),
  endpoint("DELETE", "assets/:id/ports/:port", permissions.write, {
    run(call) {
      findRecord(call, "assets");
      call.state.of("ports").remove(findRecord(call, "ports", "port").id);
    },
  }),
  endpoint("GET", "assets/:id/software", permissions.read, {
    run: (call) => software(findRecord(call, "assets")),
  }),
  endpoint("GET", "assets/:id/topology", permissions.read, {
    run(call) {
      const { id } = findRecord(call, "assets");
      const [port] = portsOf(call.state, { id });
      const link = { port_id: port?.port_id, connected_asset_id: 101, connected_asset_name: "Core Switch" };
      return { asset_id: id, connections: port ? [link] : [] };
    },
  }),
  importCsv("assets", "assets"),
];
