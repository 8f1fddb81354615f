import type { ApiError } from "../core";

/** Formats an error as ServiceOS does. */
export const formatError = ({ message }: ApiError) => ({
  contentType: "application/json; charset=utf-8",
  body: { success: false, error: message },
});
