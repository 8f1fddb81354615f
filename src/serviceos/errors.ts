import type { ErrorDetails } from "../kit/http/errors";
import { inStyle, PATH_STYLES, pathParametersOf, paths, type Row } from "./paths";

/** Reads ServiceOS's { success: false, error }. */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { error, message } = body as { error?: unknown; message?: unknown };
  const text = [error, message].find((one) => typeof one === "string" && one !== "");
  return text === undefined ? undefined : { message: text as string };
}

/** A refusal may have the status 200. */
export const isRefusal = (body: unknown): boolean =>
  typeof body === "object" && body !== null && (body as { success?: unknown }).success === false;

/**
 * Explains a 403, which usually means that the API key lacks a permission.
 * @param operation such as "GET tickets.php?id=5"
 */
export function missingPermission(operation: string): string {
  const advice = "Check the key's permissions in ServiceOS under Settings > API Keys";
  const permission = rowOf(operation)?.permission;
  if (!permission) return `The required permission is not documented. ${advice}`;
  const { name, besides, isDocumented } = permission;
  const lacks = isDocumented ? "lacks" : "probably lacks";
  return `The API key ${lacks} the permission ${name}${besides ? `, or ${besides}` : ""}. ${advice}`;
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
