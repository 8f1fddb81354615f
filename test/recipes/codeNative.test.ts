import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runWithContext } from "@prismatic-io/spectral/dist/serverTypes";
import { invokeFlow } from "@prismatic-io/spectral/dist/testing";
import { parse } from "yaml";
import { root } from "../../bundle/vendors";
import { createPoller } from "../../runner/polling";
import { memoryState } from "../../runner/state";
import { loadBundle } from "../support/bundles";
import { connected } from "./support";

const project = join(root, "recipes", "code-native");
const VENDORS = ["servicetitan", "halopsa"] as const;

for (const vendor of VENDORS) loadBundle(vendor);

type World = Awaited<ReturnType<typeof connected<(typeof VENDORS)[number]>>>;
// biome-ignore lint/suspicious/noExplicitAny: The project is compiled on its own, with its own types.
type Any = any;

/** Spectral's generator needs dynamic imports, which jest does not have. */
beforeAll(() => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/manifest", ...VENDORS],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr);
}, 60_000);

/** The errors of the project's own compiler settings. */
const compiled = () =>
  spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), "--noEmit", "-p", project], {
    encoding: "utf8",
  }).stdout.trim();

/** Config variables for the sandboxes. Connections are those of the runner. */
const configVarsOf = ({ sandboxes: { servicetitan } }: World) => ({
  "ServiceTitan Connection": {},
  "HaloPSA Connection": {},
  "Application GUID": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  "Business Unit": String(servicetitan.store.businessUnits.all()[0]!.id),
  "Job Type": String(servicetitan.store.jobTypes.all()[0]!.id),
  Campaign: String(servicetitan.store.campaigns.all()[0]!.id),
  "Ticket Type": "1",
});

/** Runs an action of a component with the runner's connection. */
const act = ({ platforms }: World, component: string, key: string, { connection: _, ...values }: Any) =>
  platforms[component as keyof World["platforms"]].action(key, values);

/** Runs a flow as the platform does: through spectral's conversion of the integration. */
async function onPlatform(world: World, flow: string, data: unknown): Promise<Any> {
  const { default: integration } = require(join(project, "src")) as Any;
  const invoke = ({ component, key }: Any, _context: unknown, values: Any) =>
    act(world, component.key, key, values);
  return integration.actions[`${flow}_onExecution`].perform(
    { configVars: configVarsOf(world), logger: console, _components: { invoke } },
    { onTrigger: { results: { body: { data } } } },
  );
}

/** Runs a flow with spectral's own means for tests. */
async function byInvokeFlow(world: World, file: string, name: string, data: unknown): Promise<Any> {
  const flow = require(join(project, "src", "flows", file))[name];
  const componentOf = (component: string) =>
    new Proxy({}, { get: (_, key) => (values: Any) => act(world, component, String(key), values) });
  const components = { servicetitan: componentOf("servicetitan"), halopsa: componentOf("halopsa") };
  const run = () =>
    invokeFlow(flow, {
      configVars: configVarsOf(world) as Any,
      context: { components } as Any,
      payload: { body: { data } } as Any,
    });
  return (await runWithContext({ components } as Any, run)).result;
}

describe("the code-native project", () => {
  let world: World;

  beforeAll(async () => {
    world = await connected(...VENDORS);
  });
  afterAll(() => world.close());

  const request = {
    name: "Robin Archer",
    phone: "(747) 555-0143",
    email: "robin.archer@example.com",
    message: "The furnace does not start.",
    address: { street: "12 Elm St", city: "Glendale", state: "CA", zip: "91203", country: "USA" },
  };

  test("compiles strictly, and its types refuse a call without a required input", () => {
    expect(compiled()).toBe("");
    const probe = join(project, "src", "probe.ts");
    writeFileSync(
      probe,
      `import servicetitan from "./manifests/servicetitan";
const connection = {} as never;
export const missing = servicetitan.actions.getJob.perform({ connection });
export const wrong = async () => {
  const { data } = await servicetitan.actions.getJob.perform({ connection, jobId: "1" });
  return [data.jobNumber.length, data.number];
};
`,
    );
    try {
      const errors = compiled();
      expect(errors).toContain("probe.ts(3,");
      expect(errors).toContain("'jobId' is missing");
      expect(errors).toContain("Property 'number' does not exist");
      expect(errors.match(/error TS/g)).toHaveLength(2);
    } finally {
      rmSync(probe);
    }
  }, 120_000);

  test("a ticket that the trigger delivers becomes a job once", async () => {
    const { store } = world.sandboxes.servicetitan;
    const customer = store.customers.all().find(({ active }) => active)!;
    const client = world.sandboxes.halopsa.store.clients.all()[0]!;
    world.sandboxes.halopsa.store.clients.change(client.id, { name: customer.name });
    const delivered: Any[] = [];
    const poller = createPoller({
      platform: world.platforms.halopsa,
      trigger: "newAndUpdatedTickets",
      values: { requesttype_id: "1", showNewRecords: "true", showUpdatedRecords: "false" },
      state: memoryState(),
      batchSize: false,
      deliver: (payload) => void delivered.push(payload),
    });
    await poller.deploy();
    await poller.poll();
    world.clock.advance(60_000);
    const created = await world.platforms.halopsa.action("createTicket", {
      summary: "Replace the rooftop unit",
      tickettype_id: "1",
      client_id: String(client.id),
    });
    const ticketId = (created.data as { id: number }).id;
    await poller.poll();
    const { data } = delivered.at(-1).body;

    const before = store.jobs.all().length;
    const first = await onPlatform(world, "createJobs", data);
    const job = store.jobs.all().at(-1)!;
    expect(first.data).toEqual({ jobs: [job.id] });
    expect(job).toMatchObject({
      customerId: customer.id,
      summary: `Replace the rooftop unit (HaloPSA ticket ${ticketId})`,
    });
    const again = await byInvokeFlow(world, "createJobs", "createJobs", data);
    expect(again.data).toEqual({ jobs: [job.id] });
    expect(store.jobs.all()).toHaveLength(before + 1);
    const { data: actions } = await world.platforms.halopsa.action("listActions", {
      ticket_id: String(ticketId),
    });
    expect(JSON.stringify(actions)).toContain(`ServiceTitan job ${job.jobNumber} was created.`);
  });

  test("a ticket of an unknown client is answered, and creates nothing", async () => {
    const { store } = world.sandboxes.servicetitan;
    const ticket = world.sandboxes.halopsa.store.tickets.all()[0]!;
    const before = store.jobs.all().length;
    const data = { created: [{ id: ticket.id, summary: "Leak", client_name: "Nobody We Know" }] };
    expect((await onPlatform(world, "createJobs", data)).data).toEqual({ jobs: [undefined] });
    expect(store.jobs.all()).toHaveLength(before);
  });

  test("a request from a website becomes a job, for one customer", async () => {
    const { store } = world.sandboxes.servicetitan;
    const before = store.customers.all().length;
    const first = await onPlatform(world, "bookRequest", request);
    expect(first.data).toEqual({ jobNumber: store.jobs.all().at(-1)!.jobNumber, isNewCustomer: true });
    const second = await byInvokeFlow(world, "bookRequest", "bookRequest", {
      ...request,
      phone: "+1 747-555-0143",
    });
    expect(second.data).toMatchObject({ isNewCustomer: false });
    expect(store.customers.all()).toHaveLength(before + 1);
  });

  test("a request without an address is refused by name", async () => {
    await expect(
      onPlatform(world, "bookRequest", { ...request, address: undefined, phone: "" }),
    ).rejects.toThrow(
      "The request lacks phone, address.street, address.city, address.state, address.zip, address.country.",
    );
  });

  test("the integration names its components, config variables and flows", () => {
    const { default: integration } = require(join(project, "src")) as Any;
    const definition = parse(integration.codeNativeIntegrationYAML);
    expect(definition.flows.map(({ name }: Any) => name)).toEqual(["Create Jobs", "Book Request"]);
    expect(definition.configPages.map(({ name }: Any) => name)).toEqual(["Connections", "Jobs"]);
    expect(JSON.stringify(definition)).toContain('"key":"newAndUpdatedTickets"');
  });
});
