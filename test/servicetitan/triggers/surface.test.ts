import { exampleEvent, withEntity } from "../../../src/servicetitan/triggers/events";
import { triggersOf } from "../../support/triggers";

const triggers = triggersOf("servicetitan") as unknown as Record<string, { [field: string]: unknown }>;

const POLLING = ["exportFeed", "pollChangesTrigger", "recordReachesState"];

interface Input {
  key: string;
  type: string;
  required?: boolean;
  default?: unknown;
  collection?: string;
  model?: { label: string; value: string }[];
}

const inputsOf = (trigger: string) => triggers[trigger]!.inputs as Input[];
const inputOf = (trigger: string, key: string) => inputsOf(trigger).find((input) => input.key === key)!;

test("the component has four triggers", () => {
  expect(Object.keys(triggers).sort()).toEqual(["eventWebhook", ...POLLING]);
});

// With "required", the export feed could not start a flow that is written in code.
test.each(POLLING)("%s polls on a schedule, and supports batches without requiring them", (key) => {
  expect(triggers[key]).toMatchObject({
    scheduleSupport: "required",
    synchronousResponseSupport: "invalid",
    triggerResolverSupport: "valid",
    triggerResolverDefaultBatchSize: 50,
    triggerResolverDefaultConcurrentBatchLimit: 5,
    hasResolveTriggerItems: true,
    hasGetNextDiscoveryState: true,
    isPollingTrigger: true,
  });
});

test("the webhook has a branch for each outcome", () => {
  expect(triggers.eventWebhook).toMatchObject({
    scheduleSupport: "invalid",
    synchronousResponseSupport: "valid",
    triggerResolverSupport: "invalid",
    allowsBranching: true,
    staticBranchNames: ["Event", "Ignored", "Rejected"],
  });
});

test.each([
  ["pollChangesTrigger", { created: [{ id: expect.any(Number) }], updated: [] }],
  ["recordReachesState", { records: [{ id: expect.any(Number) }] }],
  ["exportFeed", [{ id: expect.any(Number) }]],
])("%s shows an example of a job", (key, data) => {
  expect(triggers[key]!.examplePayload).toMatchObject({
    payload: { body: { data, contentType: "application/json" } },
  });
});

test("the webhook shows an example of a signed event", () => {
  expect(triggers.eventWebhook!.examplePayload).toMatchObject({
    branch: "Event",
    payload: {
      headers: {
        "content-type": "application/json",
        "x-servicetitan-signature": expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      body: { data: withEntity(exampleEvent("tn.jpm.job-completed")), contentType: "application/json" },
    },
  });
});

test("polling triggers have one connection, the webhook has none", () => {
  for (const key of POLLING)
    expect(inputsOf(key).filter(({ type }) => type === "connection")).toHaveLength(1);
  expect(inputsOf("eventWebhook").map(({ key, type, required }) => [key, type, required])).toEqual([
    ["signingKey", "password", true],
    ["headerName", "string", false],
    ["eventTypes", "string", false],
    ["tenantId", "string", false],
  ]);
  expect(inputOf("eventWebhook", "headerName").default).toBe("x-servicetitan-signature");
});

test.each([
  ["pollChangesTrigger", "resourceType", 17, { label: "Form Submissions", value: "formSubmissions" }],
  ["recordReachesState", "recordState", 15, { label: "Job on Hold", value: "jobOnHold" }],
  ["exportFeed", "feed", 55, { label: "Job Notes (Job Planning)", value: "jpm/export/job-notes" }],
  ["eventWebhook", "eventTypes", 21, { label: "Zone Deleted", value: "tn.dis.zone-deleted" }],
])("%s: %s is chosen among %d, by name", (trigger, key, count, choice) => {
  const { model = [] } = inputOf(trigger, key);
  expect(model).toHaveLength(count);
  expect(model).toContainEqual(choice);
});

test.each([
  ["pollChangesTrigger", "resourceType"],
  ["recordReachesState", "recordState"],
  ["exportFeed", "feed"],
])("%s requires %s", (trigger, key) => {
  expect(inputOf(trigger, key).required).toBe(true);
});
