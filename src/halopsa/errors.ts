import { type ErrorDetails, fieldErrors, fieldErrorsInWords } from "../kit/http/errors";

interface ErrorBody {
  Message?: string;
  message?: string;
  errorMessage?: string;
  error_description?: string;
  error?: string;
  title?: string;
  errors?: unknown;
  validation_errors?: unknown;
}

/** Reads HaloPSA's errors: errors by field, a list, a message under one of several keys, or plain text. */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body === "string") return body.trim() ? { message: body.trim() } : undefined;
  if (typeof body !== "object" || body === null) return undefined;
  const { errors, validation_errors, Message, message, errorMessage, error_description, error, title } =
    body as ErrorBody;
  const fields = fieldErrors(errors ?? validation_errors);
  const text =
    fieldErrorsInWords(fields) ?? errorMessage ?? Message ?? message ?? error_description ?? error ?? title;
  return text === undefined ? undefined : { message: String(text), fields };
}

/** The area in a scope's name, by resource. Other resources belong to "customers". */
const SCOPE_AREAS: Record<string, string> = {
  Actions: "tickets",
  Asset: "assets",
  CRMNote: "crm",
  RecurringItem: "customers",
  Supplier: "suppliers",
  Tickets: "tickets",
};

/**
 * Explains a 403. HaloPSA does not say which scope or permission is missing.
 * @param operation such as "POST Client"
 */
export function missingPermission(operation: string, method: string): string {
  const resource = operation.split(" ")[1]?.split("/")[0] ?? "";
  const area = SCOPE_AREAS[resource] ?? "customers";
  const scope = `${method === "GET" || method === "HEAD" ? "read" : "edit"}:${area}`;
  return `The connection's Scopes may lack ${scope}, or the API application or its agent may lack the permission. All three must allow the operation`;
}
