import { type Clock, Collection, joinParts, type Persistent } from "../core";
import { type User, users, type View, views } from "./world/lookups";
import { formatDateTime, isFinished, type Ticket } from "./world/ticket";

export type { User, View } from "./world/lookups";
export {
  formatDateTime,
  isFinished,
  PRIORITIES,
  type Priority,
  STATUSES,
  type Status,
  type Ticket,
} from "./world/ticket";

/** Everything that the account stores. */
export class World implements Persistent {
  readonly tickets: Collection<Ticket>;
  readonly users: Collection<User>;
  readonly views: Collection<View>;
  private readonly parts: Persistent;

  /** @param firstTickets the tickets of a new sandbox, oldest first */
  constructor(
    readonly clock: Clock,
    firstTickets: () => Iterable<Ticket>,
  ) {
    this.tickets = new Collection({ fill: firstTickets, clock });
    this.users = new Collection({ fill: () => users.map((user) => ({ ...user })), clock });
    this.views = new Collection({ fill: () => views.map((view) => ({ ...view })), clock });
    this.parts = joinParts({ tickets: this.tickets, users: this.users, views: this.views });
  }

  /** @returns the current time as Omnidesk formats it, without a time zone */
  now(): string {
    return formatDateTime(this.clock());
  }

  /** Changes a ticket and adds an entry to its history. */
  change(ticket: Ticket, changes: Partial<Ticket>, description: string): void {
    const now = this.now();
    const isClosed = changes.status && isFinished(changes.status);
    this.tickets.change(ticket.id, {
      ...changes,
      last_update: now,
      last_update_agent: now,
      closed_at: isClosed ? now : undefined,
      events: [...ticket.events, { type: "update", created_at: now, description }],
    });
  }

  saveState(): unknown {
    return this.parts.saveState();
  }

  restoreState(state: unknown): void {
    this.parts.restoreState(state);
  }
}
