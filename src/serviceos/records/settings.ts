import { z } from "zod";
import { record } from "../../kit/action/record";
import { dateTime, freeObject, id, integer, listOf, text } from "./shared";

export const apiKey = record(
  "apiKey",
  () =>
    z.looseObject({
      key_id: id(),
      name: text(),
      prefix: text().describe("The first characters of the key"),
      permissions: z.array(z.string()).nullish(),
      expires_at: dateTime(),
    }),
  {
    key_id: 5,
    name: "Monitoring Integration",
    prefix: "vsa_a1b2",
    permissions: ["tickets:read", "tickets:write", "assets:read"],
    expires_at: "2027-03-13T00:00:00Z",
  },
);

export const apiKeys = listOf("apiKeys", apiKey);

/** A new key, with its secret. No other operation returns the secret. */
export const createdApiKey = record(
  "createdApiKey",
  () =>
    z.looseObject({
      ...apiKey.schema().shape,
      api_key: z.string().describe("The secret key, returned only once"),
    }),
  {
    key_id: 5,
    api_key: "vsa_a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6",
    name: "Monitoring Integration",
    prefix: "vsa_a1b2",
    permissions: ["tickets:read", "tickets:write", "assets:read"],
    expires_at: "2027-03-13T00:00:00Z",
  },
);

export const dropdown = record(
  "dropdown",
  () => z.looseObject({ dropdown: z.string(), values: z.array(z.string()).nullish() }),
  { dropdown: "ticket_source", values: ["Phone", "Email", "Portal"] },
);

export const dropdowns = listOf("dropdowns", dropdown);

export const emailTemplate = record(
  "emailTemplate",
  () => z.looseObject({ template_id: id(), name: text(), subject: text(), body: text() }),
  {
    template_id: 610,
    name: "Ticket created",
    subject: "We have received your ticket",
    body: "<p>A technician will be in touch.</p>",
  },
);

export const emailTemplates = listOf("emailTemplates", emailTemplate);

export const branding = record(
  "branding",
  () => z.looseObject({ colors: freeObject({ primary: text(), accent: text() }), logo_url: text() }),
  {
    colors: { primary: "#0A5FB4", accent: "#1E9E6A" },
    logo_url: "https://www.example.com/logo.png",
  },
);

/** The fields of every log entry. */
const logged = () => ({ id: integer(), created_at: dateTime() });

export const activity = record(
  "activity",
  () =>
    z.looseObject({
      ...logged(),
      user: text(),
      action: text(),
      entity_type: text(),
      entity_id: integer(),
      auth_method: text().describe("session or api_key"),
    }),
  {
    id: 12001,
    user: "mike",
    action: "update",
    entity_type: "ticket",
    entity_id: 1042,
    auth_method: "api_key",
    created_at: "2026-03-13T14:00:00Z",
  },
);

const errorEntry = record(
  "errorEntry",
  () => z.looseObject({ ...logged(), level: text(), message: text() }),
  {
    id: 88,
    level: "error",
    message: "Mail server did not respond",
    created_at: "2026-03-13T14:00:00Z",
  },
);

export const errorLog = listOf("errorLog", errorEntry);
