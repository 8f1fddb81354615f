/** The base path of the API on every tenant's host. */
export const BASE = "/admin/api/v1";

/** Files that do not have path parameters; their parameter `action` is a filter. */
const LIST_FILES = new Set(["activity-log"]);

/**
 * Converts both notations of the API's paths to the one that the operations are declared with.
 * @example rewrite("/admin/api/v1/tickets.php?id=5&action=comments") // "/admin/api/v1/tickets/5/comments"
 * @example rewrite("/admin/api/v1/tickets.php/5/comments") // "/admin/api/v1/tickets/5/comments"
 */
export function rewrite(url: string): string {
  const [path = "", search = ""] = url.split("?");
  const [, file, rest = ""] = /^\/admin\/api\/v1\/([a-z-]+)\.php(\/.*)?$/.exec(path) ?? [];
  if (!file) return url;
  const query = new URLSearchParams(search);
  const segments = LIST_FILES.has(file)
    ? []
    : ["id", "action", "port_id"].map((name) => takeParameter(query, name));
  const suffix = segments.filter((segment) => segment !== null).map(encodeURIComponent);
  const rewritten = [`${BASE}/${file}${rest}`, ...suffix].join("/");
  return query.size > 0 ? `${rewritten}?${query}` : rewritten;
}

function takeParameter(query: URLSearchParams, name: string): string | null {
  const value = query.get(name);
  query.delete(name);
  return value;
}
