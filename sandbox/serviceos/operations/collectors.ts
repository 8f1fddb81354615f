import { accepted, notFound, text } from "../../core";
import type { Row, World } from "../world";
import { bodyOf, change, Envelope, endpoint, field, findRecord, list, remove } from "./resource";

const collectors = {
  path: "collectors",
  kind: "collectors" as const,
  permissions: {},
  fields: { company_number: field.id, site_number: field.id, name: field.text, config: field.object },
  required: [],
};

const acceptedResponse = (world: World) => ({ status: "accepted", received_at: world.now() });

/** Collectors, their commands and their scans. */
export const collectorOperations = [
  list(collectors),
  endpoint("POST", "collectors", undefined, {
    body: bodyOf({ company_number: field.id, site_number: field.id, name: field.text }, [
      "company_number",
      "site_number",
    ]),
    run({ body, state }) {
      const number = state.of("collectors").all().length + 1;
      const site_name = state.of("sites").get(body.site_number as number)?.site_name;
      const record = {
        ...state.defaults("collectors"),
        ...body,
        id: `c-new${String(number).padStart(3, "0")}`,
        site_name,
        status: "active",
      };
      return new Envelope(state.show("collectors", state.of("collectors").add(record)), 201);
    },
  }),
  change(collectors),
  remove(collectors),
  endpoint("POST", "collectors/sync", undefined, {
    body: bodyOf({ collector_id: field.text, data: field.object }, ["collector_id", "data"]),
    run({ body, state }) {
      state.of("collectors").change(body.collector_id as string, {
        sync_status: "completed",
        last_sync_at: state.now(),
      });
      return new Envelope(acceptedResponse(state), 201);
    },
  }),
  endpoint("GET", "collectors/commands", undefined, {
    query: { collector_id: accepted<Row>(text) },
    run({ query, state }) {
      const collector = query.find(({ name }) => name === "collector_id")?.value;
      return state
        .of("commands")
        .all()
        .filter((row) => collector === undefined || row.collector_id === collector)
        .map(({ collector_id, ...row }) => state.show("commands", row as Row));
    },
  }),
  endpoint("POST", "collectors/command-result", undefined, {
    body: bodyOf(
      { command_id: field.text, status: field.oneOf("completed", "failed"), result: field.object },
      ["command_id", "status"],
    ),
    run({ body, state }) {
      const id = String(body.command_id);
      if (!state.of("commands").remove(id)) throw notFound("command", id);
      return new Envelope(acceptedResponse(state), 201);
    },
  }),
  endpoint("GET", "discovery/queue", undefined, {
    run: ({ state }) =>
      state
        .of("scans")
        .all()
        .filter(({ status }) => status === "queued")
        .map((row) => state.show("scans", row)),
  }),
  endpoint("POST", "discovery/scan", undefined, {
    body: bodyOf(
      { company_number: field.id, site_number: field.id, scan_type: field.text, subnet: field.text },
      ["company_number", "site_number"],
    ),
    run({ body, state }) {
      const { scan_type } = body;
      const record = {
        ...state.defaults("scans"),
        ...body,
        scan_type: scan_type ?? "full",
        status: "queued",
        created_at: state.now(),
      };
      return new Envelope(state.show("scans", state.of("scans").add(record)), 201);
    },
  }),
  endpoint("GET", "discovery/:id/results", undefined, {
    run(call) {
      const { id, status } = findRecord(call, "scans");
      const device = { ip_address: "192.168.1.50", mac_address: "AA:BB:CC:DD:EE:FF", hostname: "printer-2" };
      return { scan_id: id, status, devices: status === "completed" ? [device] : [] };
    },
  }),
];
