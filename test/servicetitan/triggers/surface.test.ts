import { triggersOf } from "../../support/triggers";

test("triggers have the fields that the platform reads", () => {
  const triggers = triggersOf("servicetitan");
  const surface = (key: string, ...fields: string[]) =>
    Object.fromEntries(fields.map((field) => [field, (triggers[key] as never)[field]]));
  const support = ["scheduleSupport", "synchronousResponseSupport", "triggerResolverSupport"];
  const batches = [
    "triggerResolverDefaultBatchSize",
    "triggerResolverDefaultConcurrentBatchLimit",
    "hasResolveTriggerItems",
    "hasGetNextDiscoveryState",
    "isPollingTrigger",
  ];
  expect(Object.keys(triggers).sort()).toEqual([
    "eventWebhook",
    "exportFeed",
    "pollChangesTrigger",
    "recordReachesState",
  ]);
  expect(surface("pollChangesTrigger", ...support, ...batches)).toEqual({
    scheduleSupport: "required",
    synchronousResponseSupport: "invalid",
    triggerResolverSupport: "valid",
    triggerResolverDefaultBatchSize: 50,
    triggerResolverDefaultConcurrentBatchLimit: 5,
    hasResolveTriggerItems: true,
    hasGetNextDiscoveryState: true,
    isPollingTrigger: true,
  });
  expect(surface("recordReachesState", ...support, ...batches)).toEqual(
    surface("pollChangesTrigger", ...support, ...batches),
  );
  // With "required", the export feed could not start a flow that is written in code.
  expect(surface("exportFeed", ...support, ...batches)).toEqual(
    surface("pollChangesTrigger", ...support, ...batches),
  );
  expect(surface("eventWebhook", ...support, "allowsBranching", "staticBranchNames")).toEqual({
    scheduleSupport: "invalid",
    synchronousResponseSupport: "valid",
    triggerResolverSupport: "invalid",
    allowsBranching: true,
    staticBranchNames: ["Event", "Ignored", "Rejected"],
  });
  for (const { inputs } of Object.values(triggers))
    expect(inputs.filter(({ type }) => type === "connection").length).toBeLessThanOrEqual(1);
  expect(triggers.eventWebhook?.inputs.map(({ key, type, required }) => [key, type, required])).toEqual([
    ["signingKey", "password", true],
    ["headerName", "string", false],
    ["eventTypes", "string", false],
    ["tenantId", "string", false],
  ]);
});
