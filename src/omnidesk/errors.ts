import type { ErrorDetails } from "../kit/http/errors";

interface Refusal {
  status?: unknown;
  type?: unknown;
  message?: unknown;
}

/** A record stands under `item` and a list under `items`, so the top of a reply says how the request went. */
export const isRefusal = (body: unknown): boolean => {
  const { status, type } = (body ?? {}) as Refusal;
  return status === "error" || type === "error";
};

/** Reads { status: "error", message }. */
export function readError(body: unknown): ErrorDetails | undefined {
  const { message } = (body ?? {}) as Refusal;
  return typeof message === "string" && message.trim() ? { message: message.trim() } : undefined;
}

/** What a key must be allowed, by the beginning of the operation: the first that fits counts. */
const PERMISSIONS: [operation: string, permission: string][] = [
  ["POST ticket/setStatus", "SET_STATUS"],
  ["PUT ticket/solveUnfinishedTickets", "SET_STATUS"],
  ["POST ticket/setPriority", "TICKET_UPDATE"],
  ["POST ticket/batch", "TICKET_BATCH"],
  // The reference names no permission for it.
  ["POST ticket/unlinkCustomerFromTicket", ""],
  ["GET ticket", "TICKET_READ"],
  ["POST ticket", "TICKET_CREATE"],
  ["PUT ticket", "TICKET_UPDATE"],
  ["DELETE ticket", "TICKET_DELETE"],
  ["GET view", "VIEW_READ"],
  ["GET user", "USER_READ"],
];

/**
 * What a 403 most often means: the key was not given a permission.
 * @param operation such as "POST ticket/setStatus"
 */
export function missingPermission(operation: string): string {
  const [, permission] = PERMISSIONS.find(([begin]) => operation.startsWith(begin)) ?? [];
  const named = permission ? `the permission ${permission}` : "a permission for this operation";
  return `The API key may lack ${named}: tick it for the key in Omnidesk's API settings`;
}
