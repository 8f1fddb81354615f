import { rawRequestAction, withoutBase } from "../../../src/kit/action/rawRequest";
import { Multipart } from "../../../src/kit/http/multipart";
import type { Limits, RequestOptions } from "../../../src/kit/http/types";
import { type Inputs, text } from "../../../src/kit/inputs";

type Sent = [method: string, path: string, options: RequestOptions];
type Options = Parameters<typeof rawRequestAction<Inputs>>[0];

/** Runs a Raw Request as the platform does: its inputs cleaned, each by itself. */
async function run(params: object, { reply = {}, ...more }: Partial<Options> & { reply?: object } = {}) {
  const sent: Sent[] = [];
  let given: Limits | undefined;
  const { inputs, perform } = rawRequestAction<Inputs>({
    vendor: "Acme",
    connection: { type: "connection", label: "Connection", comments: "It.", required: true },
    connect: (_context, _connection, limits) => {
      given = limits;
      return {
        request: async (...request: Sent) => {
          sent.push(request);
          return { status: 200, headers: {}, data: undefined, ...reply } as never;
        },
      } as never;
    },
    urlComments: "The path.",
    examplePath: "/jobs/1",
    example: {},
    ...more,
  }) as unknown as {
    inputs: Inputs;
    perform(context: object, params: object): Promise<Record<string, unknown>>;
  };
  const all: Record<string, unknown> = { url: "/jobs/1", method: "GET", responseType: "json", ...params };
  const cleaned = Object.entries(inputs).map(([key, input]) => [
    key,
    "clean" in input ? input.clean(all[key]) : all[key],
  ]);
  const result = await perform({}, Object.fromEntries(cleaned));
  return { result, limits: given, method: sent[0]?.[0], path: sent[0]?.[1], ...sent[0]?.[2] };
}

const parts = (body: unknown) =>
  Buffer.concat([...(body as Multipart).chunks])
    .toString()
    .match(/name="[^\r]*|Content-Type: [^\r]*/g);

test("sends the path with all query parameters", async () => {
  const queryParams = [{ key: "c", value: 3 }];
  expect(await run({ url: "/jobs?a=1&a=2&b=x", queryParams })).toMatchObject({
    method: "GET",
    path: "jobs",
    query: { a: ["1", "2"], b: ["x"], c: "3" },
    headers: {},
    body: undefined,
    responseType: "json",
  });
});

test.each([
  ["json", "json"],
  ["text", "text"],
  ["document", "text"],
  ["arraybuffer", "bytes"],
])("requests a response of the type %s as %s", async (responseType, requested) => {
  expect((await run({ responseType })).responseType).toBe(requested);
});

test("returns the data, and of a file its type", async () => {
  const reply = { data: { id: 1 }, headers: { "content-type": "image/png" } };
  expect((await run({}, { reply })).result).toEqual({ data: { id: 1 } });
  expect((await run({ responseType: "arraybuffer" }, { reply })).result).toEqual({
    data: { id: 1 },
    contentType: "image/png",
  });
  expect((await run({ responseType: "arraybuffer" })).result).toEqual({ data: {} });
});

describe("Data", () => {
  const csv = Buffer.from("a,b");

  test.each([
    ["JSON text as it was written", '{"id": 1.0}', '{"id": 1.0}', "application/json"],
    ["JSON that is no object", "5", "5", "application/json"],
    ["other text", "a=b", "a=b", undefined],
    ["an object", { a: 1 }, '{"a":1}', "application/json"],
    ["a list", [1], "[1]", "application/json"],
    ["a number", 0, "0", "application/json"],
    ["false", false, "false", "application/json"],
    ["bytes", csv, csv, "application/octet-stream"],
    ["a file", { data: csv, contentType: "text/csv" }, csv, "text/csv"],
  ])("is sent as %s", async (_, data, body, type) => {
    expect(await run({ method: "POST", data })).toMatchObject({
      body,
      headers: type ? { "content-type": type } : {},
    });
  });

  test.each(["", null, undefined])("is not sent if it is %j", async (data) => {
    expect((await run({ method: "POST", data })).body).toBeUndefined();
  });

  test("that looks like JSON must be JSON, unless Headers declare something else", async () => {
    for (const data of ['{"a":', " [1"]) {
      await expect(run({ method: "POST", data })).rejects.toThrow("Data must be valid JSON");
      const headers = (value: string) => [{ key: "content-TYPE", value }];
      await expect(run({ data, headers: headers("application/problem+json") })).rejects.toThrow("valid JSON");
      expect(await run({ data, headers: headers("text/x") })).toMatchObject({
        body: data,
        headers: { "content-type": "text/x" },
      });
    }
  });

  test.each(["formData", "fileData"])("cannot be combined with %s", async (key) => {
    await expect(run({ data: "x", [key]: [{ key: "a", value: "b" }] })).rejects.toThrow(
      "Data cannot be combined with Form Data or File Data. Use only one of them.",
    );
  });
});

describe("a form", () => {
  test("has fields, and files under their names", async () => {
    const png = { data: Buffer.from("x"), contentType: "image/png" };
    const { body } = await run({
      method: "POST",
      formData: [{ key: "title", value: "a" }],
      fileData: [
        { key: "one", value: png },
        { key: "two", value: png },
        { key: "two", value: png },
        { key: "three", value: png },
      ],
      fileDataFileNames: [
        { key: "one", value: "1.png" },
        { key: "two", value: "2.png" },
      ],
    });
    expect(body).toBeInstanceOf(Multipart);
    expect(parts(body)).toEqual([
      'name="title"',
      'name="one"; filename="1.png"',
      "Content-Type: image/png",
      'name="two"; filename="2.png"',
      "Content-Type: image/png",
      'name="two"; filename="two"',
      "Content-Type: image/png",
      'name="three"; filename="three"',
      "Content-Type: image/png",
    ]);
  });

  test("is none if its lists were left blank", async () => {
    expect((await run({ method: "POST", formData: [], fileData: [], data: "x" })).body).toBe("x");
  });

  test("refuses a file that is none", async () => {
    await expect(run({ fileData: [{ key: "a", value: 5 }] })).rejects.toThrow("File Data must be a file");
  });
});

describe("limits", () => {
  test.each([
    [{}, {}],
    [{ timeout: 1 }, { tryMs: 1 }],
    [{ timeout: "600000" }, { tryMs: 600_000 }],
    [{ maxRetries: 0 }, { tries: 1 }],
    [{ maxRetries: "10" }, { tries: 11 }],
    [{ retryDelayMS: 0 }, {}],
    [{ retryDelayMS: 60_000 }, { waitMs: 60_000 }],
    [{ retryDelayMS: 5, useExponentialBackoff: true }, {}],
  ])("of %j are %j", async (params, limits) => {
    expect((await run(params)).limits).toEqual({
      tryMs: undefined,
      tries: undefined,
      waitMs: undefined,
      ...limits,
    });
  });

  test.each([
    [{ timeout: 0 }, "Timeout must be a whole number from 1 to 600000"],
    [{ timeout: 600_001 }, "Timeout must be"],
    [{ maxRetries: -1 }, "Max Retries must be a whole number from 0 to 10"],
    [{ maxRetries: 11 }, "Max Retries must be"],
    [{ retryDelayMS: -1 }, "Retry Delay (ms) must be a whole number from 0 to 60000"],
    [{ retryDelayMS: 60_001 }, "Retry Delay (ms) must be"],
  ])("refuses %j", async (params, message) => {
    await expect(run(params)).rejects.toThrow(message);
  });
});

test("a vendor has its own inputs, and paths of its own", async () => {
  const module = text({ label: "Module", comments: "The module." });
  const pathOf: Options["pathOf"] = (path, values) => `${(values as { module: string }).module}/${path}`;
  expect((await run({ module: "jpm" }, { inputs: { module }, pathOf })).path).toBe("jpm/jobs/1");
});

test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "LINK", "UNLINK", "PURGE"])(
  "sends a %s",
  async (method) => expect((await run({ method })).method).toBe(method),
);

test("refuses another method, and a URL that is no path", async () => {
  await expect(run({ method: "TRACE" })).rejects.toThrow("Method must be one of GET");
  await expect(run({ url: "https://evil.example" })).rejects.toThrow("URL must not be a full URL");
});

test.each([
  ["api/jobs", "jobs"],
  ["API/jobs", "jobs"],
  ["apis/jobs", "apis/jobs"],
  ["jobs/api/x", "jobs/api/x"],
  ["api", "api"],
])("of %s, the path below the base is %s", (path, below) => expect(withoutBase("Api")(path)).toBe(below));
