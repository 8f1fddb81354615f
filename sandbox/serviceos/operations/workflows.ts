import { bodyOf, endpoint, field, findRecord, resource } from "./resource";

export const workflowOperations = [
  ...resource({
    path: "workflows",
    kind: "workflows",
    permissions: {},
    fields: {
      name: field.text,
      trigger: field.text,
      conditions: field.objects,
      steps: field.objects,
      active: field.flag,
    },
    required: ["name"],
    initial: ({ active }) => ({ active: active ?? true }),
  }),
  endpoint("POST", "workflows/:id/trigger", undefined, {
    body: bodyOf({ entity_type: field.text, entity_id: field.id, context: field.object }),
    run(call) {
      const workflow_id = findRecord(call, "workflows").id;
      const { state } = call;
      const now = state.now();
      const run = { workflow_id, status: "completed", started_at: now, finished_at: now };
      return state.show("runs", state.of("runs").add(run));
    },
  }),
  endpoint("GET", "workflows/:id/history", undefined, {
    run(call) {
      const { id } = findRecord(call, "workflows");
      return call.state
        .of("runs")
        .all()
        .filter(({ workflow_id }) => workflow_id === id)
        .map((row) => call.state.show("runs", row));
    },
  }),
];
