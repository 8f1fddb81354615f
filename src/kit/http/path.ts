import { InputError } from "./errors";

/** A path below a vendor's base URL, without a leading slash, whose every variable part is encoded. */
export type Path = string & { readonly __path: unique symbol };

/** What may change the meaning of a URL when it stands inside a segment. `%` may hide any of the others. */
const UNSAFE_IN_SEGMENT = /[/\\?#%\p{Cc}\p{Cs}]/u;

/**
 * Builds a path from literal text and values: path`jobs/${jobId}`.
 * @throws InputError where a value is blank, or could leave its segment (`..`, `1/2`, `1?x=1#`, `%2e%2e`)
 */
export function path(literals: TemplateStringsArray, ...values: (string | number)[]): Path {
  return String.raw({ raw: literals }, ...values.map(segmentOf)) as Path;
}

/**
 * Fills the holes of a path that stands in a table: fillPath("jobs/{id}/notes", { id: 5 }).
 * @throws Error as `path` does
 */
export const fillPath = (template: string, values: Record<string, unknown>): Path =>
  template.replace(/\{(\w+)\}/g, (_, hole: string) => segmentOf(values[hole])) as Path;

function segmentOf(value: unknown): string {
  const text = String(value ?? "");
  if (text.trim() === "" || text === "." || text === ".." || UNSAFE_IN_SEGMENT.test(text)) {
    throw new InputError(`${JSON.stringify(text)} cannot be a part of a path: an ID or a name was expected.`);
  }
  return encodeURIComponent(text);
}

/**
 * Checks a path that a user typed, so that it cannot leave the base URL it is put behind.
 * @param label the input's label, named in errors
 * @returns the path without its leading slash, and the query parameters that stood behind `?`
 * @throws InputError where it is a URL, has a host or an `@`, climbs (`..`, also encoded), or has a backslash
 */
export function typedPath(label: string, typed: string): { path: string; query: [string, string][] } {
  const refuse = (why: string): never => {
    throw new InputError(`${label} ${why}. Give the path alone, such as /jobs/123.`);
  };
  const text = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith("//")) refuse("must not be a full URL");
  const [beforeHash = ""] = text.split("#");
  const at = beforeHash.indexOf("?");
  const pathname = at === -1 ? beforeHash : beforeHash.slice(0, at);
  if (/[\\\p{Cc}\p{Cs}@]/u.test(pathname))
    refuse("must not contain a backslash, an @ or a control character");
  const segments = pathname.split("/").filter((segment) => segment !== "");
  for (const segment of segments) {
    const plain = decoded(segment) ?? refuse("has a % that encodes nothing");
    if (plain === "." || plain === ".." || /[/\\%]/.test(plain)) {
      refuse('must not contain "..", an encoded slash or a double encoding');
    }
  }
  const query = at === -1 ? [] : [...new URLSearchParams(beforeHash.slice(at + 1))];
  return { path: segments.join("/"), query };
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
