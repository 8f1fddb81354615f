import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  accepted,
  type Call,
  flag,
  guid,
  HttpResponse,
  invalidField,
  notFound,
  type Operation,
  operation,
  pathId,
  queryValue,
  wholeNumber,
} from "../../core";
import type { Row, Webhook, World } from "../world";
import { events } from "../world/lookups";
import { field, returnAll, returned } from "./resource";

/** No documented scope allows webhooks: only tokens for all scopes can use them. */
const permission = "webhooks";

/** The password is never returned. */
const show = ({ basic_password: _, ...row }: Webhook) => row;

function find(world: World, id: string): Webhook {
  const row = world.webhooks.get(id);
  if (!row) throw notFound("Webhook", id);
  return row;
}

function webhookOf({ state, pathParameters }: Call<World>): Webhook {
  return find(state, idOf(pathParameters.id ?? ""));
}

function idOf(text: string): string {
  try {
    return guid(text);
  } catch (error) {
    throw invalidField("id", (error as Error).message);
  }
}

const body = z
  .array(
    z.strictObject({
      id: z.string().optional(),
      name: field.text,
      url: field.text,
      type: field.id,
      method: field.id,
      content_type: field.text,
      active: field.flag,
      authentication_type: field.id,
      basic_username: field.text,
      basic_password: field.text,
      authentication_header: field.text,
      algorithm: field.id,
      digest: field.id,
      signature_prefix: field.text,
      note: field.text,
      events: field.objects,
      custom_payload: field.flag,
      payload_type: field.id,
    }),
  )
  .min(1);

/** An event of a webhook is a notification: it has no other list. */
const notifications = z
  .array(
    z.strictObject({
      id: z.int().optional(),
      webhook_id: z.string(),
      eventno: z.int(),
      type: z.literal(-2),
      delivery_method: z.literal(6),
      agent_id: z.literal(0),
      name: field.text,
    }),
  )
  .min(1);

const eventsOf = ({ events }: Webhook) => (events ?? []) as Row[];

export const webhookOperations: Operation<World>[] = [
  operation<World>({
    method: "GET",
    path: "/api/Webhook",
    query: { type: accepted(wholeNumber), isazureautomation: accepted(flag) },
    permission,
    run: (call) => {
      const type = queryValue(call, "type");
      return call.state.webhooks
        .all()
        .filter((row) => type === undefined || row.type === Number(type))
        .map(show);
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Webhook/:id",
    query: { includedetails: accepted(flag) },
    permission,
    run: (call) => show(webhookOf(call)),
  }),
  operation<World, typeof body>({
    method: "POST",
    path: "/api/Webhook",
    query: returnAll,
    permission,
    body,
    run: ({ body: records, state, query }) => {
      for (const [index, { id, name, url }] of records.entries()) {
        if (id !== undefined) find(state, id);
        else if (!name || !url) throw invalidField(`[${index}]`, "A webhook needs a name and a URL.");
      }
      const saved = records.map(({ id, ...record }) =>
        id === undefined
          ? state.webhooks.add({ type: 0, method: 0, active: true, ...record, id: randomUUID() } as Webhook)
          : state.webhooks.change(id, record as Partial<Webhook>),
      );
      const shown = returned(query, saved.map(show));
      return new HttpResponse(201, shown.length === 1 ? shown[0] : shown);
    },
  }),
  operation<World, typeof notifications>({
    method: "POST",
    path: "/api/Notification",
    query: returnAll,
    permission,
    body: notifications,
    run: ({ body: records, state, query }) => {
      const saved = records.map(({ id: _, webhook_id, ...record }) => {
        const webhook = find(state, webhook_id);
        if (!events.some(({ id }) => id === record.eventno))
          throw invalidField("eventno", `There is no event ${record.eventno}.`);
        const ids = state.webhooks.all().flatMap((one) => eventsOf(one).map(({ id }) => id));
        const event = { ...record, id: Math.max(40, ...ids) + 1 };
        state.webhooks.change(webhook_id, { events: [...eventsOf(webhook), event] } as Partial<Webhook>);
        return { ...event, webhook_id };
      });
      const shown = returned(query, saved);
      return new HttpResponse(201, shown.length === 1 ? shown[0] : shown);
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Notification/:id",
    permission,
    run: (call) => {
      const id = pathId(call);
      const webhook = call.state.webhooks.all().find((one) => eventsOf(one).some((event) => event.id === id));
      if (!webhook) throw notFound("Notification", id);
      const left = eventsOf(webhook).filter((event) => event.id !== id);
      call.state.webhooks.change(webhook.id, { events: left } as Partial<Webhook>);
      return { id };
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Webhook/:id",
    permission,
    run: (call) => {
      const row = webhookOf(call);
      call.state.webhooks.remove(row.id);
      return show(row);
    },
  }),
];
