import component from "../../../src/servicetitan";
import "../../support/nock";
import { runner } from "../../support/run";
import { connection } from "../connection";

const { refusalOf } = runner(component as never, connection);
const file = { data: Buffer.from("bytes"), contentType: "image/png" };
const GUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

const job = {
  customerId: 601,
  locationId: 701,
  businessUnitId: 201,
  jobTypeId: 801,
  priority: "Normal",
  campaignId: 901,
  appointments: [{ start: "2026-03-10T09:00:00Z", end: "2026-03-10T11:00:00Z" }],
};
const withJob = (changes: object) => ({ operation: "POST jpm/jobs", body: { ...job, ...changes } });
const cancel = { operation: "PUT jpm/jobs/{id}/cancel", pathValues: { id: 5 } };
const list = (queryParams: object) => ({ operation: "GET jpm/jobs", queryParams });
const upload = { operation: "POST forms/jobs/{id}/attachments", pathValues: { id: 5 } };

/** Inputs with one mistake each, and what the error must contain. The network is closed: nothing is sent. */
const MISTAKES: [name: string, params: object, ...expected: string[]][] = [
  ["no operation", {}, "Operation is required."],
  [
    "a misspelled operation",
    { operation: "GET jpm/job" },
    "Operation: there is no operation",
    "Did you mean GET jpm/jobs?",
  ],
  ["another method", { operation: "POST jpm/jobs/{id}/cancel" }, "Did you mean PUT jpm/jobs/{id}/cancel?"],
  ["a path with its values", { operation: "GET jpm/jobs/5" }, "Did you mean GET jpm/jobs"],
  ["something else", { operation: "hello" }, "Select one from the picklist"],

  ["no path value", { operation: "GET jpm/jobs/{id}" }, "Path Value: id is required."],
  [
    "a blank path value",
    { operation: "GET jpm/jobs/{id}", pathValues: { id: "" } },
    "Path Value: id is required.",
  ],
  [
    "an unknown path value",
    { operation: "GET jpm/jobs/{id}", pathValues: { jobId: 5 } },
    "Path Value: jobId is unknown.",
    "Its path values of GET jpm/jobs/{id}: id.",
  ],
  [
    "a second path value",
    { operation: "GET jpm/jobs/{id}", pathValues: { id: 5, tenant: 1 } },
    "Path Value: tenant is unknown.",
  ],
  [
    "a path value without path",
    { operation: "GET jpm/jobs", pathValues: { id: 5 } },
    "Path Value: id is unknown. It has no path values",
  ],
  [
    "text as an ID",
    { operation: "GET jpm/jobs/{id}", pathValues: { id: "abc" } },
    'Path Value: id must be a whole number, got "abc".',
  ],
  [
    "a path that climbs",
    { operation: "GET jpm/jobs/{id}", pathValues: { id: "../customers" } },
    "Path Value: id must be a whole number",
  ],
  [
    "a slash in text",
    {
      operation: "POST crm/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
      pathValues: { contactId: GUID, relatedEntityId: "1", typeSlug: "a/b" },
    },
    "Path Value: typeSlug",
  ],
  [
    "dots in text",
    {
      operation: "POST crm/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
      pathValues: { contactId: GUID, relatedEntityId: "1", typeSlug: ".." },
    },
    "Path Value: typeSlug",
  ],
  [
    "no GUID",
    { operation: "GET crm/contacts/{id}", pathValues: { id: "5" } },
    "Path Value: id must be a GUID",
  ],

  [
    "an unknown query parameter",
    list({ custmerId: 1 }),
    "Query Parameter: custmerId is unknown. Did you mean customerId?",
    "Its query parameters of GET jpm/jobs: page, pageSize",
  ],
  ["another case", list({ CustomerID: 1 }), "CustomerID is unknown. Did you mean customerId?"],
  ["a parameter like none", list({ xyz: 1 }), "Query Parameter: xyz is unknown. Its query parameters"],
  ["text as a number", list({ page: "two" }), 'Query Parameter: page must be a whole number, got "two".'],
  ["a fraction", list({ page: 1.5 }), "Query Parameter: page must be a whole number, got 1.5."],
  [
    "a hexadecimal number",
    list({ customerId: "0x10" }),
    "Query Parameter: customerId must be a whole number",
  ],
  [
    "a list as a number",
    list({ customerId: [1, 2] }),
    "Query Parameter: customerId must be a whole number, got a list.",
  ],
  ["no boolean", list({ includeTotal: "maybe" }), "Query Parameter: includeTotal must be true or false"],
  [
    "a number as a boolean",
    list({ includeTotal: 1 }),
    "Query Parameter: includeTotal must be true or false, got 1.",
  ],
  ["no date", list({ createdBefore: "yesterday" }), "Query Parameter: createdBefore"],
  ["a date that does not exist", list({ createdBefore: "2026-02-30" }), "Query Parameter: createdBefore"],
  [
    "an unknown choice",
    list({ jobStatus: "Done" }),
    "Query Parameter: jobStatus must be one of",
    "Completed",
  ],
  [
    "no GUID in a query",
    list({ externalDataApplicationGuid: "app" }),
    "Query Parameter: externalDataApplicationGuid must be a GUID",
  ],
  ["an object as text", list({ number: { a: 1 } }), "Query Parameter: number must be text, got an object."],
  [
    "a query of an operation without one",
    { ...cancel, queryParams: { force: "true" }, body: { reasonId: 1, memo: "x" } },
    "Query Parameter: force is unknown.",
  ],

  ["no body", cancel, "Body Field: reasonId is required."],
  ["a body without a required field", withJob({ customerId: undefined }), "Body: customerId is required."],
  ["a blank required field", withJob({ customerId: "" }), "Body: customerId must be a whole number"],
  [
    "an unknown field",
    withJob({ summry: "x" }),
    "Body: summry is unknown. Did you mean summary?",
    "Its fields: customerId",
  ],
  ["a wrong type", withJob({ customerId: "Dana" }), 'Body: customerId must be a whole number, got "Dana".'],
  [
    "a wrong type in a list of objects",
    withJob({ appointments: [job.appointments[0], { start: "soon", end: "later" }] }),
    "Body: appointments[1].start",
  ],
  [
    "an unknown field in a list",
    withJob({ appointments: [{ ...job.appointments[0], begin: "x" }] }),
    "Body: appointments[0].begin is unknown.",
  ],
  [
    "a missing field in a list",
    withJob({ appointments: [{ end: "2026-03-10T11:00:00Z" }] }),
    "Body: appointments[0].start is required.",
  ],
  [
    "text in a list of numbers",
    withJob({ tagTypeIds: [1, "VIP"] }),
    'Body: tagTypeIds[1] must be a whole number, got "VIP".',
  ],
  [
    "an object as a list",
    withJob({ tagTypeIds: { id: 1 } }),
    "Body: tagTypeIds must be a list, got an object.",
  ],
  ["text as an object", withJob({ externalData: "x" }), "Body: externalData must be an object"],
  ["a list as the body", { operation: "POST jpm/jobs", body: [job] }, "Body must be an object, got a list."],
  ["JSON that is none", { operation: "POST jpm/jobs", body: "{customerId: 1}" }, "Body must be valid JSON"],
  ["a text as the body", { operation: "POST jpm/jobs", body: '"x"' }, "Body must be an object"],
  [
    "a missing list",
    { operation: "POST accounting/invoices/markasexported" },
    "Body is required by POST accounting/invoices/markasexported.",
  ],
  [
    "fields for a list",
    { operation: "POST accounting/invoices/markasexported", bodyFields: { invoiceId: 1 } },
    "Body Field: POST accounting/invoices/markasexported takes a list.",
  ],
  [
    "a missing field of a listed object",
    { operation: "POST accounting/invoices/markasexported", body: [{ externalId: "1" }] },
    "Body[0]",
    "invoiceId is required.",
  ],
  [
    "body and fields",
    { ...cancel, body: { reasonId: 1, memo: "x" }, bodyFields: { reasonId: 1 } },
    "Body cannot be combined with Body Field.",
  ],
  ["a body of a read", { operation: "GET jpm/jobs", body: { a: 1 } }, "Body: GET jpm/jobs takes no body."],
  [
    "fields of a read",
    { operation: "GET jpm/jobs", bodyFields: { a: 1 } },
    "Body: GET jpm/jobs takes no body.",
  ],
  [
    "a body of a delete",
    { operation: "DELETE crm/contacts/{id}", pathValues: { id: GUID }, body: { a: 1 } },
    "takes no body.",
  ],

  ["no file", upload, "File is required: POST forms/jobs/{id}/attachments uploads a file."],
  ["no file name", { ...upload, file }, "File Name is required"],
  [
    "a body next to a file",
    { ...upload, file, fileName: "a.png", body: { a: 1 } },
    "uploads a file and takes nothing else.",
  ],
  [
    "a file of an operation without one",
    { operation: "GET jpm/jobs", file, fileName: "a.png" },
    "File: GET jpm/jobs takes no file.",
  ],
  [
    "a file name alone",
    { operation: "GET jpm/jobs", fileName: "a.png" },
    "File: GET jpm/jobs takes no file.",
  ],

  [
    "Fetch All without pages",
    { operation: "GET jpm/jobs/{id}", pathValues: { id: 5 }, fetchAll: true },
    "Fetch All needs an operation with pages, and GET jpm/jobs/{id} has none.",
  ],
  ["Fetch All of a write", { ...withJob({}), fetchAll: "true" }, "Fetch All needs an operation with pages"],
  [
    "Fetch All with a page",
    { ...list({ page: 2 }), fetchAll: true },
    "Query Parameter: page cannot be combined with Fetch All",
  ],
  ["a maximum without Fetch All", { ...list({}), maximumRecords: 5 }, "Maximum Records limits Fetch All"],
  ["a maximum of nothing", { ...list({}), fetchAll: true, maximumRecords: 0 }, "Maximum Records must be"],
];

test.each(MISTAKES)("%s is refused before anything is sent", async (_, params, ...expected) => {
  const message = (await refusalOf("callOperation", params as never)) ?? "nothing was refused";
  for (const part of expected) expect(message).toContain(part);
});
