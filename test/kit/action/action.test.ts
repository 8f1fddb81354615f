import { type Connection, component, connection as spectralConnection } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { z } from "zod";
import { factories, type Vendor } from "../../../src/kit/action/action";
import { type Entry, PICKLIST_LIMIT, picklist } from "../../../src/kit/action/dataSource";
import { bytes, jsonSchemaOf, openEnum, record } from "../../../src/kit/action/record";
import { type ConnectionInput, flag, group, id, required, text, toggle } from "../../../src/kit/inputs";

interface Api {
  send(...said: unknown[]): Promise<unknown>;
}

const job = record("job", () => z.looseObject({ id: z.int(), name: z.string().nullish() }), {
  id: 1,
  name: "One",
});

let answer: unknown;
const sent: unknown[][] = [];
const warnings: string[] = [];
beforeEach(() => {
  answer = { id: 7 };
  sent.length = 0;
  warnings.length = 0;
});

const connection: ConnectionInput = {
  type: "connection",
  label: "Connection",
  comments: "It.",
  required: true,
};
const vendor: Vendor<Api, { sort?: string }> = {
  connection,
  connect: () => ({
    send: async (...said) => {
      sent.push(said);
      return answer;
    },
  }),
  schemas: { job: jsonSchemaOf(job), nothing: { type: "object" } },
  listing: {
    inputs: ({ sort = "+Id" }) => ({
      fetchAll: toggle({ label: "Fetch All", comments: `All, by ${sort}.` }),
    }),
    example: (record) => ({ data: [record, record] }),
    schema: (one) => ({ type: "object", properties: { data: { type: "array", items: one } } }),
    run: (api, { path, values, options: { sort = "+Id" } }) => api.send("LIST", path, values, sort),
  },
};
const { read, write, update, remove, list } = factories(vendor);

const about = { comments: "What it is.", example: "1" };
const jobId = required(id({ label: "Job", ...about }));
const name = text({ label: "Name", ...about });
const urgent = flag({ label: "Urgent", ...about });
const details = group({
  label: "Details",
  comments: "More.",
  inputs: { summary: text({ label: "Summary", ...about }) },
});

const actions = {
  getJob: read({
    label: "Get Job",
    description: "Get a job",
    inputs: { jobId },
    returns: job,
    run: (api, { jobId }) => api.send("GET", jobId),
  }),
  createJob: write({
    label: "Create Job",
    description: "Create a job",
    inputs: { name, urgent },
    returns: job,
    run: (api, body) => api.send("POST", body),
  }),
  updateJob: update({
    label: "Update Job",
    description: "Change a job",
    inputs: { jobId, name, urgent, details },
    clearable: ["name", "summary"],
    returns: job,
    run: (api, { jobId, ...body }) => api.send("PATCH", jobId, body),
  }),
  deleteJob: remove({
    label: "Delete Job",
    description: "Delete a job",
    inputs: { jobId },
    run: (api, { jobId }) => api.send("DELETE", jobId),
  }),
  listJobs: list({
    label: "List Jobs",
    description: "List jobs",
    from: "jobs",
    inputs: { name },
    returns: job,
  }),
  listNotes: list({
    label: "List Notes",
    description: "List notes",
    from: ({ jobId, ...values }) => ({ path: `jobs/${jobId}/notes`, values }),
    inputs: { jobId },
    sort: "none",
    returns: job,
  }),
  getFile: read({
    label: "Get File",
    description: "Get a file",
    inputs: {},
    returns: bytes,
    run: (api) => api.send("FILE"),
  }),
};

let entries: { id: number; name?: string }[] = [];
let cut = false;
const selectJob = picklist<Api, Record<string, never>, { id: number; name?: string }>(vendor, {
  label: "Select Job",
  description: "Select a job",
  records: async (_, __, limit) => {
    expect(limit).toBe(PICKLIST_LIMIT);
    return { records: entries, cut };
  },
  entry: (one) => (one.name === undefined ? undefined : { key: String(one.id), label: one.name }),
  byName: true,
  example: [{ key: "1", label: "One" }],
});

const acme = component({
  key: "acme",
  public: false,
  display: { label: "Acme", description: "Acme", iconPath: "icon.png" },
  connections: [spectralConnection({ key: "acme", display: { label: "A", description: "A" }, inputs: {} })],
  actions,
  dataSources: { selectJob },
});
const harness = createHarness(acme);
const given: Connection = { key: "acme", configVarKey: "Acme", fields: {} };
const logger = { debug() {}, warn: (said: string) => warnings.push(said) };

const run = (key: string, params: { [key: string]: unknown } = {}) =>
  harness.action(key, { connection: given, ...params } as never);
const manifest = (key: keyof typeof actions) => actions[key] as unknown as { [key: string]: unknown };

test("a step's data is the reply, and its inputs come cleaned", async () => {
  await expect(run("getJob", { jobId: " 7 " })).resolves.toEqual({ data: { id: 7 } });
  await run("createJob", { name: "", urgent: "No" });
  expect(sent).toEqual([
    ["GET", 7],
    ["POST", { urgent: false }],
  ]);
});

test.each([undefined, ""])("a reply of %j is an empty object", async (reply) => {
  answer = reply;
  await expect(run("deleteJob", { jobId: 7 })).resolves.toEqual({ data: {} });
});

test.each([0, false, [], null])("a reply of %j stays what it is", async (reply) => {
  answer = reply;
  await expect(run("getJob", { jobId: 7 })).resolves.toEqual({ data: reply });
});

test("a file is given as its bytes with their type", async () => {
  answer = { data: Buffer.from("bytes"), contentType: "image/png" };
  await expect(run("getFile")).resolves.toEqual(answer);
  expect(manifest("getFile").outputSchema).toBeUndefined();
  expect(manifest("getFile").examplePayload).toEqual({ data: Buffer.from("ExampleFile") });
});

test("each kind of action says what it gives and whether it is safe to try", () => {
  expect(manifest("getJob")).toMatchObject({
    performSafety: "safe",
    examplePayload: { data: { id: 1, name: "One" } },
    outputSchema: {
      type: "actionOutput",
      schema: { type: "object", properties: { id: { type: "integer" } } },
    },
  });
  expect(manifest("listJobs")).toMatchObject({
    performSafety: "safe",
    examplePayload: { data: { data: [{ id: 1 }, { id: 1 }] } },
    outputSchema: { schema: { properties: { data: { items: { type: "object" } } } } },
  });
  expect(manifest("listNotes").examplePayload).toEqual({ data: { data: [{ id: 1, name: "One" }] } });
  for (const key of ["createJob", "updateJob", "deleteJob"] as const)
    expect(manifest(key).performSafety).toBe("notAllowed");
  expect(manifest("deleteJob").examplePayload).toEqual({ data: {} });
  expect(Object.keys(manifest("listJobs").inputs as object)).toEqual(["connection", "name", "fetchAll"]);
});

test("a list hands on its path, its filters and its sort", async () => {
  await run("listJobs", { name: "x", fetchAll: "true" });
  await run("listNotes", { jobId: "5" });
  expect(sent).toEqual([
    ["LIST", "jobs", { name: "x", fetchAll: true }, "+Id"],
    ["LIST", "jobs/5/notes", { fetchAll: false }, "none"],
  ]);
});

describe("Fields to Clear", () => {
  test("sends null for what is named, and nothing for what is left blank", async () => {
    await run("updateJob", {
      jobId: 7,
      name: "",
      urgent: "",
      details: {},
      fieldsToClear: ["name", "summary"],
    });
    await run("updateJob", { jobId: 7, name: "x" });
    expect(sent).toEqual([
      ["PATCH", 7, { name: null, summary: null }],
      ["PATCH", 7, { name: "x" }],
    ]);
  });

  test("refuses a field that is also given, by its label", async () => {
    await expect(run("updateJob", { jobId: 7, name: "x", fieldsToClear: ["name"] })).rejects.toThrow(
      "Name is given and also stands in Fields to Clear: leave one of them out.",
    );
    await expect(
      run("updateJob", { jobId: 7, details: { summary: "x" }, fieldsToClear: ["summary"] }),
    ).rejects.toThrow("Summary is given and also stands in Fields to Clear: leave one of them out.");
    await expect(run("updateJob", { jobId: 7, fieldsToClear: ["urgent"] })).rejects.toThrow(
      "must be one of name, summary",
    );
    expect(sent).toEqual([]);
  });

  test("shows labels, not keys", () => {
    const { fieldsToClear } = manifest("updateJob").inputs as { fieldsToClear: { model: unknown } };
    expect(fieldsToClear.model).toEqual([
      { label: "Name", value: "name" },
      { label: "Summary", value: "summary" },
    ]);
  });
});

test("a record without a schema in schemas.json is told when the component is loaded", () => {
  const unknown = record("unknown", () => z.looseObject({}), {});
  expect(() =>
    read({ label: "Get It", description: "x", inputs: {}, returns: unknown, run: async () => ({}) }),
  ).toThrow("Get It: schemas.json has no unknown.");
});

describe("a picklist", () => {
  const open = () =>
    harness.dataSource("selectJob", { connection: given } as never, { logger } as never) as Promise<{
      result: Entry[];
    }>;

  test("is in the order of its names as a person counts, without what is no entry", async () => {
    entries = [{ id: 1, name: "Job 10" }, { id: 2, name: "job 9" }, { id: 3 }, { id: 4, name: "Äpfel" }];
    cut = false;
    const { result } = await open();
    expect(result.map(({ label }) => label)).toEqual(["Äpfel", "job 9", "Job 10"]);
    expect(result[0]).toEqual({ key: "4", label: "Äpfel" });
    expect(warnings).toEqual([]);
  });

  test("says in the log that there is more", async () => {
    cut = true;
    await open();
    expect(warnings).toEqual([
      expect.stringMatching(/^Select Job: the first \d+ entries are shown and there are more/),
    ]);
  });
});

describe("jsonSchemaOf", () => {
  test("describes what may be picked, and not what only a validator needs", () => {
    const all = record(
      "all",
      () =>
        z.looseObject({
          id: z.int(),
          name: z.string().nullish(),
          status: openEnum("Done", "Open").nullish(),
          tags: z.array(z.looseObject({ id: z.int().nullable() })),
        }),
      { id: 1, tags: [] },
    );
    expect(jsonSchemaOf(all)).toEqual({
      type: "object",
      properties: {
        id: { type: "integer" },
        name: { type: "string" },
        status: { type: "string", examples: ["Done", "Open"] },
        tags: {
          type: "array",
          items: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
        },
      },
      required: ["id", "tags"],
    });
  });
});
