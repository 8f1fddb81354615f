import type { ErrorDetails } from "../kit/http/errors";
import { holesOf, inStyle, PATH_STYLES, type Permission, paths, type Row } from "./paths";

/** Reads ServiceOS's { success: false, error }. */
export function readError(body: unknown): ErrorDetails | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { error, message } = body as { error?: unknown; message?: unknown };
  const words = [error, message].find((one) => typeof one === "string" && one !== "");
  return words === undefined ? undefined : { message: words as string };
}

/** A refusal may come with status 200. */
export const isRefusal = (body: unknown): boolean =>
  typeof body === "object" && body !== null && (body as { success?: unknown }).success === false;

/** What of a permission there is to say, such as "tickets:write, and tickets:delete where it deletes". */
const inWords = ({ name, besides }: Permission, joint: string) =>
  besides ? `${name}, ${joint} ${besides}` : name;

/** What ends the description of an action: the permission it needs, and whether its path is only inferred. */
export function footnoteOf({ permission, isConfirmed }: Row): string {
  const needs = permission?.isDocumented ? "Needs" : "Probably needs";
  const permitted = permission
    ? `${needs} the permission ${inWords(permission, "and")}.`
    : "The API documents no permission for it.";
  return isConfirmed ? permitted : `${permitted} Its path is inferred.`;
}

/**
 * What a 403 most often means: the API key lacks a permission.
 * @param operation such as "GET tickets.php?id=5"
 */
export function missingPermission(operation: string): string {
  const where = "look at the key under Settings, API Keys, in ServiceOS";
  const permission = rowOf(operation)?.permission;
  if (!permission) return `Which permission this needs is not documented: ${where}`;
  const lacks = permission.isDocumented ? "lacks" : "probably lacks";
  return `The API key ${lacks} the permission ${inWords(permission, "or")}: ${where}`;
}

/** The operation of a request, in whichever style its path is. */
function rowOf(operation: string): Row | undefined {
  const [verb, path = ""] = operation.split(" ");
  const rows: Row[] = Object.values(paths);
  return (
    rows
      .filter((row) => row.verb === verb && PATH_STYLES.some((style) => fits(inStyle(row, style), path)))
      // tickets/export is also the form of tickets/{ticket_id}.
      .sort((one, other) => holesOf(one.path).length - holesOf(other.path).length)[0]
  );
}

function fits(template: string, path: string): boolean {
  const literals = template.split(/\{\w+\}/).map((literal) => literal.replace(/[.?]/g, "\\$&"));
  return new RegExp(`^${literals.join("[^/?&]+")}$`).test(path);
}
