import { type Clock, Collection, formatTimestamp, joinParts, type Persistent } from "../core";
import { priorities, statuses } from "./world/lookups";
import type { Status, Ticket } from "./world/ticket";

export type { Attachment, Conversation, Lookup, Status, Ticket, User } from "./world/ticket";
export { emptyTicket } from "./world/ticket";

const HOUR_MS = 3_600_000;

/** Everything that the server stores. */
export class World implements Persistent {
  readonly tickets: Collection<Ticket>;
  private readonly parts: Persistent;

  /** @param firstTickets the tickets of a new sandbox, oldest first */
  constructor(
    readonly clock: Clock,
    firstTickets: () => Iterable<Ticket>,
  ) {
    this.tickets = new Collection({ fill: firstTickets, clock });
    this.parts = joinParts({ tickets: this.tickets });
  }

  /** @returns the current time, ISO 8601 in UTC */
  now(): string {
    return formatTimestamp(this.clock());
  }

  /**
   * Applies the only service level agreement: each priority has a number of hours.
   * @param from when the hours start, milliseconds since 1970; defaults to the current time
   * @returns when a ticket of the priority is due, or null if there is no such priority
   */
  due(priorityId: number | null | undefined, from = this.clock()): string | null {
    const hours = priorities.find(({ id }) => id === priorityId)?.hours;
    return hours === undefined ? null : formatTimestamp(from + hours * HOUR_MS);
  }

  /** @returns the tickets that are not deleted, newest first */
  visible(): Ticket[] {
    return this.tickets
      .all()
      .filter(({ isDeleted }) => !isDeleted)
      .reverse();
  }

  saveState(): unknown {
    return this.parts.saveState();
  }

  restoreState(state: unknown): void {
    this.parts.restoreState(state);
  }
}

/** The meaning of a ticket's status. */
export const stateOf = ({ ticketStatusId }: Ticket): Status["type"] =>
  statuses.find(({ id }) => id === ticketStatusId)!.type;
