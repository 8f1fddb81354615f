import { type BuiltComponent, type BuiltTrigger, find } from "../../runner/component";
import { createPlatform, type Platform } from "../../runner/platform";
import { memoryState, type State } from "../../runner/state";
import { listenForWebhooks, type WebhookCall } from "../../runner/webhook";

type Values = { [key: string]: unknown };
type Lifecycle = (context: object, params: object) => Promise<Partial<State> | undefined>;

/** The differences between a delivery and what the registered webhook would send. */
export interface Delivery {
  headers?: { [name: string]: string };
  token?: string;
  body?: string;
}

/** A deployed flow that starts with the event webhook. Its state survives as JSON. */
export class Deployed {
  logged: string[] = [];
  private state = memoryState();
  private readonly platform: Platform;
  private readonly trigger: BuiltTrigger;

  /** @param registered the addresses of all webhooks of the vendor */
  constructor(
    component: BuiltComponent,
    fields: Values,
    private readonly address: string,
    private readonly registered: () => string[],
    public values: Values = {},
  ) {
    const log = (level: string, message: string) => this.logged.push(`${level} ${message}`);
    this.platform = createPlatform(component, { connection: { fields }, log });
    this.trigger = find<BuiltTrigger>(component.triggers, "trigger", "eventWebhook");
  }

  deploy = () => this.lifecycle("webhookCreate");
  remove = () => this.lifecycle("webhookDelete");

  forget(): void {
    this.state = memoryState();
  }

  private async lifecycle(name: "webhookCreate" | "webhookDelete"): Promise<void> {
    const { crossFlowState, ...rest } = this.state.load();
    const state = { ...rest, crossFlowState: { other: "kept", ...crossFlowState } };
    const context = this.platform.context({ state, stepId: "eventWebhook", invokeUrl: this.address });
    const params = await this.platform.params(this.trigger.inputs, this.values);
    const run = (this.trigger as unknown as { [key: string]: Lifecycle })[name]!;
    const result = await run(context, params);
    expect(result?.crossFlowState).toMatchObject({ other: "kept" });
    this.state.save(state, result);
  }

  /** Sends an event to the webhook that was registered last. */
  async send(event: unknown, { headers, token, body }: Delivery = {}): Promise<WebhookCall> {
    const calls: WebhookCall[] = [];
    const listener = await listenForWebhooks({
      platform: this.platform,
      trigger: "eventWebhook",
      values: this.values,
      state: this.state,
      received: (call) => calls.push(call),
    });
    const registered = this.registered()
      .filter((url) => url.startsWith(`${this.address}?`))
      .at(-1);
    const query = new URL(registered ?? this.address).searchParams;
    if (token !== undefined) query.set("token", token);
    const response = await fetch(`${listener.url}?${query}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: body ?? JSON.stringify(event),
    });
    await listener.close();
    expect(calls[0]?.status).toBe(response.status);
    return calls[0]!;
  }
}
