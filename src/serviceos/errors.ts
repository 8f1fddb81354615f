import { type ErrorDetails, fieldErrors, fieldErrorsInWords } from "../kit/http/errors";
import { isObject } from "../kit/inputs";
import { inStyle, PATH_STYLES, pathParametersOf, paths, type Row } from "./paths";

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** Reads messages by field, a list of messages, or one message. */
function readFields(errors: unknown): ErrorDetails | undefined {
  const byField = fieldErrors(errors);
  const message = fieldErrorsInWords(byField);
  if (!textOf(message)) return undefined;
  const fields = Object.entries(byField).filter(([field]) => field !== "");
  return { message: message!, ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}) };
}

/**
 * Reads ServiceOS's { success: false, error }. The reference shows `error` as text only. Objects and lists are read as
 * well, and errors by field next to it.
 */
export function readError(body: unknown): ErrorDetails | undefined {
  if (!isObject(body)) return readFields(body);
  const { error, message, errors, details } = body;
  const nested = isObject(error) ? (readError(error) ?? readFields(error)) : readFields(error);
  const byField = readFields(errors ?? (typeof details === "object" ? details : undefined));
  const summary = nested?.message ?? textOf(message);
  const messages = [summary, byField?.message].filter((one) => one !== undefined);
  if (messages.length === 0) return undefined;
  const fields = nested?.fields || byField?.fields ? { ...nested?.fields, ...byField?.fields } : undefined;
  return { message: messages.join(": "), ...(fields ? { fields } : {}) };
}

/** A refusal may have the status 200. */
export const isRefusal = (body: unknown): boolean =>
  typeof body === "object" && body !== null && (body as { success?: unknown }).success === false;

/**
 * Explains a 403. It usually means that the API key lacks a permission, but the response does not say which one, and a
 * key of another tenant may be refused in the same way.
 * @param operation such as "GET tickets.php?id=5"
 */
export function missingPermission(operation: string): string {
  const advice =
    "Check the key's permissions in ServiceOS under Settings > API Keys, and that the key belongs to the connection's tenant";
  const permission = rowOf(operation)?.permission;
  if (!permission) return `The permission that this operation requires is not documented. ${advice}`;
  const { name, besides, isDocumented } = permission;
  const requires = isDocumented ? "requires" : "probably requires";
  return `This operation ${requires} the permission ${name}${besides ? `, and ${besides}` : ""}. ${advice}`;
}

/** The operation of a request, in any path style. */
function rowOf(operation: string): Row | undefined {
  const [verb, path = ""] = operation.split(" ");
  const rows: Row[] = Object.values(paths);
  return (
    rows
      .filter((row) => row.verb === verb && PATH_STYLES.some((style) => matches(inStyle(row, style), path)))
      // tickets/export also matches tickets/{ticket_id}.
      .sort((one, other) => pathParametersOf(one.path).length - pathParametersOf(other.path).length)[0]
  );
}

function matches(template: string, path: string): boolean {
  const literals = template.split(/\{\w+\}/).map((literal) => literal.replace(/[.?]/g, "\\$&"));
  return new RegExp(`^${literals.join("[^/?&]+")}$`).test(path);
}
