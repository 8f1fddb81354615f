import type { Connection } from "@prismatic-io/spectral";
import type { Change } from "../../src/kit/trigger/changes";
import type { Saved } from "../../src/kit/trigger/state";
import { TriggerRuns } from "./triggerRuns";
import { triggerOf } from "./triggers";

type Values = { [key: string]: unknown };

/** Polls a vendor's trigger from its source, for a flow without batches. */
export class Polls<Item> extends TriggerRuns {
  constructor(vendor: string, connection: Connection, values: Values = {}, key = "newAndUpdatedTickets") {
    super(triggerOf(vendor, key), { connection, ...values });
  }

  /** The changes of one poll. */
  async run(values: Values = {}): Promise<Change<Item>[]> {
    const { items, resultType } = await this.page({ values });
    expect(resultType).toBe(items.length === 0 ? "polled_no_changes" : "completed");
    return items as Change<Item>[];
  }

  /** What the trigger saved. */
  get saved(): Saved<object> {
    return JSON.parse(this.state).__prismaticInternal.polling;
  }

  set saved(saved: Saved<object>) {
    this.state = JSON.stringify({ __prismaticInternal: { polling: saved } });
  }
}
