/** Where the API lives on every tenant's host. */
export const BASE = "/admin/api/v1";

/** Files of their own, whose parameter `action` is a filter. */
const PLAIN_FILES = new Set(["activity-log"]);

/**
 * The API's paths in their plainest form: tickets.php?id=5&action=comments and tickets.php/5/comments are both
 * tickets/5/comments here.
 */
export function rewrite(url: string): string {
  const [path = "", search = ""] = url.split("?");
  const [, file, rest = ""] = /^\/admin\/api\/v1\/([a-z-]+)\.php(\/.*)?$/.exec(path) ?? [];
  if (!file) return url;
  const query = new URLSearchParams(search);
  const segments = PLAIN_FILES.has(file) ? [] : ["id", "action", "port_id"].map((name) => taken(query, name));
  const below = segments.filter((segment) => segment !== null).map(encodeURIComponent);
  const plain = [`${BASE}/${file}${rest}`, ...below].join("/");
  return query.size > 0 ? `${plain}?${query}` : plain;
}

function taken(query: URLSearchParams, name: string): string | null {
  const value = query.get(name);
  query.delete(name);
  return value;
}
