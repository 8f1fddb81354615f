import {
  action,
  batchTrigger,
  component,
  connection,
  dataSource,
  input,
  OAuth2Type,
  oauth2Connection,
  pollingTrigger,
  trigger,
} from "@prismatic-io/spectral";
import type { BuiltComponent } from "../../runner/component";

const text = (label: string, more = {}) => input({ label, type: "string", required: false, ...more });
const itsConnection = input({ label: "Connection", type: "connection", required: true });

export const oauth = oauth2Connection({
  key: "fakeOAuth",
  display: { label: "Fake OAuth", description: "Client credentials" },
  oauth2Type: OAuth2Type.ClientCredentials,
  inputs: {
    tokenUrl: {
      label: "Token URL",
      type: "string",
      required: true,
      default: "https://auth.fake.example/token",
    },
    scopes: { label: "Scopes", type: "string", required: false, default: "read write" },
    clientId: { label: "Client ID", type: "string", required: true },
    clientSecret: { label: "Client Secret", type: "password", required: true },
    region: { label: "Region", type: "string", required: false, default: "eu" },
  },
});

export const apiKey = connection({
  key: "fakeKey",
  display: { label: "Fake Key", description: "An API key" },
  inputs: { apiKey: { label: "API Key", type: "password", required: true } },
});

/** Gives back the params that it was called with. */
const echo = action({
  display: { label: "Echo", description: "Give back what came" },
  performSafety: "safe",
  inputs: {
    connection: itsConnection,
    plain: text("Plain"),
    withDefault: text("With Default", { default: "standard" }),
    switched: input({ label: "Switched", type: "boolean" }),
    list: text("List", { collection: "valuelist" }),
    cleaned: text("Cleaned", { clean: (value: unknown) => `cleaned ${value}` }),
    form: input({
      label: "Form",
      type: "structuredObject",
      inputs: { page: { label: "Page", type: "string" } },
    }),
  },
  perform: async (_, params) => ({ data: params }),
});

const save = action({
  display: { label: "Save", description: "Change something" },
  inputs: { value: text("Value") },
  perform: async ({ instanceState, logger }, { value }) => {
    logger.info(`saved ${value}`);
    return { data: instanceState.value ?? null, instanceState: { value } };
  },
});

const lost = action({
  display: { label: "Lost", description: "Give back nothing" },
  inputs: {},
  perform: (async () => undefined) as never,
});

const select = dataSource({
  display: { label: "Select", description: "Select something" },
  dataSourceType: "picklist",
  inputs: { search: text("Search") },
  perform: async (_, { search }) => ({ result: [{ key: "1", label: `found ${search}` }] }),
});

/** What the polls below find: set by a test. */
export const feed: { pages: number[][]; failAt?: number; calls: { state: object; cursor: unknown }[] } = {
  pages: [],
  calls: [],
};

/** Delivers the pages of `feed` from the place it kept, and keeps the sum of what it delivered. */
const numbers = batchTrigger({
  display: { label: "Numbers", description: "Deliver numbers in pages" },
  scheduleSupport: "required",
  batchConfig: { batchSize: 2 },
  inputs: {},
  perform: async ({ polling }, payload) => {
    const state = polling.getState() as { delivered?: number };
    const page = ((payload.paginationState as { page?: number } | undefined)?.page ?? 0) as number;
    feed.calls.push({ state: { ...state }, cursor: payload.paginationState });
    polling.setState({ delivered: (state.delivered ?? 0) + (feed.pages[page]?.length ?? 0) });
    if (feed.failAt === page) throw new Error(`page ${page} failed`);
    const items = feed.pages[page] ?? [];
    const more = page + 1 < feed.pages.length;
    return { items, paginationState: more ? { page: page + 1 } : null, polledNoChanges: items.length === 0 };
  },
});

/** A published-style polling trigger, without batches. */
const changes = pollingTrigger({
  display: { label: "Changes", description: "Deliver what changed" },
  inputs: { since: text("Since", { default: "ever" }) },
  perform: async ({ polling }, payload, { since }) => {
    const { count = 0 } = polling.getState() as { count?: number };
    polling.setState({ count: count + 1 });
    const body = { data: { since, count }, contentType: "application/json" };
    return { payload: { ...payload, body }, polledNoChanges: count > 0 };
  },
});

/** Answers as a verification of signatures would. */
const hook = trigger({
  display: { label: "Hook", description: "Receive events" },
  scheduleSupport: "invalid",
  synchronousResponseSupport: "valid",
  inputs: { expected: text("Expected", { default: "right" }) },
  perform: async ({ instanceState }, payload, { expected }) => {
    const { signature } = Object.fromEntries(
      Object.entries(payload.headers).map(([name, value]) => [name.toLowerCase().replace("x-", ""), value]),
    );
    if (signature === "broken") throw new Error("the handler broke");
    const seen = ((instanceState.seen as number | undefined) ?? 0) + 1;
    const refused = { statusCode: 401, contentType: "text/plain", body: "wrong signature" };
    return {
      payload,
      instanceState: { seen },
      ...(signature === expected ? {} : { response: refused }),
    };
  },
});

/** A component with one operation of each kind, converted as a published one is. */
export const fake = component({
  key: "fake",
  public: false,
  display: { label: "Fake", description: "For tests", iconPath: "icon.png" },
  connections: [oauth, apiKey],
  actions: { echo, save, lost },
  dataSources: { select },
  triggers: { numbers, changes, hook } as never,
}) as unknown as BuiltComponent;
