import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { type Redirect, redirect } from "../../runner/redirect";
import component from "../../src/servicetitan";
import { connection } from "../servicetitan/connection";
import { thrownBy } from "./client";
import { type Local, serve } from "./server";

interface Input {
  key: string;
  label: string | { key: string; value: string };
  type: string;
  required?: boolean;
  collection?: string;
  example?: string;
  model?: { value: string }[];
  inputs?: Input[];
}

type Params = { [key: string]: unknown };

const harness = createHarness(component);
const actions = Object.values(
  (component as unknown as { actions: { [key: string]: { key: string; inputs: Input[] } } }).actions,
);

const HOSTILE = ["../../x", "1?x=1#", "1/2", "%2e%2e"];

/** IDs that other systems give are text of any kind: they stand in a query or a body, never in a path. */
const FOREIGN = new Set(["externalId", "exportId", "barcodeId", "aadUserId"]);

const isId = ({ key }: Input) => /(^id|Id|Ids)$/.test(key);
const labelOf = ({ label }: Input) => (typeof label === "string" ? label : label.value);

/** The least that an input takes. */
function sampleOf(input: Input): unknown {
  const { key, type, model, example, collection } = input;
  if (type === "structuredObject") {
    const one = formOf(input);
    return collection === "valuelist" ? [one] : one;
  }
  if (type === "data") return { data: Buffer.from("bytes"), contentType: "text/plain" };
  const value = isId(input) ? "1" : (model?.find((choice) => choice.value !== "")?.value ?? example ?? "1");
  if (collection === "keyvaluelist") return [{ key: "a", value: "b" }];
  if (collection === "valuelist") return [value];
  return key === "url" ? "/jobs/1" : value;
}

/** A form with nothing in it counts as not given. */
function formOf({ inputs = [] }: Input): Params {
  const needed = paramsOf(inputs);
  const [first] = inputs;
  return Object.keys(needed).length > 0 || !first ? needed : { [first.key]: sampleOf(first) };
}

const paramsOf = (inputs: Input[]): Params =>
  Object.fromEntries(
    inputs
      .filter((input) => input.required && input.type !== "connection")
      .map((input) => [input.key, sampleOf(input)]),
  );

interface Case {
  label: string;
  isForeign: boolean;
  /** The params with the value in its place. */
  put(value: string): Params;
}

/** Every place of an action where an ID is asked for: its own inputs, and those of its forms. */
function idsOf(inputs: Input[]): Case[] {
  const base = paramsOf(inputs);
  return inputs.flatMap((input): Case[] => {
    const inside = (input.inputs ?? []).filter(isId).map((child) => ({
      label: labelOf(child),
      isForeign: FOREIGN.has(child.key),
      put: (value: string) => {
        const form = { ...formOf(input), [child.key]: listed(child, value) };
        return { ...base, [input.key]: input.collection === "valuelist" ? [form] : form };
      },
    }));
    if (!isId(input)) return inside;
    return [
      {
        label: labelOf(input),
        isForeign: FOREIGN.has(input.key),
        put: (value) => ({ ...base, [input.key]: listed(input, value) }),
      },
      ...inside,
    ];
  });
}

const listed = ({ collection }: Input, value: string) => (collection === "valuelist" ? [value] : value);

let server: Local;
let redirected: Redirect;
beforeAll(async () => {
  server = await serve(({ path }) => (/\/1$/.test(path) ? { id: 1 } : { data: [], hasMore: false, id: 1 }));
  redirected = redirect(["api.servicetitan.io", "auth.servicetitan.io"], server.url);
});
beforeEach(() => {
  server.received.length = 0;
});
afterAll(async () => {
  redirected.restore();
  await server.close();
});

const run = (key: string, params: Params, given = connection) =>
  harness.action(key, { connection: given, ...params } as never);

describe.each(actions.map(({ key, inputs }) => [key, inputs] as const))("%s", (key, inputs) => {
  test("sends its request with good IDs, within the tenant", async () => {
    await run(key, paramsOf(inputs)).catch((error: Error) => expect(error.message).toBe(""));
    expect(server.received.length).toBeGreaterThan(0);
    for (const { path } of server.received) expect(path).toMatch(/^\/[\w-]+\/v\d\/tenant\/4150001\//);
  });

  const ids = idsOf(inputs).map((one) => [one.label, one] as const);
  const own = ids.filter(([, { isForeign }]) => !isForeign);
  const foreign = ids.filter(([, { isForeign }]) => isForeign);

  if (own.length > 0)
    test.each(own)("refuses a bad %s by name, and sends nothing", async (label, { put }) => {
      for (const value of HOSTILE) {
        const error = await thrownBy(run(key, put(value)));
        expect(error.message).toContain(`${label} must be`);
      }
      expect(server.received).toHaveLength(0);
    });

  if (foreign.length > 0)
    test.each(foreign)("sends any %s as it is, beside the path", async (_, { put }) => {
      await run(key, put("1"));
      const path = server.received[0]?.path;
      for (const value of HOSTILE) {
        await run(key, put(value));
        const sent = server.received.at(-1);
        expect(sent?.path).toBe(path);
        expect([sent?.body, ...(sent?.query.values() ?? [])].join()).toContain(value);
      }
    });
});

test.each(HOSTILE)(
  "a tenant such as %s is refused by name in every action, and nothing is sent",
  async (tenant) => {
    const bad = { ...connection, fields: { ...connection.fields, tenant } };
    for (const { key, inputs } of actions) {
      await expect(run(key, paramsOf(inputs), bad)).rejects.toThrow(
        "Tenant ID of the ServiceTitan connection must be",
      );
    }
    expect(server.received).toHaveLength(0);
  },
);
