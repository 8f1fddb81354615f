import { type Connection, component, connection as spectralConnection } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { z } from "zod";
import { factories, type Vendor } from "../../../src/kit/action/action";
import { bytes, jsonSchemaOf, record } from "../../../src/kit/action/record";
import { PathError, path } from "../../../src/kit/http/path";
import { type ConnectionInput, flag, group, id, required, text, toggle } from "../../../src/kit/inputs";

interface Api {
  send(...values: unknown[]): Promise<unknown>;
}

const job = record("job", () => z.looseObject({ id: z.int(), name: z.string().nullish() }), {
  id: 1,
  name: "One",
});

let response: unknown;
const sent: unknown[][] = [];
const warnings: string[] = [];
beforeEach(() => {
  response = { id: 7 };
  sent.length = 0;
  warnings.length = 0;
});

const connection: ConnectionInput = {
  type: "connection",
  label: "Connection",
  comments: "The connection to use.",
  required: true,
};
const vendor: Vendor<Api, { sort?: string }> = {
  connection,
  connect: () => ({
    send: async (...values) => {
      sent.push(values);
      return response;
    },
  }),
  schemas: { job: jsonSchemaOf(job), nothing: { type: "object" } },
  listing: {
    inputs: ({ sort = "+Id" }) => ({
      fetchAll: toggle({ label: "Fetch All", comments: `All, by ${sort}.` }),
    }),
    example: (record, { sort }) => ({ data: sort === "none" ? [record] : [record, record] }),
    schema: (record) => ({ type: "object", properties: { data: { type: "array", items: record } } }),
    run: (api, { path, values, options: { sort = "+Id" } }) => api.send("LIST", path, values, sort),
  },
};
const { read, write, update, remove, list } = factories(vendor);

const texts = { comments: "The value.", example: "1" };
const jobId = required(id({ label: "Job", ...texts }));
const name = text({ label: "Name", ...texts });
const urgent = flag({ label: "Urgent", ...texts });
const details = group({
  label: "Details",
  comments: "Further fields.",
  inputs: { summary: text({ label: "Summary", ...texts }) },
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

const acme = component({
  key: "acme",
  public: false,
  display: { label: "Acme", description: "Acme", iconPath: "icon.png" },
  connections: [spectralConnection({ key: "acme", display: { label: "A", description: "A" }, inputs: {} })],
  actions,
});
const harness = createHarness(acme);
const testConnection: Connection = { key: "acme", configVarKey: "Acme", fields: {} };
const logger = { debug() {}, warn: (message: string) => warnings.push(message) };

const run = (key: string, params: { [key: string]: unknown } = {}) =>
  harness.action(key, { connection: testConnection, ...params } as never);
const manifest = (key: keyof typeof actions) => actions[key] as unknown as { [key: string]: unknown };

test("returns the response as the step's data, and passes cleaned inputs", async () => {
  await expect(run("getJob", { jobId: " 7 " })).resolves.toEqual({ data: { id: 7 } });
  await run("createJob", { name: "", urgent: "No" });
  expect(sent).toEqual([
    ["GET", 7],
    ["POST", { urgent: false }],
  ]);
});

test.each([undefined, ""])("turns a response of %j into an empty object", async (data) => {
  response = data;
  await expect(run("deleteJob", { jobId: 7 })).resolves.toEqual({ data: {} });
});

test.each([0, false, [], null])("returns a response of %j unchanged", async (data) => {
  response = data;
  await expect(run("getJob", { jobId: 7 })).resolves.toEqual({ data });
});

test("returns a file as its bytes and content type", async () => {
  response = { data: Buffer.from("bytes"), contentType: "image/png" };
  await expect(run("getFile")).resolves.toEqual(response);
  expect(manifest("getFile").outputSchema).toBeUndefined();
  expect(manifest("getFile").examplePayload).toEqual({ data: Buffer.from("ExampleFile") });
});

test("declares the output of each kind of action, and whether it is safe to run", () => {
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

test("a list passes its path, filters, and options to the listing", async () => {
  await run("listJobs", { name: "x", fetchAll: "true" });
  await run("listNotes", { jobId: "5" });
  expect(sent).toEqual([
    ["LIST", "jobs", { name: "x", fetchAll: true }, "+Id"],
    ["LIST", "jobs/5/notes", { fetchAll: false }, "none"],
  ]);
});

describe("Fields to Clear", () => {
  test("sends null for selected fields, and leaves out blank ones", async () => {
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

  test("rejects a field that also has a value, by its label", async () => {
    await expect(run("updateJob", { jobId: 7, name: "x", fieldsToClear: ["name"] })).rejects.toThrow(
      "Name has a value and is selected in Fields to Clear. Use only one of the two.",
    );
    await expect(
      run("updateJob", { jobId: 7, details: { summary: "x" }, fieldsToClear: ["summary"] }),
    ).rejects.toThrow("Summary has a value and is selected in Fields to Clear. Use only one of the two.");
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

test("loading fails for a record that has no schema in schemas.json", () => {
  const unknown = record("unknown", () => z.looseObject({}), {});
  expect(() =>
    read({ label: "Get It", description: "x", inputs: {}, returns: unknown, run: async () => ({}) }),
  ).toThrow("Get It: schemas.json has no unknown.");
});

describe("while a flow is being built", () => {
  const sampleOf = (key: keyof typeof actions, params: object) =>
    (manifest(key).examplePerform as (context: object, params: object) => Promise<unknown>)(
      {},
      { connection: testConnection, ...params },
    );

  test("a write returns its example with the values of the inputs, and sends nothing", async () => {
    await expect(sampleOf("createJob", { name: "Tune-up" })).resolves.toEqual({
      data: { id: 1, name: "Tune-up" },
    });
    await expect(sampleOf("updateJob", { jobId: 7, name: "x", fieldsToClear: [] })).resolves.toEqual({
      data: { id: 7, name: "x" },
    });
    await expect(sampleOf("deleteJob", { jobId: 7 })).resolves.toEqual({ data: {} });
    expect(sent).toEqual([]);
  });

  test("a write that returns a file returns its example", async () => {
    const { examplePerform } = write({
      label: "Create File",
      description: "Create a file",
      inputs: { name },
      returns: bytes,
      run: (api) => api.send("FILE"),
    }) as unknown as { examplePerform(context: object, params: object): Promise<unknown> };
    await expect(examplePerform({}, { name: "x" })).resolves.toEqual({ data: Buffer.from("ExampleFile") });
  });

  test.each(["getJob", "listJobs", "getFile"] as const)("%s is run itself", (key) => {
    expect(manifest(key)).not.toHaveProperty("examplePerform");
  });
});

test("an action is published with its texts, and as important if it says so", () => {
  const texts = { label: "Get Job", description: "Get a job" };
  const displayOf = (important?: true) =>
    read({ ...texts, important, inputs: { jobId }, returns: job, run: async () => ({}) }).display;
  expect([displayOf(), displayOf(true)]).toEqual([texts, { ...texts, important: true }]);
  expect(Object.keys(manifest("getJob").inputs as object)).toEqual(["connection", "jobId"]);
});

test("an update without fields to clear has no input for them", async () => {
  const rename = update({
    label: "Rename Job",
    description: "Rename a job",
    inputs: { name },
    returns: job,
    run: (api, body) => api.send("PATCH", body),
  });
  expect(Object.keys(rename.inputs)).toEqual(["connection", "name"]);
  expect(rename.performSafety).toBe("notAllowed");
});

test("an operation may return more than its record", () => {
  const output = { example: { more: 1 }, schema: { type: "object" } };
  expect(
    read({ label: "A", description: "B", inputs: {}, returns: job, output, run: async () => ({}) }),
  ).toMatchObject({
    examplePayload: { data: { more: 1 } },
    outputSchema: { type: "actionOutput", schema: { type: "object" } },
  });
});

test("an operation gets the context of its step, and a list passes it on with the body", async () => {
  const context = { logger };
  const runWith = jest.fn(async () => ({}));
  const getIt = read({ label: "A", description: "B", inputs: {}, returns: job, run: runWith });
  await getIt.perform(context as never, { connection: testConnection } as never);
  expect(runWith).toHaveBeenCalledWith(expect.anything(), {}, context);

  const listed = jest.spyOn(vendor.listing, "run");
  const search = list({
    label: "A",
    description: "B",
    inputs: { name },
    from: ({ name }) => ({ path: "search", values: {}, body: { name } }),
    returns: job,
  });
  await search.perform(context as never, { connection: testConnection, name: "x" } as never);
  expect(listed).toHaveBeenCalledWith(expect.anything(), {
    path: "search",
    values: {},
    body: { name: "x" },
    options: {},
    context,
  });
});

describe("an error of an operation", () => {
  const failing = (error: Error) =>
    read({
      label: "Get It",
      description: "Get it",
      inputs: { name, details },
      returns: job,
      run: () => Promise.reject(error),
    }).perform({} as never, { connection: {}, name: "a/b", details: { summary: "c/d" } } as never);

  test.each([
    ["Name", "a/b"],
    ["Summary", "c/d"],
  ])("names the input %s whose value cannot be part of a path", async (label, value) => {
    await expect(failing(new PathError(value))).rejects.toThrow(new PathError(value, label));
  });

  test.each([
    ["a value that is no input's", new PathError("e/f")],
    ["another problem", new TypeError("a bug")],
  ])("about %s is thrown as it is", async (_, error) => {
    await expect(failing(error)).rejects.toBe(error);
  });
});

test("a value that cannot be part of a path is refused briefly, by the label of its input (11.11)", async () => {
  const getNote = read({
    label: "Get Note",
    description: "Get a note",
    inputs: { noteId: required(text({ label: "Note ID", comments: "The note." })) },
    returns: job,
    run: async (_, { noteId }) => path`notes/${noteId}`,
  });
  const perform = (noteId: string) =>
    getNote.perform({} as never, { connection: {} as never, noteId } as never) as Promise<unknown>;
  await expect(perform("../x")).rejects.toThrow(
    'Note ID: "../x" cannot be part of a path: an ID or a name was expected.',
  );
  await expect(perform("/".repeat(5000))).rejects.toThrow(/^Note ID: ".{57}\.\.\." cannot be part of a path/);
});
