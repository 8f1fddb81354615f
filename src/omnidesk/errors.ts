import { type ErrorDetails, fieldErrors, fieldErrorsInWords } from "../kit/http/errors";
import { isObject } from "../kit/inputs";

interface ResponseBody {
  status?: unknown;
  type?: unknown;
  message?: unknown;
  error?: unknown;
  errors?: unknown;
}

/** A record is nested in `item` and a list in `items`, so `status` and `type` always describe the request. */
export const isRefusal = (body: unknown): boolean => {
  const { status, type } = (body ?? {}) as ResponseBody;
  return status === "error" || type === "error";
};

/** Reads messages by field, a list of messages, or one message. */
function messageIn(errors: unknown): string | undefined {
  const nested = isObject(errors) ? readError(errors)?.message : undefined;
  return nested ?? (fieldErrorsInWords(fieldErrors(errors))?.trim() || undefined);
}

/**
 * Reads { status: "error", message }. The API reference shows `message` as text only. Objects and lists are read as
 * well, and the names that PHP frameworks use for them.
 */
export function readError(body: unknown): ErrorDetails | undefined {
  if (Array.isArray(body)) return readError({ errors: body });
  if (!isObject(body)) return undefined;
  const { message, error, errors } = body as ResponseBody;
  const summary = messageIn(message) ?? messageIn(error);
  const messages = [summary, messageIn(errors)].filter((one) => one !== undefined);
  return messages.length > 0 ? { message: messages.join(": ") } : undefined;
}

/** The permission that a key needs, by the start of the operation. The first match counts. */
const PERMISSIONS: [operation: string, permission: string][] = [
  ["POST ticket/setStatus", "SET_STATUS"],
  ["PUT ticket/solveUnfinishedTickets", "SET_STATUS"],
  ["POST ticket/setPriority", "TICKET_UPDATE"],
  ["POST ticket/batch", "TICKET_BATCH"],
  // The API reference documents no permission for this operation.
  ["POST ticket/unlinkCustomerFromTicket", ""],
  ["GET ticket", "TICKET_READ"],
  ["POST ticket", "TICKET_CREATE"],
  ["PUT ticket", "TICKET_UPDATE"],
  ["DELETE ticket", "TICKET_DELETE"],
  ["POST message", "MESSAGE_CREATE"],
  ["POST customer/searchByPrimaryExternalId", "CUSTOMER_READ"],
  ["GET customer", "CUSTOMER_READ"],
  ["POST customer", "CUSTOMER_CUD"],
  ["PUT customer", "CUSTOMER_CUD"],
  // The API reference really names this permission for a single view.
  ["GET view/", "GROUP_CUD"],
  ["GET view", "VIEW_READ"],
  ["GET user", "USER_READ"],
  ["POST user", "USER_CUD"],
  ["GET form", "FORM_READ"],
  ["PUT form/saveFormFields", "FORM_SAVE"],
  ["GET channel", "CHANNEL_READ"],
  ["POST channel", "CHANNEL_CUD"],
  ["POST chat", "API_CHAT"],
  ["GET email/downloadMail", "TICKET_READ"],
];

/**
 * Explains a 403: the API key lacks the permission that the operation needs.
 * @param operation such as "POST ticket/setStatus"
 */
export function missingPermission(operation: string): string {
  const [, permission] = PERMISSIONS.find(([start]) => operation.startsWith(start)) ?? [];
  const lacking = permission ? `the permission ${permission}` : "the permission for this operation";
  return `The API key may lack ${lacking}. Select it for the key in Omnidesk's API settings`;
}
