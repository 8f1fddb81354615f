import { type ErrorDetails, fieldErrors, fieldErrorsInWords } from "../kit/http/errors";

/** Keys under which HaloPSA and .NET put a message, the most specific first. In lowercase. */
const MESSAGE_KEYS = [
  "errormessage",
  "exceptionmessage",
  "message",
  "error_description",
  "detail",
  "error",
  "title",
];

/** The properties of an error body, by their names in lowercase: HaloPSA spells "message" and "Message". */
const propertiesOf = (body: object) =>
  new Map<string, unknown>(Object.entries(body).map(([key, value]) => [key.toLowerCase(), value]));

/** The field that an entry of a list of errors is about. */
function fieldOf(entry: unknown): string {
  if (typeof entry !== "object" || entry === null) return "";
  const properties = propertiesOf(entry);
  return (
    [properties.get("field"), properties.get("propertyname")].find((name) => typeof name === "string") ?? ""
  );
}

/** Errors by field, whose entries may be text, lists or objects with a message. */
function fieldsOf(errors: unknown): Record<string, string[]> {
  const entries = Array.isArray(errors)
    ? errors.map((entry) => [fieldOf(entry), entry] as const)
    : typeof errors === "object" && errors !== null
      ? Object.entries(errors)
      : [["", errors] as const];
  const fields = new Map<string, unknown[]>();
  for (const [field, messages] of entries) {
    const inWords = [messages]
      .flat()
      .map(wordsOf)
      .filter((words) => words !== undefined);
    if (inWords.length > 0) fields.set(field, [...(fields.get(field) ?? []), ...inWords]);
  }
  return fieldErrors(Object.fromEntries(fields));
}

/** A message, whatever its shape: text, a list of messages, or an object that contains messages. */
function wordsOf(message: unknown): string | undefined {
  if (message === undefined || message === null) return undefined;
  if (typeof message !== "object") return String(message).trim() || undefined;
  if (!Array.isArray(message)) {
    return readError(message)?.message ?? fieldErrorsInWords(fieldsOf(message));
  }
  const words = message.map(wordsOf).filter((one) => one !== undefined);
  return words.length > 0 ? words.join("; ") : undefined;
}

/** Reads HaloPSA's errors: errors by field, a list, a message under one of several keys, or plain text. */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    const message = wordsOf(body);
    return message === undefined ? undefined : { message };
  }
  const properties = propertiesOf(body);
  const fields = { ...fieldsOf(properties.get("validation_errors")), ...fieldsOf(properties.get("errors")) };
  const messages = MESSAGE_KEYS.map((key) => wordsOf(properties.get(key)));
  const message = fieldErrorsInWords(fields) ?? messages.find((one) => one !== undefined);
  const traceId = properties.get("traceid");
  return message === undefined
    ? undefined
    : { message, fields, ...(typeof traceId === "string" ? { traceId } : {}) };
}

/**
 * The area in a scope's name, by resource in lowercase: only those that were tested against a tenant.
 * https://github.com/refractionPOINT/documentation/pull/246
 */
const SCOPE_AREAS = new Map([
  ["actions", "tickets"],
  ["asset", "assets"],
  ["client", "customers"],
  ["site", "customers"],
  ["tickets", "tickets"],
]);

/** The scope that a token for these scopes certainly lacks; undefined if that is not known. */
function missingScope(scopes: string, resource: string, method: string): string | undefined {
  const area = SCOPE_AREAS.get(resource.toLowerCase());
  const granted = scopes.split(/\s+/);
  // Others, such as "all", may include the area.
  if (area === undefined || !granted.every((scope) => /^(read|edit):/.test(scope))) return undefined;
  // "edit" includes "read".
  const isRead = method === "GET" || method === "HEAD";
  const sufficient = isRead ? [`read:${area}`, `edit:${area}`] : [`edit:${area}`];
  return sufficient.some((scope) => granted.includes(scope)) ? undefined : sufficient[0];
}

/**
 * Explains a 403. HaloPSA does not say which scope or permission is missing.
 * @param scopes the scopes of the connection
 * @param operation such as "POST Client"
 */
export function missingPermission(scopes: string, operation: string, method: string): string {
  const resource = operation.split(" ")[1]?.split("/")[0] ?? "";
  const scope = missingScope(scopes, resource, method);
  if (scope !== undefined) {
    return `The connection's Scopes lack ${scope}: add it, and make sure that the API application has it too`;
  }
  return "HaloPSA does not say which permission is missing. The connection's Scopes, the API application and the agent that it logs in as must all allow this operation, and Base URL and Tenant must belong to the instance in which the application is registered";
}
