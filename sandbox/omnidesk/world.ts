import { type Clock, Collection, fakerFor } from "../core";
import { seedTickets } from "./seed";

export const STATUSES = ["new", "open", "pending", "holding", "solved", "closed"] as const;
export const PRIORITIES = ["low", "medium", "high", "urgent"] as const;

export type Status = (typeof STATUSES)[number];
export type Priority = (typeof PRIORITIES)[number];

/** Seeded data ends here, so that it is the same whenever it is made. */
export const today = "2026-01-15T15:00:00Z";

/** What happened to a ticket. */
export interface TicketEvent {
  type: string;
  created_at: string;
  description: string;
}

/** A ticket as the API shows it; `archived` and the events are kept apart. */
export interface Ticket {
  id: number;
  title: string;
  status: Status;
  priority: Priority;
  direction: "inbound" | "outbound";
  from: string;
  from_name: string;
  to: string;
  to_name: string | null;
  brand_id: number;
  brand_name: string;
  channel_id: number;
  channel_name: string;
  channel_account_id: number | null;
  customer_id: number | null;
  assigned_group_id: number | null;
  assigned_user_id: number | null;
  form_id: number | null;
  external_id: string | null;
  external_gui_url: string | null;
  created_at: string;
  last_update: string;
  last_update_agent: string | null;
  last_update_customer: string | null;
  closed_at: string | null;
  sla_policy_id: number | null;
  sla_next_breach: string | null;
  snooze_time: string | null;
  grade_by_customer: number | null;
  archived: boolean;
  events: TicketEvent[];
}

export const brands = [
  { id: 3, name: "Acme Support" },
  { id: 4, name: "Acme Rentals" },
];

export const channels = [
  { id: 7, name: "Support mailbox" },
  { id: 8, name: "Telephone" },
  { id: 9, name: "Contact form" },
];

export const groups = [4, 5];
export const forms = [9];

/** Customers by the ID that another system knows them by. */
export const customersByPrimaryId: Record<string, number> = { "C-17": 2117, "C-18": 2118 };

const users = [
  { id: 12, name: "Alex Kim", username: "alex.kim", active: true },
  { id: 13, name: "Robin Vos", username: "robin.vos", active: true },
  { id: 14, name: "Sam Lee", username: "sam.lee", active: false },
];

export interface View {
  id: number;
  name: string;
  holds(ticket: Ticket): boolean;
}

const views: View[] = [
  { id: 11, name: "Unassigned tickets", holds: ({ assigned_user_id }) => assigned_user_id === null },
  {
    id: 12,
    name: "Urgent and open",
    holds: ({ priority, status }) => priority === "urgent" && status !== "solved" && status !== "closed",
  },
  { id: 21, name: "Acme Rentals", holds: ({ brand_id }) => brand_id === 4 },
];

/** Everything that the account holds. */
export class World {
  readonly tickets: Collection<Ticket>;
  readonly users = new Collection({ fill: () => users });
  readonly views = new Collection<View>({ fill: () => views });

  constructor(
    readonly seed: number,
    readonly size: number,
    private readonly clock: Clock,
  ) {
    this.tickets = new Collection({ fill: () => seedTickets(fakerFor(seed, "tickets", today), size) });
  }

  /** The moment of a write, as Omnidesk writes it: without a zone. */
  now(): string {
    return written(this.clock());
  }

  /** Changes a ticket and keeps what happened. */
  change(ticket: Ticket, changes: Partial<Ticket>, description: string): void {
    const now = this.now();
    const done = changes.status && isFinished(changes.status);
    this.tickets.change(ticket.id, {
      ...changes,
      last_update: now,
      last_update_agent: now,
      closed_at: done ? now : undefined,
      events: [...ticket.events, { type: "update", created_at: now, description }],
    });
  }
}

export const isFinished = (status: Status): boolean => status === "solved" || status === "closed";

/** "2026-01-15 15:00:00" */
export const written = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
