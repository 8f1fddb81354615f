import { type ErrorDetails, fieldErrors, fieldErrorsInWords } from "../kit/http/errors";
import { scopeOf } from "./scopes";

interface Problem {
  title?: string;
  detail?: string;
  traceId?: string;
  /** Messages by field. The gateway may return them without fields. */
  errors?: unknown;
  error?: string;
  error_description?: string;
  message?: string;
}

/** Reads ServiceTitan's problem details (RFC 7807), and the shorter forms of the token endpoint and the gateway. */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { title, detail, traceId, errors, error, error_description, message } = body as Problem;
  const fields = fieldErrors(errors);
  const words = fieldErrorsInWords(fields) ?? detail ?? title ?? error_description ?? error ?? message;
  return words === undefined ? undefined : { message: words, fields, traceId };
}

/** Scopes are compared without case and hyphens. */
const comparable = (scope: string) => scope.toLowerCase().replaceAll("-", "");

/**
 * Explains a 403. It usually means that the app lacks a scope, but only the token shows whether it does.
 * @param token the access token
 * @param operation such as "POST jpm/jobs/5/cancel"
 */
export function explainForbidden(token: string | undefined, operation: string): string {
  const scope = scopeOf(operation);
  const granted = scopesOf(token);
  const isGranted = granted?.some((one) => comparable(one).endsWith(scope));
  const add =
    "Add the scope to the app in the ServiceTitan Developer Portal, then have the tenant accept the new version of the app";
  const elsewhere =
    "check that Tenant ID and Environment of the connection belong to the tenant that authorized the app";
  if (isGranted) return `The app has the scope ${scope}: ${elsewhere}`;
  if (granted) return `The app lacks the scope ${scope}. ${add}`;
  return `The app may lack the scope ${scope}. ${add}. Otherwise, ${elsewhere}`;
}

/** The scopes of a token; undefined if the token is opaque or contains none. */
function scopesOf(token: string | undefined): string[] | undefined {
  try {
    const payload = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = [payload.scope ?? []].flat().flatMap((scope: string) => scope.split(" "));
    return scopes.length > 0 ? scopes : undefined;
  } catch {
    // Only ServiceTitan can read an opaque token.
    return undefined;
  }
}
