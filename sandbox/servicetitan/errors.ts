import { randomBytes } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { ApiError } from "../core";

/**
 * Formats an error as ServiceTitan does: RFC 7807 with a trace ID, field errors and data. Errors of the token
 * endpoint have OAuth's format.
 */
export const formatError = ({ status, message, fields }: ApiError) => {
  const isOAuth = message === "invalid_client" || message === "unsupported_grant_type";
  return {
    contentType: "application/problem+json; charset=utf-8",
    body: isOAuth
      ? { error: message }
      : {
          type: `https://httpstatuses.io/${status}`,
          title: message || STATUS_CODES[status],
          status,
          traceId: randomBytes(16).toString("hex"),
          errors: fields,
          data: { ErrorCode: STATUS_CODES[status] ?? "Error" },
        },
  };
};
