import { type ErrorDetails, fieldErrors, fieldErrorsInWords } from "../kit/http/errors";
import { isObject } from "../kit/inputs";
import type { TiktingSettings } from "./connection";

interface Problem {
  title?: unknown;
  detail?: unknown;
  message?: unknown;
  error?: unknown;
  traceId?: unknown;
  errors?: unknown;
}

const text = (value: unknown) => (typeof value === "string" && value.trim() ? value.trim() : undefined);

/** The lists of a body that consists only of field errors: { Title: ["The Title field is required."] }. */
const listsOf = ({ error, message, ...fields }: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, messages]) => Array.isArray(messages)));

/**
 * Reads the error of an ASP.NET server, because Tikting documents no error format: text, a problem (RFC 7807),
 * a list, or only the field errors. An error may be nested in `error` or `message`.
 */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body === "string") return text(body) ? { message: body.trim() } : undefined;
  if (Array.isArray(body)) return readError({ errors: body });
  if (!isObject(body)) return undefined;
  const { title, detail, message: ownMessage, error, traceId, errors } = body as Problem;
  const fields = fieldErrors(errors ?? listsOf(body));
  const nested = readError(error) ?? readError(ownMessage);
  const message = fieldErrorsInWords(fields) ?? text(detail) ?? nested?.message ?? text(title);
  return message === undefined ? undefined : { message, fields, traceId: text(traceId) ?? nested?.traceId };
}

/** Completes the error of a 401: the token is the only credential, so it has expired or is invalid. */
export function explainUnauthorized(
  details: ErrorDetails | undefined,
  { credentials }: TiktingSettings,
): ErrorDetails {
  const explanation =
    "jwt" in credentials
      ? problemOf(credentials.jwt)
      : "Tikting refuses the token that it issued to the user";
  return { ...details, message: [details?.message, explanation].filter(Boolean).join(". ") };
}

function problemOf(jwt: string): string {
  const expiration = expirationOf(jwt);
  return expiration !== undefined && expiration < Date.now()
    ? `The JWT expired on ${new Date(expiration).toISOString()}`
    : "The JWT is invalid or has been revoked";
}

/** The time when a JWT expires, in milliseconds; undefined if it has no expiration. */
function expirationOf(jwt: string): number | undefined {
  try {
    const { exp } = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof exp === "number" ? exp * 1000 : undefined;
  } catch {
    // A token whose payload cannot be decoded: only the server can judge it.
    return undefined;
  }
}

/** The permissions of POST requests, by the path segment after the controller. */
const PERMISSIONS: Record<string, string> = {
  register: "Tickets.Create",
  update: "Tickets.Update",
  forward: "Tickets.Forward",
  reply: "Tickets.Reply",
  close: "Tickets.Close",
  resolve: "Tickets.Resolve",
  pickup: "Tickets.PickUp",
  attachments: "Tickets.Update",
};

/**
 * Explains a 403: the user lacks the permission that the operation needs.
 * @param operation such as "POST TicketsApi/close/5"
 */
export function missingPermission(
  operation: string,
  method: string,
  { credentials }: TiktingSettings,
): string {
  const permission = method === "DELETE" ? "Tickets.Delete" : PERMISSIONS[operation.split("/")[1] ?? ""];
  const lacking = permission ? `the permission ${permission}` : "the permission for this operation";
  return "jwt" in credentials
    ? `The user of the JWT may lack ${lacking}. Grant it in Tikting, then enter a new JWT in the connection`
    : `The user ${credentials.login.username} may lack ${lacking}. Grant it in Tikting`;
}
