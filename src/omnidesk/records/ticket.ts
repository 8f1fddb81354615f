import { z } from "zod";
import { type Infer, openEnum, record } from "../../kit/action/record";
import { dateTime } from "./dateTime";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const ticket = record(
  "ticket",
  () =>
    z.looseObject({
      id: z.int(),
      title: z.string(),
      status: openEnum("new", "open", "pending", "holding", "solved", "closed"),
      priority: openEnum("low", "medium", "high", "urgent"),
      direction: openEnum("inbound", "outbound").nullish(),
      from: z.string().nullish(),
      from_name: z.string().nullish(),
      to: z.string().nullish(),
      to_name: z.string().nullish(),
      brand_id: z.int().nullish(),
      brand_name: z.string().nullish(),
      channel_id: z.int().nullish(),
      channel_name: z.string().nullish(),
      channel_account_id: z.int().nullish(),
      customer_id: z.int().nullish(),
      assigned_group_id: z.int().nullish(),
      assigned_user_id: z.int().nullish(),
      form_id: z.int().nullish(),
      external_id: z.string().nullish(),
      external_gui_url: z.string().nullish(),
      created_at: dateTime(),
      last_update: dateTime().nullish(),
      last_update_agent: dateTime().nullish(),
      last_update_customer: dateTime().nullish(),
      closed_at: dateTime().nullish(),
      sla_policy_id: z.int().nullish(),
      sla_next_breach: dateTime().nullish(),
      snooze_time: dateTime().nullish(),
      grade_by_customer: z.unknown().optional(),
      timeline: z.array(z.looseObject({})).nullish().describe("Events, if Get Ticket History is Yes"),
    }),
  {
    id: 1042,
    title: "Printer prints blank pages",
    status: "solved",
    priority: "high",
    direction: "inbound",
    from: "dana.reyes@example.com",
    from_name: "Dana Reyes",
    to: "support@example.com",
    to_name: "Support",
    brand_id: 3,
    brand_name: "Acme Support",
    channel_id: 7,
    channel_name: "Support mailbox",
    channel_account_id: 2,
    customer_id: 2108,
    assigned_group_id: 4,
    assigned_user_id: 12,
    form_id: 9,
    external_id: "EXT-17",
    external_gui_url: "https://erp.example.com/tickets/EXT-17",
    created_at: "2026-03-10 09:00:00",
    last_update: "2026-03-12 16:00:00",
    last_update_agent: "2026-03-12 16:00:00",
    last_update_customer: "2026-03-10 09:00:00",
    closed_at: "2026-03-12 16:00:00",
    sla_policy_id: 1,
    sla_next_breach: "2026-03-11 09:00:00",
    grade_by_customer: 9,
    timeline: [],
  },
);

export type Ticket = Infer<typeof ticket>;

/** The API reference does not name the response field that contains the new ID, so the step adds it as `id`. */
export const newTicket = record("newTicket", () => z.looseObject({ id: z.int().optional() }), { id: 1042 });
