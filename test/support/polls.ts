import type { Connection } from "@prismatic-io/spectral";
import { actionContext, createLogger } from "../../runner/context";
import { triggerPayload } from "../../runner/payload";
import type { Change } from "../../src/kit/trigger/changes";
import type { Saved } from "../../src/kit/trigger/state";
import { type Trigger, triggerOf } from "./triggers";

type Values = { [key: string]: unknown };

/** Polls a vendor's trigger from its source. Only JSON survives a poll, and a poll that throws saves nothing. */
export class Polls<Item> {
  /** The instance's state, as JSON. */
  state = "{}";
  logged: string[] = [];
  readonly trigger: Trigger;

  constructor(
    vendor: string,
    private readonly connection: Connection,
    private readonly values: Values = {},
    key = "newAndUpdatedTickets",
  ) {
    this.trigger = triggerOf(vendor, key);
  }

  /** One poll, with what a flow without batches gets. */
  async run(values: Values = {}): Promise<Change<Item>[]> {
    this.logged = [];
    const instanceState = JSON.parse(this.state) as Values;
    const context = actionContext({
      logger: createLogger((level, message) => this.logged.push(`${level} ${message}`)),
      debug: false,
      state: { instanceState, crossFlowState: {}, integrationState: {} },
      stepId: "trigger",
    });
    const params = { connection: this.connection, ...this.values, ...values };
    const outcome = await this.trigger.perform(context, triggerPayload(context), params);
    this.state = JSON.stringify(instanceState);
    const changes = this.trigger.resolveTriggerItems(context, outcome);
    expect(outcome.resultType).toBe(changes.length === 0 ? "polled_no_changes" : "completed");
    return structuredClone(changes) as Change<Item>[];
  }

  /** What the trigger saved. */
  get saved(): Saved<object> {
    return JSON.parse(this.state).__prismaticInternal.polling;
  }

  set saved(saved: Saved<object>) {
    this.state = JSON.stringify({ __prismaticInternal: { polling: saved } });
  }

  get warnings(): string[] {
    return this.logged.filter((line) => line.startsWith("warn"));
  }
}
