export const STATUSES = ["new", "open", "pending", "holding", "solved", "closed"] as const;
export const PRIORITIES = ["low", "medium", "high", "urgent"] as const;

export type Status = (typeof STATUSES)[number];
export type Priority = (typeof PRIORITIES)[number];

/** An entry of a ticket's history. */
export interface TicketEvent {
  type: string;
  created_at: string;
  description: string;
}

/** A ticket as the API returns it. The API does not return `archived`, and `events` only as the timeline. */
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

export const isFinished = (status: Status): boolean => status === "solved" || status === "closed";

/**
 * Formats a timestamp as Omnidesk does: UTC, without a time zone.
 * @param milliseconds since 1970
 * @example formatDateTime(1768489200000) // "2026-01-15 15:00:00"
 */
export const formatDateTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
