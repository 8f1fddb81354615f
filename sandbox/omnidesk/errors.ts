import type { ApiError } from "../core";

/** Formats an error as Omnidesk does. */
export const formatError = ({ message }: ApiError) => ({
  contentType: "application/json; charset=utf-8",
  body: { status: "error", message },
});
