import type { Refusal } from "../core";

/** Formats an error as ServiceOS does. */
export const formatError = ({ message }: Refusal) => ({
  contentType: "application/json; charset=utf-8",
  body: { success: false, error: message },
});
