import { type Clock, Collection, joinParts, type Persistent } from "../core";
import type { Customer } from "./world/customer";
import { type Channel, channels, type User, users, type View, views } from "./world/lookups";
import type { ChatSession, Message } from "./world/message";
import { formatDateTime, isFinished, type Ticket } from "./world/ticket";

export type { Address, Customer } from "./world/customer";
export type { Channel, Form, User, View } from "./world/lookups";
export type { ChatSession, Message } from "./world/message";
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
  readonly customers: Collection<Customer>;
  readonly messages: Collection<Message>;
  readonly chats: Collection<ChatSession>;
  readonly channels: Collection<Channel>;
  readonly users: Collection<User>;
  readonly views: Collection<View>;
  private readonly parts: Persistent;

  /** @param first the tickets and customers of a new sandbox, oldest first */
  constructor(
    readonly clock: Clock,
    first: { tickets(): Iterable<Ticket>; customers(): Iterable<Customer> },
  ) {
    const copied = <Row>(rows: Row[]) => rows.map((row) => ({ ...row }));
    this.tickets = new Collection({ fill: first.tickets, clock });
    this.customers = new Collection({ fill: first.customers, clock });
    this.messages = new Collection<Message>({ clock });
    this.chats = new Collection<ChatSession>({ clock });
    this.channels = new Collection({ fill: () => copied(channels), clock });
    this.users = new Collection({ fill: () => copied(users), clock });
    this.views = new Collection({ fill: () => copied(views), clock });
    this.parts = joinParts({
      tickets: this.tickets,
      customers: this.customers,
      messages: this.messages,
      chats: this.chats,
      channels: this.channels,
      users: this.users,
      views: this.views,
    });
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

  /** @returns the customer with an ID in another system, of any brand or of one */
  customerOf(externalId: string, brandId?: number): Customer | undefined {
    return this.customers
      .all()
      .find(
        ({ external_primary_id, brand_id }) =>
          external_primary_id === externalId && (brandId === undefined || brand_id === brandId),
      );
  }

  /** @returns the events and messages of a ticket, oldest first */
  timelineOf(ticket: Ticket): Record<string, unknown>[] {
    const messages = this.messages
      .all()
      .filter(({ ticket_id }) => ticket_id === ticket.id)
      .map(({ type, ...message }) => ({ ...message, type: "message", channel: type }));
    const events = ticket.events.map((event) => ({ ...event, ticket_id: ticket.id }));
    return [...events, ...messages].sort((one, other) =>
      one.created_at < other.created_at ? -1 : Number(one.created_at > other.created_at),
    );
  }

  saveState(): unknown {
    return this.parts.saveState();
  }

  restoreState(state: unknown): void {
    this.parts.restoreState(state);
  }
}
