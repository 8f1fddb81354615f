import type { World } from "../world";
import type { Ticket } from "./ticket";

interface NewTicket
  extends Pick<
    Ticket,
    "title" | "direction" | "from" | "from_name" | "to" | "assigned_group_id" | "form_id"
  > {
  brand: { id: number; name: string };
  channel: { id: number; name: string };
}

/** Adds a ticket without messages. */
export function addTicket(world: World, { brand, channel, ...fields }: NewTicket): Ticket {
  const now = world.now();
  return world.tickets.add({
    ...fields,
    status: "new",
    priority: "medium",
    to_name: null,
    brand_id: brand.id,
    brand_name: brand.name,
    channel_id: channel.id,
    channel_name: channel.name,
    channel_account_id: null,
    customer_id: null,
    assigned_user_id: null,
    external_id: null,
    external_gui_url: null,
    created_at: now,
    last_update: now,
    last_update_agent: null,
    last_update_customer: now,
    closed_at: null,
    sla_policy_id: null,
    sla_next_breach: null,
    snooze_time: null,
    grade_by_customer: null,
    archived: false,
    events: [{ type: "create", created_at: now, description: "Ticket created" }],
  });
}
