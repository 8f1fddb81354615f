import { dateTime, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { apiKeyFields } from "../../inputs/apiKey";
import { createdApiKey } from "../../records";

// The secret is given back this once, beside a message; nothing else keeps or logs it.
const created = write("createApiKey", {
  label: "Create API Key",
  description: "Create a new API key.",
  inputs: {
    ...requiring(apiKeyFields, "name", "permissions"),
    expires_at: dateTime({
      label: "Expires At",
      comments: "When the key stops working; never when blank.",
      example: "2027-03-13T00:00:00Z",
    }),
  },
  returns: createdApiKey,
});

export const createApiKey = {
  ...created,
  examplePayload: {
    data: {
      ...(created.examplePayload?.data as object),
      message: "Store this key securely. It will not be shown again.",
    },
  },
};
