import { EVENTS, exampleEvent, type KnownEvent, withEntity } from "../../../src/servicetitan/triggers/events";

/** The data of each event besides the tenant, its record first: https://developer.servicetitan.io/docs/webhooks */
const DOCUMENTED: Record<KnownEvent, string[]> = {
  "tn.jpm.job-scheduled": ["job", "manageEmployeeEmail", "manageFollowUpEmail"],
  "tn.jpm.job-rescheduled": [
    "job",
    "manageEmployeeEmail",
    "manageFollowUpEmail",
    "appointmentId",
    "appointmentNumber",
  ],
  "tn.jpm.job-updated": ["job", "manageEmployeeEmail", "manageFollowUpEmail"],
  "tn.jpm.job-completed": ["job", "manageEmployeeEmail", "manageFollowUpEmail"],
  "tn.jpm.job-appointment-updated": ["appointment"],
  "tn.crm.booking-updated": ["booking"],
  "tn.crm.lead-created": ["lead"],
  "tn.crm.lead-updated": ["lead"],
  "tn.acc.invoice-updated": ["invoice"],
  "tn.acc.invoice-posted": ["invoice"],
  "tn.acc.invoice-exported": ["invoice"],
  "tn.acc.invoice-batched": ["invoice"],
  "tn.acc.invoice-task-created": ["task", "invoice"],
  "tn.acc.invoice-task-updated": ["task", "invoice"],
  "tn.dis.technician-dispatched": ["job", "appointment"],
  "tn.dis.zone-updated": ["zone"],
  "tn.dis.zone-deleted": ["zone"],
  "tn.tlc.call-completed": ["call"],
  "tn.tlc.call-updated": ["call"],
  "tn.sp.session-completed": ["session"],
  "tn.sp.session-abandoned-qualified": ["session"],
};

const dataOf = (type: KnownEvent) => EVENTS[type].data as { [part: string]: { [field: string]: unknown } };

test("the events are those that ServiceTitan documents", () => {
  expect(Object.keys(EVENTS).sort()).toEqual(Object.keys(DOCUMENTED).sort());
});

describe.each(Object.entries(DOCUMENTED) as [KnownEvent, string[]][])("%s", (type, [record, ...others]) => {
  test("is about the record that ServiceTitan documents", () => {
    const event = exampleEvent(type);
    const { entityType, entity } = withEntity(event);
    expect([entityType, entity]).toEqual([record, event.data[record!]]);
    expect(Object.keys(event.data).sort()).toEqual([record!, ...others, "tenantId", "tenantName"].sort());
  });

  test("has a label that contains the words of its type", () => {
    const words = type.replace(/^.*\./, "").split("-");
    expect(EVENTS[type].label.toLowerCase().split(" ").sort()).toEqual(words.sort());
  });
});

test("an example is a complete event, whose delivery has an ID of its own", () => {
  expect(exampleEvent("tn.tlc.call-updated")).toEqual({
    specversion: "1.0",
    id: "0c2d7a52-0000-4000-8000-000000000001",
    type: "tn.tlc.call-updated",
    time: "2026-03-12T17:05:00Z",
    source: "https://webhooks.servicetitan.io",
    userassignedid: "9f1b3c64-0000-4000-8000-000000000002",
    datacontenttype: "application/json",
    data: {
      call: dataOf("tn.tlc.call-updated").call,
      tenantId: 1234567,
      tenantName: "Example Home Services",
    },
  });
});

test.each<[KnownEvent, string, object]>([
  ["tn.jpm.job-scheduled", "job", { jobStatus: "Scheduled", completedOn: null }],
  ["tn.jpm.job-completed", "job", { jobStatus: "Completed", completedOn: "2026-03-12T15:40:00Z" }],
  ["tn.dis.technician-dispatched", "job", { jobStatus: "Dispatched", completedOn: null }],
  ["tn.jpm.job-appointment-updated", "appointment", { status: "Scheduled", active: true }],
  ["tn.crm.booking-updated", "booking", { status: "Converted", jobId: 5001 }],
  ["tn.crm.lead-created", "lead", { status: "Open" }],
  ["tn.crm.lead-updated", "lead", { status: "Converted" }],
  ["tn.acc.invoice-updated", "invoice", { syncStatus: "Pending" }],
  ["tn.acc.invoice-posted", "invoice", { syncStatus: "Posted" }],
  ["tn.acc.invoice-exported", "invoice", { syncStatus: "Exported" }],
  ["tn.acc.invoice-batched", "invoice", { batch: { id: 31, number: "31", name: "March" } }],
  ["tn.dis.zone-updated", "zone", { active: true }],
  ["tn.dis.zone-deleted", "zone", { active: false }],
  ["tn.sp.session-completed", "session", { sessionOutcome: "Booked", jobId: 5001 }],
  ["tn.sp.session-abandoned-qualified", "session", { sessionOutcome: "Abandoned", jobId: null }],
])("the example of %s shows its %s after the event", (type, record, fields) => {
  expect(dataOf(type)[record]).toMatchObject(fields);
});

test("a job that the dispatch module sends has a project and a lead source, but no estimates", () => {
  const { job } = dataOf("tn.dis.technician-dispatched");
  expect(job).toMatchObject({ projectId: 5030, jobGeneratedLeadSource: { jobId: null, employeeId: null } });
  expect(job).not.toHaveProperty("estimateIds");
});

test.each(["tn.new.thing-happened", "toString", "__proto__"])(
  "an event of the unknown type %s is passed on without its record",
  (type) => {
    const event = { ...exampleEvent("tn.jpm.job-updated"), type, data: { undefined: 1, job: { id: 1 } } };
    const passed = withEntity(event);
    expect([passed.entityType, passed.entity]).toEqual([undefined, undefined]);
    expect(passed).toEqual(event);
  },
);
