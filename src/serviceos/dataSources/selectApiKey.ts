import { select } from "../select";

export const selectApiKey = select({
  label: "Select API Key",
  plural: "API keys",
  from: "listApiKeys",
  key: "key_id",
  entry: ({ name, prefix }) => [name, prefix],
  example: [{ key: "5", label: "Monitoring Integration · vsa_a1b2 (ID: 5)" }],
});
