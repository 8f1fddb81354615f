import { choices, id, required, text } from "../../kit/inputs";

/** The permissions of API keys. */
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
      comments: "The ID of the API key.",
      example: "5",
      placeholder: "Enter an API key ID",
      dataSource: "selectApiKey",
    }),
  ),
};

export const apiKeyFields = {
  name: text({ label: "Name", comments: "The name of the key.", example: "Monitoring Integration" }),
  permissions: choices(PERMISSIONS, {
    label: "Permissions",
    comments: "The permissions of the key.",
  }),
};
