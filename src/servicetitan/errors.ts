import type { ErrorDetails } from "../kit/http/errors";

interface Problem {
  title?: string;
  detail?: string;
  traceId?: string;
  /** By field; a gateway may give them without. */
  errors?: Record<string, unknown> | unknown[] | string | null;
  error?: string;
  error_description?: string;
  message?: string;
}

const inText = (said: unknown): string => (typeof said === "string" ? said : JSON.stringify(said));

/** Reads ServiceTitan's problem (RFC 7807), and the token endpoint's and the gateway's shorter forms. */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { title, detail, traceId, errors, error, error_description, message } = body as Problem;
  const named = typeof errors === "string" || Array.isArray(errors) ? { "": errors } : errors;
  const fields = Object.fromEntries(
    Object.entries(named ?? {}).map(([field, said]) => [field, [said].flat().map(inText)]),
  );
  const said = Object.entries(fields).flatMap(([field, messages]) =>
    messages.map((one) =>
      !field || one.toLowerCase().includes(field.toLowerCase()) ? one : `${field}: ${one}`,
    ),
  );
  const words =
    said.length > 0 ? said.join("; ") : (detail ?? title ?? error_description ?? error ?? message);
  return words === undefined ? undefined : { message: words, fields, traceId };
}

/**
 * What a 403 most often means: the token lacks a scope. Scopes look like tn.jpm.jobs:r.
 * @param operation such as "POST jpm/jobs/5/cancel"; "telecom/v3/calls" and "jpm/export/jobs" name calls and jobs
 */
export function missingScope(token: string | undefined, operation: string, method: string): string {
  const advice =
    "Add it to the app in the ServiceTitan Developer Portal, and have the tenant accept the app's new version";
  const [, ...segments] = operation.split("/");
  const resource = segments.find((one) => one !== "export" && !/^v\d+$/.test(one)) ?? "";
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  const access = method === "GET" || method === "HEAD" ? "r" : "w";
  const [, name] = scopesOf(token)
    .map((scope) => /^[^:]*\.([^.:]+):\w+$/.exec(scope) ?? [])
    .find(([, one]) => one && plain(one) === plain(resource)) ?? [undefined, resource];
  return `The app lacks the scope to ${access === "r" ? "read" : "write"} ${name} (${name}:${access}). ${advice}`;
}

function scopesOf(token: string | undefined): string[] {
  try {
    const payload = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8"));
    return [payload.scope ?? []].flat().flatMap((scope: string) => scope.split(" "));
  } catch {
    // Not a token that can be read: the resource's own name is all there is to say.
    return [];
  }
}
