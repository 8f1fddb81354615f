import { choices, id, required, text } from "../../kit/inputs";

/** What an API key may be allowed. */
const PERMISSIONS = [
  "tickets:read",
  "tickets:write",
  "tickets:delete",
  "companies:read",
  "companies:write",
  "assets:read",
  "assets:write",
  "assets:delete",
  "contacts:read",
  "contacts:write",
  "contracts:read",
  "contracts:write",
  "licenses:read",
  "licenses:write",
  "networks:read",
  "networks:write",
  "billing:read",
  "billing:write",
  "kb:read",
  "kb:write",
  "reports:read",
  "reports:write",
  "settings:read",
  "settings:write",
] as const;

export const keyId = {
  key_id: required(
    id({
      label: "Key ID",
      comments: "The API key, chosen from the list or handed over by an earlier step.",
      example: "5",
      dataSource: "selectApiKey",
    }),
  ),
};

export const apiKeyFields = {
  name: text({ label: "Name", comments: "What the key is called.", example: "Monitoring Integration" }),
  permissions: choices(PERMISSIONS, {
    label: "Permissions",
    comments: "What the key is allowed, one permission an entry.",
  }),
};
