import type { ErrorDetails } from "../kit/http/errors";

interface Problem {
  title?: unknown;
  detail?: unknown;
  message?: unknown;
  traceId?: unknown;
  errors?: unknown;
}

const text = (value: unknown) => (typeof value === "string" && value.trim() ? value.trim() : undefined);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** { Title: ["The Title field is required."] }: which fields are refused, and why. */
function fieldsOf(value: unknown): Record<string, string[]> {
  if (!isObject(value)) return {};
  const lists = Object.entries(value).filter(([, said]) => Array.isArray(said)) as [string, unknown[]][];
  return Object.fromEntries(lists.map(([field, said]) => [field, said.map(String)]));
}

/**
 * Reads what an ASP.NET server says of a refusal, since Tikting documents no form of its own: a text, a problem
 * (RFC 7807), or the refused fields alone.
 */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body === "string") return text(body) ? { message: body.trim() } : undefined;
  if (!isObject(body)) return undefined;
  const { title, detail, message, traceId, errors } = body as Problem;
  const fields = fieldsOf(errors ?? body);
  const said = Object.entries(fields).flatMap(([field, messages]) =>
    messages.map((one) => (one.includes(field) ? one : `${field}: ${one}`)),
  );
  const words = said.length > 0 ? said.join(" ") : (text(detail) ?? text(message) ?? text(title));
  return words === undefined ? undefined : { message: words, fields, traceId: text(traceId) };
}

/** What a 401 means here: the token is all there is to a connection. */
export function explainUnauthorized(complaint: ErrorDetails | undefined, jwt: string): ErrorDetails {
  const expiry = expiryOf(jwt);
  const expired = expiry !== undefined && expiry < Date.now();
  const why = expired
    ? `The JWT expired on ${new Date(expiry).toISOString()}: put a new one into the connection`
    : "The JWT is wrong or no longer valid";
  return { ...complaint, message: [complaint?.message, why].filter(Boolean).join(". ") };
}

/** When the token ends, in milliseconds; undefined where it does not say. */
function expiryOf(jwt: string): number | undefined {
  try {
    const { exp } = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof exp === "number" ? exp * 1000 : undefined;
  } catch {
    // Not a token that can be read: the server knows best.
    return undefined;
  }
}

/** The permission claims by what follows the controller in a path. */
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
 * What a 403 means: the token lacks a permission claim.
 * @param operation such as "POST TicketsApi/close/5"
 */
export function missingPermission(operation: string, method: string): string {
  const permission = method === "DELETE" ? "Tickets.Delete" : PERMISSIONS[operation.split("/")[1] ?? ""];
  const named = permission ? `the permission ${permission}` : "a permission for this operation";
  return `The JWT's user may lack ${named}: give it to the user in Tikting, then put a new JWT into the connection`;
}
