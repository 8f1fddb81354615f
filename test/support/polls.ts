import type { Connection } from "@prismatic-io/spectral";
import { actionContext, createLogger } from "../../runner/context";
import { triggerPayload } from "../../runner/payload";
import type { Change } from "../../src/kit/trigger/changes";
import { componentOf } from "./components";

type Values = { [key: string]: unknown };

interface Outcome {
  resultType: string;
}

interface Trigger {
  perform(context: object, payload: object, params: object): Promise<Outcome>;
  resolveTriggerItems(context: object, outcome: Outcome): Change<unknown>[];
}

/** Polls a vendor's trigger, from its source; nothing but JSON outlives a poll, and a poll that throws keeps nothing. */
export class Polls<Item> {
  state = "{}";
  logged: string[] = [];
  private readonly trigger: Trigger;

  constructor(
    vendor: string,
    private readonly connection: Connection,
    private readonly values: Values = {},
    key = "newAndUpdatedTickets",
  ) {
    this.trigger = (componentOf(vendor).triggers as unknown as Record<string, Trigger>)[key]!;
  }

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
}
