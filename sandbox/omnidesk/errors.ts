import type { Refusal } from "../core";

/** Formats an error as Omnidesk does. */
export const formatError = ({ message }: Refusal) => ({
  contentType: "application/json; charset=utf-8",
  body: { status: "error", message },
});
