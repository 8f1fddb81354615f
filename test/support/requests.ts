import type { Connection } from "@prismatic-io/spectral";
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import Ajv from "ajv";
import type { Manifest, ManifestItem } from "./components";
import { asJson } from "./examples";
import nock from "./nock";
import { expectNone } from "./problems";

/** One operation, its inputs, and the one request that it must send. */
export interface Row {
  /** The action's key. */
  key: string;
  /** What this row shows, if the key does not make it clear. */
  name?: string;
  params?: { [input: string]: unknown };
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The complete path, from the host on. */
  path: string;
  /** The complete query. Defaults to none. */
  query?: { [parameter: string]: string | string[] };
  /** The complete body; a pattern for a multipart body. Defaults to none. */
  body?: unknown;
  /** Further headers; a pattern for the content type of a multipart body. */
  headers?: { [name: string]: string | RegExp };
  /** The vendor's response. Defaults to `{ id: 1 }`. */
  reply?: unknown;
  /** The step's data. Defaults to the response. */
  data?: unknown;
}

/**
 * Runs each row through the component as the platform would (cleaners and error hook included) and compares the
 * whole request: verb, path, query, headers and body. The network is closed.
 * @param headers headers of every request, such as those that authenticate
 */
export function sendsTheCorrectRequest(
  component: Parameters<typeof createHarness>[0],
  {
    connection,
    origin,
    headers,
    table,
  }: { connection: Connection; origin: string; headers: Row["headers"]; table: Row[] },
): void {
  const harness = createHarness(component);

  test.each(table.map((row) => [[row.key, row.name].filter(Boolean).join(": "), row] as const))(
    "%s",
    async (_, row) => {
      const reply = row.reply === undefined ? { id: 1 } : row.reply;
      const sent: { query: unknown; body: unknown; length: number }[] = [];
      const scope = nock(origin, { reqheaders: { ...headers, ...row.headers } })
        .intercept((uri) => uri.split("?")[0] === row.path, row.method)
        .query(true)
        .reply(function (uri, body) {
          sent.push({ query: queryOf(uri), body, length: Number(this.req.headers["content-length"] ?? 0) });
          return [200, reply as nock.Body, { "content-type": "application/json" }];
        });
      const result = await harness.action(row.key, { connection, ...row.params } as never);
      expect(scope.isDone()).toBe(true);
      expect(sent).toHaveLength(1);
      expect(sent[0]?.query).toEqual(row.query ?? {});
      if (row.body instanceof RegExp) expect(String(sent[0]?.body)).toMatch(row.body);
      else if (row.body === undefined) expect(sent[0]?.body || "").toBe("");
      else expect(sent[0]?.body).toEqual(row.body);
      expect((result as { data: unknown }).data).toEqual(row.data === undefined ? reply : row.data);
    },
  );
}

/**
 * Runs each row that writes as the designer does while a flow is being built: without the network. The result fits the
 * output schema, and contains the values of the inputs that the schema has fields for.
 */
export function samplesItsWrites(
  component: Parameters<typeof createHarness>[0],
  { connection, table }: { connection: Connection; table: Row[] },
): void {
  const { actions } = component as unknown as Pick<Manifest, "actions">;
  const ajv = new Ajv({ strict: false });
  const context = { logger: console };

  test("every action that writes has a sample, no other action has one", () => {
    const wrong = Object.values(actions).filter(
      ({ performSafety, examplePerform }) => (performSafety === "NOT_ALLOWED") !== Boolean(examplePerform),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test.each(
    table
      .filter(({ key }) => actions[key]?.examplePerform)
      .map((row) => [[row.key, row.name].filter(Boolean).join(": "), row] as const),
  )("a sample of %s", async (_, { key, params = {} }) => {
    const { examplePerform, examplePayload, outputSchema } = actions[key] as Required<ManifestItem>;
    const { data } = (await examplePerform(context, { connection, ...params })) as { data: unknown };
    if (!outputSchema?.schema) {
      expect(data).toEqual(examplePayload.data);
      return;
    }
    const schema: RecordSchema = JSON.parse(outputSchema.schema);
    expect(ajv.validate(schema, asJson(data)) ? "" : ajv.errorsText()).toBe("");
    const missing = typedValues(params).filter(
      ([name, value]) =>
        isScalar(recordOf(schema).properties?.[name]) && !holds(recordIn(schema, data), name, value),
    );
    expectNone(missing.map(([name, value]) => `The sample of ${key} does not contain ${name} ${value}.`));
  });
}

interface RecordSchema {
  type?: string;
  properties?: Record<string, RecordSchema>;
}

/** The field of an envelope that contains the record. */
const ENVELOPE = "data";

const hasEnvelope = ({ properties = {} }: RecordSchema) => properties[ENVELOPE]?.type === "object";
const recordOf = (schema: RecordSchema): RecordSchema =>
  (hasEnvelope(schema) ? schema.properties?.[ENVELOPE] : schema) ?? {};
const recordIn = (schema: RecordSchema, data: unknown) =>
  (hasEnvelope(schema) ? (data as Fields)[ENVELOPE] : data) as Fields;

type Fields = { [name: string]: unknown };

const isScalar = (schema?: RecordSchema) => /^(string|number|integer)$/.test(schema?.type ?? "");

/** Inputs whose text reaches the record as it was typed: no dates and no answers of yes or no. */
const typedValues = (params: object): [string, string | number][] =>
  Object.entries(params).filter(
    ([, value]) =>
      typeof value === "number" ||
      (typeof value === "string" && value !== "" && !/^(\d{4}-\d\d-\d\d.*|true|false|yes|no)$/i.test(value)),
  );

const holds = (record: Fields, name: string, value: string | number): boolean =>
  typeof record[name] === "number"
    ? record[name] === Number(value)
    : String(record[name]).toLowerCase() === String(value).trim().toLowerCase();

function queryOf(uri: string): { [parameter: string]: string | string[] } {
  const query: { [parameter: string]: string | string[] } = {};
  for (const [key, value] of new URLSearchParams(uri.split("?")[1] ?? "")) {
    const before = query[key];
    query[key] = before === undefined ? value : [before, value].flat();
  }
  return query;
}

interface Server {
  url: string;
  close(): Promise<unknown>;
}

/**
 * Checks that every action has a row, and that the vendor's sandbox serves every row.
 * @param vendor the name of its folders
 * @param startSandbox without a rate limit: each row is requested once
 */
export function coversTheComponent(
  component: object,
  {
    vendor,
    table,
    testedElsewhere = [],
    startSandbox,
  }: { vendor: string; table: Row[]; testedElsewhere?: string[]; startSandbox: () => Promise<Server> },
): void {
  test("every action has a row", () => {
    const { actions } = component as { actions: object };
    const keys = [...table.map(({ key }) => key), ...testedElsewhere];
    const missing = Object.keys(actions).filter((key) => !keys.includes(key));
    expectNone(
      missing.map(
        (key) =>
          `${key} has no row. Add one to the table in test/${vendor}/requests (a folder or a test file): the action's inputs, ` +
          "and the request that it sends.",
      ),
    );
  });

  test("the sandbox serves every row", async () => {
    nock.enableNetConnect("127.0.0.1");
    const sandbox = await startSandbox();
    try {
      const unserved = await Promise.all(
        table
          .filter(({ key }) => key !== "rawRequest")
          .map(async ({ key, method, path, query = {} }) => {
            const url = new URL(path, sandbox.url);
            for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
            const response = await fetch(url, { method });
            if (!(await response.text()).includes(`There is no operation ${method}`)) return [];
            const request = `${method} ${url.pathname}${url.search}`;
            return [
              `The sandbox does not serve ${request}, which ${key} sends. Add it to sandbox/${vendor}/operations.`,
            ];
          }),
      );
      expectNone(unserved.flat());
    } finally {
      await sandbox.close();
      nock.disableNetConnect();
    }
  });
}
