import { bodyOf, field, found, one, resource } from "./resource";

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
    needs: ["name"],
    made: ({ active }) => ({ active: active ?? true }),
  }),
  one("POST", "workflows/:id/trigger", undefined, {
    body: bodyOf({ entity_type: field.text, entity_id: field.id, context: field.object }),
    run(call) {
      const workflow_id = found(call, "workflows").id;
      const { state } = call;
      const now = state.now();
      const run = { workflow_id, status: "completed", started_at: now, finished_at: now };
      return state.show("runs", state.of("runs").add(run));
    },
  }),
  one("GET", "workflows/:id/history", undefined, {
    run(call) {
      const { id } = found(call, "workflows");
      return call.state
        .of("runs")
        .all()
        .filter(({ workflow_id }) => workflow_id === id)
        .map((row) => call.state.show("runs", row));
    },
  }),
];
