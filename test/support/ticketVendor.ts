import { createPlatform } from "../../runner/platform";
import { createPoller } from "../../runner/polling";
import { memoryState } from "../../runner/state";
import type { Change } from "../../src/kit/trigger/changes";
import { Desk, deliversEachChangeOnce, type Row, type Step } from "./desk";
import type { Polls } from "./polls";

export type Query = { [parameter: string]: unknown };

/** A vendor in memory: a desk, and how it responds to a request for its tickets. */
export abstract class TicketVendor<Ticket> extends Desk {
  /** Called before each response; may throw. */
  before: () => void = () => undefined;
  /** The queries of the requests so far. */
  queries: Query[] = [];

  /** Takes the place of the vendor's client. */
  readonly api = {
    request: async (_method: string, path: string, { query }: { query: Query }) => {
      this.before();
      this.queries.push(query);
      return { status: 200, headers: this.headers, data: this.respond(query, path) };
    },
  };

  /** The response to a query. May throw. */
  protected abstract respond(query: Query, path: string): unknown;

  /** A ticket of a response, as the desk has it. */
  protected abstract rowOf(ticket: Ticket): Row;

  /** The type of a change, as the desk knows it. */
  protected typeOf(delivered: Change<Ticket>["changeType"], _ticket: Ticket): Change<Ticket>["changeType"] {
    return delivered;
  }

  /** Checks that polls deliver every change once, whatever happens between and during them. */
  deliversEachChangeOnce(polls: Polls<Ticket>, steps: Step[]): Promise<void> {
    const poll = async (before: () => void) => {
      this.before = before;
      const changes = await polls.run();
      return changes.map(({ changeType, record }) => ({
        changeType: this.typeOf(changeType, record),
        record: this.rowOf(record),
      }));
    };
    return deliversEachChangeOnce(this, { poll }, steps);
  }

  /** Changes in short: their types, and the IDs of their tickets. */
  summaryOf = (changes: Change<Ticket>[]): [changeType: string, id: number][] =>
    changes.map(({ changeType, record }) => [changeType, this.rowOf(record).id]);
}

/** Polls a trigger of a built component, as the platform does. Defaults to its ticket trigger. */
export function builtPoller<Ticket>(
  component: Parameters<typeof createPlatform>[0],
  fields: { [key: string]: unknown },
  {
    trigger = "newAndUpdatedTickets",
    values,
  }: { trigger?: string; values?: { [key: string]: unknown } } = {},
) {
  const platform = createPlatform(component, { connection: { fields } });
  const delivered: Change<Ticket>[] = [];
  const poller = createPoller({
    platform,
    trigger,
    values,
    state: memoryState(),
    batchSize: 1,
    deliver: (change) => {
      delivered.push(change as Change<Ticket>);
    },
  });
  return { platform, delivered, poll: () => poller.poll() };
}
