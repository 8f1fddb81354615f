import { applyFilters, choice, filter } from "../../core";
import type { Row, World } from "../world";
import { bodyOf, Envelope, endpoint, field, findRecord, get, idFilters, list } from "./resource";

const STATUSES = [
  "operating_normally",
  "scheduled_service",
  "intermittent_problems",
  "system_is_down",
] as const;

/** The statuses that each value of the filter includes. */
const STATES: Record<string, string[]> = {
  active: ["intermittent_problems", "system_is_down"],
  resolved: ["operating_normally"],
  scheduled: ["scheduled_service"],
  all: [...STATUSES],
};

const isInState = filter(
  choice("active", "resolved", "scheduled", "all"),
  (value) => (row: Row) => STATES[value]?.includes(String(row.status)) ?? false,
);

const updateFields = { status: field.oneOf(...STATUSES), notes: field.text, send_notification: field.flag };

const fields = {
  ...updateFields,
  company_number: field.id,
  service_id: field.id,
  start_time: field.timestamp,
  end_time: field.timestamp,
  ticket_number: field.id,
};

const show = (world: World, row: Row) => {
  const { history, ...outage } = world.show("outages", row);
  return { ...outage, service_name: world.of("services").get(row.service_id as number)?.name ?? null };
};

const historyEntry = (world: World, { status, notes }: Record<string, unknown>) => ({
  status,
  notes: notes ?? null,
  changed_at: world.now(),
});

const filters = { ...idFilters("company_number", "service_id"), status: isInState };

export const outageOperations = [
  endpoint("GET", "outages", undefined, {
    query: filters,
    run: ({ state, query }) =>
      applyFilters(state.of("outages").all(), filters, query, state).map((row) => show(state, row)),
  }),
  get({
    path: "outages",
    kind: "outages",
    permissions: {},
    fields,
    required: [],
    details: (row, world) => ({ ...show(world, row), history: undefined, status_history: row.history }),
  }),
  endpoint("POST", "outages", undefined, {
    body: bodyOf(fields, ["service_id", "status"]),
    run({ body: { send_notification, ...input }, state }) {
      const record = {
        ...state.defaults("outages"),
        start_time: state.now(),
        ...input,
        history: [historyEntry(state, input)],
      };
      return new Envelope(show(state, state.of("outages").add(record)), 201);
    },
  }),
  endpoint("PUT", "outages/:id", undefined, {
    body: bodyOf(updateFields, ["status"]),
    run(call) {
      const row = findRecord(call, "outages");
      const { send_notification, ...input } = call.body;
      const history = [...(row.history as object[]), historyEntry(call.state, input)];
      const end_time = input.status === "operating_normally" ? call.state.now() : null;
      return show(call.state, call.state.of("outages").change(row.id, { ...input, end_time, history }));
    },
  }),
  list({ path: "services", kind: "services" }),
];
