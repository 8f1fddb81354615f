import { InputError } from "./errors";

/** The longest value that an error quotes whole. */
const LONGEST_QUOTE = 60;

/** A value cannot be part of a path. Where the inputs are known, it is replaced by an error with the input's label. */
export class PathError extends InputError {
  constructor(
    readonly value: unknown,
    label?: string,
  ) {
    const text = String(value ?? "");
    const quoted = JSON.stringify(
      text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 3)}...` : text,
    );
    super(`${label ? `${label}: ` : ""}${quoted} cannot be part of a path: an ID or a name was expected.`);
  }
}

/** A path below a vendor's base URL, without a leading slash; every variable part is encoded. */
export type Path = string & { readonly __path: unique symbol };

/** Characters that may change the meaning of a URL within a segment. `%` may hide any of the others. */
const UNSAFE_IN_SEGMENT = /[/\\?#%\p{Cc}\p{Cs}]/u;

/**
 * Builds a path from literal text and values: path`jobs/${jobId}`.
 * @throws InputError if a value is blank, or could leave its segment (`..`, `1/2`, `1?x=1#`, `%2e%2e`)
 */
export function path(literals: TemplateStringsArray, ...values: (string | number)[]): Path {
  return String.raw({ raw: literals }, ...values.map(segmentOf)) as Path;
}

/**
 * Fills the parameters of a path from a table: fillPath("jobs/{id}/notes", { id: 5 }).
 * @throws InputError as `path` does
 */
export const fillPath = (template: string, values: Record<string, unknown>): Path =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => segmentOf(values[name])) as Path;

function segmentOf(value: unknown): string {
  const text = String(value ?? "");
  if (text.trim() === "" || text === "." || text === ".." || UNSAFE_IN_SEGMENT.test(text)) {
    throw new PathError(value);
  }
  return encodeURIComponent(text);
}

/**
 * Checks a path that a builder typed, so that it cannot leave the base URL.
 * @param label the input's label, for errors
 * @returns the path without its leading slash, and the query parameters after `?`
 * @throws InputError if it is a URL, has a host or an `@`, climbs (`..`, also encoded), or has a backslash
 */
export function typedPath(label: string, typed: string): { path: string; query: [string, string][] } {
  const refuse = (why: string): never => {
    throw new InputError(`${label} ${why}. Enter only the path, such as /jobs/123.`);
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
