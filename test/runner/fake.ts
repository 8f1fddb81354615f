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
import axios from "axios";
import type { BuiltComponent } from "../../runner/component";

const text = (label: string, more = {}) => input({ label, type: "string", required: false, ...more });
const connectionInput = input({ label: "Connection", type: "connection", required: true });

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

/** Returns the params that it was called with. */
const echo = action({
  display: { label: "Echo", description: "Return the params" },
  performSafety: "safe",
  inputs: {
    connection: connectionInput,
    plain: text("Plain"),
    withDefault: text("With Default", { default: "standard" }),
    switched: input({ label: "Switched", type: "boolean" }),
    list: text("List", { collection: "valuelist" }),
    cleaned: text("Cleaned", { clean: (value: unknown) => `cleaned ${value}` }),
    form: input({
      label: "Form",
      type: "structuredObject",
      inputs: {
        page: { label: "Page", type: "string" },
        tags: { label: "Tags", type: "string", collection: "valuelist" },
      },
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

const returnsNothing = action({
  display: { label: "Returns Nothing", description: "Return nothing" },
  inputs: {},
  perform: (async () => undefined) as never,
});

/** Sends a GET request to the URL. */
const rawRequest = action({
  display: { label: "Raw Request", description: "Send a raw HTTP request" },
  performSafety: "notAllowed",
  inputs: { method: text("Method"), url: text("URL") },
  perform: async ({ logger }, { method, url }) => {
    logger.info(`sending ${method}`);
    return { data: (await axios.get(String(url), { maxRedirects: 0, proxy: false })).data };
  },
});

const select = dataSource({
  display: { label: "Select", description: "Select something" },
  dataSourceType: "picklist",
  inputs: { search: text("Search") },
  perform: async (_, { search }) => ({ result: [{ key: "1", label: `found ${search}` }] }),
});

/** The pages that the trigger below delivers, set by a test, and its calls. */
export const feed: { pages: number[][]; failAt?: number; calls: { state: object; cursor: unknown }[] } = {
  pages: [],
  calls: [],
};

/** Delivers the pages of `feed`, and stores the number of items delivered. */
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

/** A polling trigger without batches. */
const changes = pollingTrigger({
  display: { label: "Changes", description: "Deliver changes" },
  inputs: { since: text("Since", { default: "always" }) },
  perform: async ({ polling }, payload, { since }) => {
    const { count = 0 } = polling.getState() as { count?: number };
    polling.setState({ count: count + 1 });
    const body = { data: { since, count }, contentType: "application/json" };
    return { payload: { ...payload, body }, polledNoChanges: count > 0 };
  },
});

/** Verifies a signature, and registers its webhook. */
const hook = trigger({
  display: { label: "Hook", description: "Receive events" },
  scheduleSupport: "invalid",
  synchronousResponseSupport: "valid",
  inputs: { expected: text("Expected", { default: "right" }) },
  webhookLifecycleHandlers: {
    create: async ({ crossFlowState, webhookUrls }, { expected }) => ({
      crossFlowState: { ...crossFlowState, registered: `${expected} at ${Object.values(webhookUrls)}` },
    }),
    delete: async ({ crossFlowState }) => ({ crossFlowState: { ...crossFlowState, registered: null } }),
  },
  perform: async ({ instanceState }, payload, { expected }) => {
    const { signature } = Object.fromEntries(
      Object.entries(payload.headers).map(([name, value]) => [name.toLowerCase().replace("x-", ""), value]),
    );
    if (signature === "broken") throw new Error("the handler failed");
    const seen = ((instanceState.seen as number | undefined) ?? 0) + 1;
    const rejection = { statusCode: 401, contentType: "text/plain", body: "wrong signature" };
    return {
      payload,
      instanceState: { seen },
      ...(signature === expected ? {} : { response: rejection }),
    };
  },
});

/** A component with operations of each kind, converted as a published one is. */
export const fake = component({
  key: "fake",
  public: false,
  display: { label: "Fake", description: "For tests", iconPath: "icon.png" },
  connections: [oauth, apiKey],
  actions: { echo, save, returnsNothing, rawRequest },
  dataSources: { select },
  triggers: { numbers, changes, hook } as never,
}) as unknown as BuiltComponent;
