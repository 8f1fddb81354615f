import type { ApiError } from "../core";

const TOKEN_ERRORS: Record<string, string> = {
  invalid_client: "The client ID or the client secret is wrong.",
  invalid_scope: "A scope is not known.",
  unsupported_grant_type: "Only client_credentials is supported.",
};

/**
 * Formats an error as HaloPSA does: errors of the token endpoint as OAuth prescribes, others as a message with
 * the invalid fields.
 */
export const formatError = ({ message, fields }: ApiError) => {
  const description = TOKEN_ERRORS[message];
  return {
    contentType: "application/json; charset=utf-8",
    body: description
      ? { error: message, error_description: description }
      : { message, ...(Object.keys(fields).length > 0 ? { validation_errors: fields } : {}) },
  };
};
