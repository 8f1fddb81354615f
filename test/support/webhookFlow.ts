import type { Connection } from "@prismatic-io/spectral";
import { actionContext, createLogger } from "../../runner/context";
import { triggerPayload } from "../../runner/payload";
import { memoryState, type State } from "../../runner/state";
import { triggerOf } from "./triggers";

type Values = { [key: string]: unknown };

/** An event webhook as spectral converts it for the platform. */
interface WebhookTrigger {
  inputs: { key: string; default?: unknown; model?: { label: string; value: string }[] }[];
  staticBranchNames: string[];
  examplePayload: { payload: { headers: Values; body: { data: Values } } };
  perform(context: object, payload: object, params: object): Promise<Outcome>;
  webhookCreate(context: object, params: object): Promise<Partial<State>>;
  webhookDelete(context: object, params: object): Promise<Partial<State>>;
}

interface Outcome {
  branch: string;
  payload: { headers: Values; queryParameters: Values; body: { data: unknown }; rawBody: { data: unknown } };
  response: { statusCode: number; body: string };
  instanceState?: Values;
}

/** A request to a flow's address. */
export interface Request {
  /** Sent as JSON, unless it is bytes. */
  body?: unknown;
  headers?: { [name: string]: string };
  query?: { [name: string]: string };
}

/** The address of the flow. */
export const ADDRESS = "https://hooks.example.com/trigger/flow-1";

/** The key of the registration in the flow's state, after the vendor's prefix. */
export const FLOW_KEY = "local-flow";

/** A deployed flow that begins with a vendor's event webhook, from its source. Its state survives as JSON. */
export class WebhookFlow {
  logged: string[] = [];
  readonly trigger: WebhookTrigger;
  private readonly stored = memoryState();

  constructor(
    vendor: string,
    private readonly connection: Connection | undefined,
    public values: Values = {},
  ) {
    this.trigger = triggerOf(vendor, "eventWebhook") as unknown as WebhookTrigger;
  }

  get state(): State {
    return this.stored.load();
  }

  /** Adds to the state, as an earlier run has left it. */
  keep(state: Partial<State>): void {
    this.stored.save(this.state, state);
  }

  deploy = () => this.lifecycle("webhookCreate");
  remove = () => this.lifecycle("webhookDelete");

  private async lifecycle(name: "webhookCreate" | "webhookDelete"): Promise<void> {
    const { state } = this;
    this.stored.save(state, await this.trigger[name](this.context(state), this.params));
  }

  /** Sends a request to the flow. `reason` is what its sender is told if the flow does not start. */
  async deliver({ body = {}, headers = {}, query = {} }: Request = {}) {
    const { state } = this;
    const context = this.context(state);
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    const payload = triggerPayload(context, {
      headers,
      queryParameters: query,
      rawBody: { data: bytes, contentType: "application/json" },
      body: { data: {}, contentType: "application/json" },
      pathFragment: "",
    });
    const outcome = await this.trigger.perform(context, payload, this.params);
    this.stored.save(state, outcome.instanceState ? { instanceState: outcome.instanceState } : {});
    const { statusCode: status, body: response } = outcome.response;
    const { reason } = JSON.parse(response) as { reason?: string };
    return { ...outcome, status, reason, data: outcome.payload.body.data };
  }

  private get params(): Values {
    return { ...(this.connection ? { connection: this.connection } : {}), ...this.values };
  }

  private context = (state: State) =>
    actionContext({
      logger: createLogger((level, message) => this.logged.push(`${level} ${message}`)),
      debug: false,
      state,
      stepId: "eventWebhook",
      invokeUrl: ADDRESS,
    });
}
