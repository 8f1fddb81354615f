import { randomBytes } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { ApiError } from "../core";

/** Formats an error as ASP.NET does: a problem (RFC 7807) that names the invalid fields, if there are any. */
export const formatError = ({ status, message, fields }: ApiError) => {
  const isValidation = Object.keys(fields).length > 0;
  return {
    contentType: "application/problem+json; charset=utf-8",
    body: {
      type: `https://tools.ietf.org/html/rfc9110#section-15.5.${status - 399}`,
      title: isValidation ? "One or more validation errors occurred." : STATUS_CODES[status],
      status,
      ...(isValidation ? { errors: fields } : message ? { detail: message } : {}),
      traceId: `00-${randomBytes(16).toString("hex")}-${randomBytes(8).toString("hex")}-00`,
    },
  };
};
