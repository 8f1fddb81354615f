import type { ErrorDetails } from "../kit/http/errors";

interface Refusal {
  Message?: string;
  message?: string;
  errorMessage?: string;
  error_description?: string;
  error?: string;
  title?: string;
  errors?: unknown;
  validation_errors?: unknown;
}

/** Reads HaloPSA's refusals, which have no one shape: lists of errors, a message under one of several names, or bare text. */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body === "string") return body.trim() ? { message: body.trim() } : undefined;
  if (typeof body !== "object" || body === null) return undefined;
  const refusal = body as Refusal;
  const fields = fieldsOf(refusal.errors ?? refusal.validation_errors);
  const said = Object.entries(fields).flatMap(([field, messages]) =>
    messages.map((one) =>
      !field || one.toLowerCase().includes(field.toLowerCase()) ? one : `${field}: ${one}`,
    ),
  );
  const { Message, message, errorMessage, error_description, error, title } = refusal;
  const words =
    said.length > 0
      ? said.join("; ")
      : (errorMessage ?? Message ?? message ?? error_description ?? error ?? title);
  return words === undefined ? undefined : { message: String(words), fields };
}

/** Errors by field; those of a list without fields stand under "". */
function fieldsOf(errors: unknown): Record<string, string[]> {
  if (errors === undefined || errors === null) return {};
  if (typeof errors !== "object") return { "": [String(errors)] };
  if (Array.isArray(errors)) return errors.length > 0 ? { "": errors.map(textOf) } : {};
  return Object.fromEntries(
    Object.entries(errors).map(([field, said]) => [field, [said].flat().map(textOf)]),
  );
}

const textOf = (said: unknown): string => (typeof said === "string" ? said : JSON.stringify(said));

/** The part of a scope's name that stands for a resource; the others count as customers. */
const AREAS: Record<string, string> = {
  Actions: "tickets",
  Asset: "assets",
  CRMNote: "crm",
  RecurringItem: "customers",
  Supplier: "suppliers",
  Tickets: "tickets",
};

/**
 * What a 403 most often means.
 * @param operation such as "POST Client"
 */
export function missingPermission(operation: string, method: string): string {
  const resource = operation.split(" ")[1]?.split("/")[0] ?? "";
  const scope = `${method === "GET" || method === "HEAD" ? "read" : "edit"}:${AREAS[resource] ?? "customers"}`;
  return `The API application or the agent it logs in as lacks the permission, or the connection's Scopes lack ${scope}. All three must allow it`;
}
