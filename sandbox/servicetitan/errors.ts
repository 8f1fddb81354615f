import { randomBytes } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Refusal } from "../core";

/** Writes a refusal as ServiceTitan does: RFC 7807 with a trace id, field errors and data. */
export const describeProblem = (refusal: Refusal) => ({
  contentType: "application/problem+json; charset=utf-8",
  body:
    refusal.message === "invalid_client" || refusal.message === "unsupported_grant_type"
      ? { error: refusal.message }
      : {
          type: `https://httpstatuses.io/${refusal.status}`,
          title: refusal.message || STATUS_CODES[refusal.status],
          status: refusal.status,
          traceId: randomBytes(16).toString("hex"),
          errors: refusal.fields,
          data: { ErrorCode: STATUS_CODES[refusal.status] ?? "Error" },
        },
});
