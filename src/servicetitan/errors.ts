import { type ErrorDetails, fieldErrors, fieldErrorsInWords } from "../kit/http/errors";

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

/**
 * The most common reason for a 403: the token lacks a scope. Scopes look like tn.jpm.jobs:r.
 * @param operation such as "POST jpm/jobs/5/cancel"; versions and "export" are not part of the resource
 */
export function missingScope(token: string | undefined, operation: string, method: string): string {
  const [, ...segments] = operation.split("/");
  const resource = segments.find((one) => one !== "export" && !/^v\d+$/.test(one)) ?? "";
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  const access = method === "GET" || method === "HEAD" ? "r" : "w";
  const [, name] = scopesOf(token)
    .map((scope) => /^[^:]*\.([^.:]+):\w+$/.exec(scope) ?? [])
    .find(([, one]) => one && letters(one) === letters(resource)) ?? [undefined, resource];
  return `The app lacks the scope to ${access === "r" ? "read" : "write"} ${name} (${name}:${access}). Add the scope to the app in the ServiceTitan Developer Portal, then have the tenant accept the new version of the app`;
}

function scopesOf(token: string | undefined): string[] {
  try {
    const payload = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8"));
    return [payload.scope ?? []].flat().flatMap((scope: string) => scope.split(" "));
  } catch {
    // The token is opaque: the error names the resource instead.
    return [];
  }
}
