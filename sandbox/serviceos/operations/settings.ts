import { randomBytes } from "node:crypto";
import { z } from "zod";
import { choice, filter, notFound, sameText } from "../../core";
import { PERMISSIONS } from "../session";
import type { Row } from "../world";
import { DEPARTMENTS, JOB_TYPES } from "../world/lookups";
import {
  bodyOf,
  change,
  dateRange,
  Envelope,
  endpoint,
  field,
  findRecord,
  list,
  permissionsOf,
  remove,
} from "./resource";

const permissions = permissionsOf("settings");

const keyFields: z.ZodRawShape = {
  name: field.text,
  permissions: z.array(z.enum(PERMISSIONS)).nullish(),
};

const apiKeys = { path: "api-keys", kind: "apiKeys" as const, permissions, fields: keyFields, required: [] };

const EVENTS = [
  "ticket.created",
  "ticket.updated",
  "ticket.closed",
  "ticket.assigned",
  "asset.created",
  "asset.updated",
  "asset.discovered",
  "outage.started",
  "outage.resolved",
  "collector.sync",
] as const;

const webhookFields: z.ZodRawShape = {
  url: z.url({ protocol: /^https$/ }).nullish(),
  events: z.array(z.enum(EVENTS)).nullish(),
  secret: field.text,
  active: field.flag,
};

const webhooks = {
  path: "webhooks",
  kind: "webhooks" as const,
  permissions,
  fields: webhookFields,
  required: [],
};

/** API keys, dropdowns, templates, branding, webhooks, logs and lookups. */
export const settingsOperations = [
  list({ ...apiKeys, permission: permissions.read }),
  endpoint("POST", "api-keys", permissions.write, {
    body: bodyOf({ ...keyFields, expires_at: field.timestamp }, ["name", "permissions"]),
    run({ body, state }) {
      const secret = `vsa_${randomBytes(16).toString("hex")}`;
      const record = {
        name: body.name,
        secret,
        prefix: secret.slice(0, 8),
        permissions: body.permissions,
        expires_at: body.expires_at ?? null,
      };
      const shown = state.show("apiKeys", state.of("apiKeys").add(record));
      const message = "Store this key securely. It will not be shown again.";
      return new Envelope({ ...shown, api_key: secret }, 201, { message });
    },
  }),
  change(apiKeys),
  remove(apiKeys),
  list({ path: "settings/dropdowns", kind: "dropdowns", permission: permissions.read }),
  endpoint("PUT", "settings/dropdowns", permissions.write, {
    body: bodyOf({ dropdown: field.text, values: field.texts }, ["dropdown", "values"]),
    run({ body, state }) {
      const name = String(body.dropdown);
      if (!state.of("dropdowns").has(name)) throw notFound("dropdown", name);
      return state.show("dropdowns", state.of("dropdowns").change(name, { values: body.values }));
    },
  }),
  list({ path: "settings/email-templates", kind: "templates", permission: permissions.read }),
  endpoint("PUT", "settings/:id/email-templates", permissions.write, {
    body: bodyOf({ subject: field.text, body: field.text }),
    run(call) {
      const { id } = findRecord(call, "templates");
      return call.state.show("templates", call.state.of("templates").change(id, call.body));
    },
  }),
  endpoint("GET", "settings/branding", permissions.read, { run: ({ state }) => state.branding }),
  endpoint("PUT", "settings/branding", permissions.write, {
    body: bodyOf({ colors: field.object, logo_url: field.text }),
    run({ body, state }) {
      const colors = { ...(state.branding.colors as object), ...(body.colors as object | undefined) };
      state.branding = { ...state.branding, ...body, colors };
      return state.branding;
    },
  }),
  list({ ...webhooks, permission: permissions.read }),
  endpoint("POST", "webhooks", permissions.write, {
    body: bodyOf(webhookFields, ["url", "events"]),
    run({ body, state }) {
      const record = { active: true, ...body };
      return new Envelope(state.show("webhooks", state.of("webhooks").add(record)), 201);
    },
  }),
  change(webhooks),
  remove(webhooks),
  list({
    path: "activity-log",
    kind: "activity",
    permission: permissions.read,
    paged: true,
    query: {
      user: sameText((row: Row) => row.user as string),
      action: filter(choice("create", "update", "delete"), (value) => (row: Row) => row.action === value),
      entity_type: sameText((row: Row) => row.entity_type as string),
      ...dateRange("created_at"),
    },
  }),
  list({ path: "error-log", kind: "errors", permission: permissions.read }),
  endpoint("GET", "job-types", "tickets:read", { run: () => JOB_TYPES.map((job_type) => ({ job_type })) }),
  endpoint("GET", "departments", undefined, { run: () => DEPARTMENTS.map((department) => ({ department })) }),
  list({ path: "tech-status", kind: "technicians" }),
];
