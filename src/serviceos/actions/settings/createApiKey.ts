import { dateTime, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { apiKeyFields } from "../../inputs/apiKey";
import { createdApiKey } from "../../records";

export const createApiKey = write("createApiKey", {
  label: "Create API Key",
  description: "Create a new API key",
  inputs: {
    ...requiring(apiKeyFields, "name", "permissions"),
    expires_at: dateTime({
      label: "Expires At",
      comments: "When the key expires. Defaults to never.",
      example: "2027-03-13T00:00:00Z",
    }),
  },
  returns: createdApiKey,
  message: "Store this key securely. It will not be shown again.",
});
