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
/** Actions that send nothing. */
const LOCAL = new Set(["buildMappedRecord", "readMappedFields"]);

const actions = Object.values(
  (component as unknown as { actions: { [key: string]: { key: string; inputs: Input[] } } }).actions,
).filter(({ key }) => !LOCAL.has(key));

const HOSTILE = ["../../x", "1?x=1#", "1/2", "%2e%2e"];

/** IDs from other systems, which may be any text. They are sent in a query or a body, never in a path. */
const EXTERNAL = new Set([
  "customId",
  "externalId",
  "exportId",
  "barcodeId",
  "aadUserId",
  "referenceId",
  "googleAnalyticsClientId",
]);

/** External only in one action: that of a truck is an ID like others. */
const EXTERNAL_IN: { [action: string]: string } = { createInvoiceTask: "templateId" };

/** Examples of IDs that are GUIDs, or consist of two numbers. */
const NOT_A_NUMBER = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d+_\d+)$/i;

/** Actions that need one of several inputs, none of which is required by itself. */
const ADDRESS = { street: "801 N Brand Blvd", city: "Glendale", state: "CA", zip: "91203", country: "USA" };
const ONE_OF: { [key: string]: Params } = {
  callOperation: { pathValues: { id: "1" }, bodyFields: { reasonId: "1", memo: "Moved" } },
  // Both read the record that they replace, unless these fields are given.
  updateGrossPayItem: { invoiceId: "1", budgetCodeId: "1", memo: "Bonus" },
  updateJobTimesheet: { canceledOn: "2026-03-10T12:00:00Z", doneOn: "2026-03-10T12:00:00Z" },
  createPurchaseOrder: { shipTo: { description: "Customer", ...ADDRESS } },
  // It reads the settings that are not given.
  updatePurchaseOrderType: {
    ...{ name: "Stock", active: "true", automaticallyReceive: "true", displayToTechnician: "true" },
    ...{ excludeTaxFromJobCosting: "true", impactToTechnicianPayroll: "true", skipWeekends: "true" },
    ...{ allowTechniciansToSendPo: "true", defaultRequiredDateDaysOffset: "3", landedCostMethod: "None" },
    includeTaxInFullyLandedCost: "true",
  },
  findCustomers: { phone: "8185550101" },
  listContactsOfLocations: { locationIds: ["1"] },
  upsertCustomerByExternalData: {
    name: "Dana Reyes",
    address: ADDRESS,
    locations: [{ name: "Home", ...ADDRESS }],
  },
};

const isId = ({ key }: Input) => /(^id|Id|Ids)$/.test(key);
const labelOf = ({ label }: Input) => (typeof label === "string" ? label : label.value);

/** A minimal valid value. */
function sampleOf(input: Input): unknown {
  const { key, type, model, example, collection } = input;
  if (type === "structuredObject") {
    const one = formOf(input);
    return collection === "valuelist" ? [one] : one;
  }
  if (type === "data") return { data: Buffer.from("bytes"), contentType: "text/plain" };
  const number = isId(input) && !NOT_A_NUMBER.test(example ?? "") ? "1" : undefined;
  const value = number ?? model?.find((choice) => choice.value !== "")?.value ?? example ?? "1";
  if (collection === "keyvaluelist") return [{ key: "a", value: "b" }];
  if (collection === "valuelist") return [value];
  return key === "url" ? "/jobs/1" : value;
}

/**
 * A minimal valid form: its required fields, or else all of them. A form without values would count as blank, and some
 * forms refuse a part of their fields. Keys of key/value lists may have to be one of a few, so the lists are left out.
 */
function formOf({ inputs = [] }: Input): Params {
  const required = paramsOf(inputs);
  if (Object.keys(required).length > 0) return required;
  const fields = inputs.filter(({ collection }) => collection !== "keyvaluelist");
  return Object.fromEntries(fields.map((input) => [input.key, sampleOf(input)]));
}

const paramsOf = (inputs: Input[]): Params =>
  Object.fromEntries(
    inputs
      .filter((input) => input.required && input.type !== "connection")
      .map((input) => [input.key, sampleOf(input)]),
  );

/** The minimal valid inputs of an action. */
const minimalOf = (key: string, inputs: Input[]): Params => ({ ...paramsOf(inputs), ...ONE_OF[key] });

interface Case {
  label: string;
  isExternal: boolean;
  /** Valid params, with this value as the ID. */
  paramsWith(value: string): Params;
}

/** Every ID of an action: its own inputs, and those in its forms. */
function idsOf(key: string, inputs: Input[]): Case[] {
  const isExternal = (input: Input) => EXTERNAL.has(input.key) || EXTERNAL_IN[key] === input.key;
  const base = minimalOf(key, inputs);
  return inputs.flatMap((input): Case[] => {
    const nested = (input.inputs ?? []).filter(isId).map((child) => ({
      label: labelOf(child),
      isExternal: isExternal(child),
      paramsWith: (value: string) => {
        const form = { ...formOf(input), [child.key]: listed(child, value) };
        return { ...base, [input.key]: input.collection === "valuelist" ? [form] : form };
      },
    }));
    if (!isId(input)) return nested;
    return [
      {
        label: labelOf(input),
        isExternal: isExternal(input),
        paramsWith: (value) => ({ ...base, [input.key]: listed(input, value) }),
      },
      ...nested,
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

const run = (key: string, params: Params, usedConnection = connection) =>
  harness.action(key, { connection: usedConnection, ...params } as never);

describe.each(actions.map(({ key, inputs }) => [key, inputs] as const))("%s", (key, inputs) => {
  test("sends valid IDs within the tenant", async () => {
    await run(key, minimalOf(key, inputs)).catch((error: Error) => expect(error.message).toBe(""));
    expect(server.received.length).toBeGreaterThan(0);
    for (const { path } of server.received) expect(path).toMatch(/^\/[\w-]+\/v\d\/tenant\/4150001\//);
  });

  const ids = idsOf(key, inputs).map((one) => [one.label, one] as const);
  const own = ids.filter(([, { isExternal }]) => !isExternal);
  const external = ids.filter(([, { isExternal }]) => isExternal);

  if (own.length > 0)
    test.each(own)("refuses an invalid %s by name and sends nothing", async (label, { paramsWith }) => {
      for (const value of HOSTILE) {
        const error = await thrownBy(run(key, paramsWith(value)));
        // An ID that may be any word is checked when the path is written.
        expect(error.message).toMatch(
          new RegExp(`${label} must be|^${label}: ".*" cannot be part of a path`),
        );
      }
      expect(server.received).toHaveLength(0);
    });

  if (external.length > 0)
    test.each(external)("sends any %s unchanged, but not in the path", async (_, { paramsWith }) => {
      await run(key, paramsWith("1"));
      const path = server.received[0]?.path;
      for (const value of HOSTILE) {
        await run(key, paramsWith(value));
        const sent = server.received.at(-1);
        expect(sent?.path).toBe(path);
        expect([sent?.body, ...(sent?.query.values() ?? [])].join()).toContain(value);
      }
    });
});

test.each(HOSTILE)("every action refuses the tenant %s by name and sends nothing", async (tenant) => {
  const bad = { ...connection, fields: { ...connection.fields, tenant } };
  for (const { key, inputs } of actions) {
    await expect(run(key, paramsOf(inputs), bad)).rejects.toThrow(
      "Tenant ID of the ServiceTitan connection must be",
    );
  }
  expect(server.received).toHaveLength(0);
});
