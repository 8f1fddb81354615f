import { bodyOf, endpoint, field, findRecord } from "./resource";

export const monitoringOperations = [
  endpoint("GET", "monitoring/health", undefined, {
    run: () => ({ status: "healthy", checks: { database: "ok", mail: "ok", queue: "ok" } }),
  }),
  endpoint("GET", "monitoring/collectors", undefined, {
    run: ({ state }) =>
      state
        .of("collectors")
        .all()
        .map(({ id, status, sync_status, last_seen_at }) => ({
          collector_id: id,
          status,
          sync_status,
          last_seen_at,
        })),
  }),
  endpoint("GET", "monitoring/alerts", undefined, {
    run: ({ state }) =>
      state
        .of("alerts")
        .all()
        .filter(({ acknowledged }) => !acknowledged)
        .map((row) => state.show("alerts", row)),
  }),
  endpoint("POST", "monitoring/:id/acknowledge", undefined, {
    body: bodyOf({ notes: field.text }),
    run(call) {
      const { id } = findRecord(call, "alerts");
      const { notes = null } = call.body;
      return call.state.show("alerts", call.state.of("alerts").change(id, { acknowledged: true, notes }));
    },
  }),
];
