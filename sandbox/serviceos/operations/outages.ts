import { applyFilters, choice, filter } from "../../core";
import type { Row, World } from "../world";
import { bodyOf, field, found, get, list, numbered, one, Reply } from "./resource";

const STATUSES = [
  "operating_normally",
  "scheduled_service",
  "intermittent_problems",
  "system_is_down",
] as const;

/** Which statuses the states of the filter stand for. */
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

const said = { status: field.oneOf(...STATUSES), notes: field.text, send_notification: field.flag };

const fields = {
  ...said,
  company_number: field.id,
  service_id: field.id,
  start_time: field.instant,
  end_time: field.instant,
  ticket_number: field.id,
};

const shown = (world: World, row: Row) => {
  const { history, ...outage } = world.show("outages", row);
  return { ...outage, service_name: world.of("services").get(row.service_id as number)?.name ?? null };
};

const entry = (world: World, { status, notes }: Record<string, unknown>) => ({
  status,
  notes: notes ?? null,
  changed_at: world.now(),
});

const filters = { ...numbered("company_number", "service_id"), status: isInState };

export const outageOperations = [
  one("GET", "outages", undefined, {
    query: filters,
    run: ({ state, asked }) =>
      applyFilters(state.of("outages").all(), filters, asked, state).map((row) => shown(state, row)),
  }),
  get({
    path: "outages",
    kind: "outages",
    permissions: {},
    fields,
    needs: [],
    details: (row, world) => ({ ...shown(world, row), history: undefined, status_history: row.history }),
  }),
  one("POST", "outages", undefined, {
    body: bodyOf(fields, ["service_id", "status"]),
    run({ body: { send_notification, ...given }, state }) {
      const made = {
        ...state.defaults("outages"),
        start_time: state.now(),
        ...given,
        history: [entry(state, given)],
      };
      return new Reply(shown(state, state.of("outages").add(made)), 201);
    },
  }),
  one("PUT", "outages/:id", undefined, {
    body: bodyOf(said, ["status"]),
    run(call) {
      const row = found(call, "outages");
      const { send_notification, ...given } = call.body;
      const history = [...(row.history as object[]), entry(call.state, given)];
      const end_time = given.status === "operating_normally" ? call.state.now() : null;
      return shown(call.state, call.state.of("outages").change(row.id, { ...given, end_time, history }));
    },
  }),
  list({ path: "services", kind: "services" }),
];
