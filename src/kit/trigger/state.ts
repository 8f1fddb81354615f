import { createHash } from "node:crypto";
import { isObject } from "../inputs";

/** The version of all saved states. A later format gets a later number, so that it is not misread. */
const VERSION = 1;

/** Texts of `encodeSeen`, which have their own checksum: if one is damaged, the rest is still valid. */
const SELF_CHECKED = new Set(["seen", "ahead"]);

/** What a trigger keeps between runs and passes from page to page. */
export interface Saved<Content> {
  version: number;
  /** Identifies the list and the account that the content belongs to. */
  of: string;
  content: Content;
  /** A checksum of everything else. */
  check: string;
}

/** What a saved state contains. */
export interface Opened {
  /** Not validated if there is a problem. Undefined if there is nothing to continue from. */
  content?: unknown;
  /** Why the state cannot be trusted, as the end of a sentence about it. */
  problem?: string;
}

export function save<Content extends object>(of: string, content: Content): Saved<Content> {
  return { version: VERSION, of, content, check: checksum(of, content) };
}

/**
 * Opens a saved state, which may be missing, damaged, or written for another list or by another version.
 * @param value what the platform returns; an empty object if nothing was saved
 */
export function open(of: string, value: unknown): Opened {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) return { problem: "is not an object" };
  if (Object.keys(value).length === 0) return {};
  const { version, content, check } = value;
  if (value.of !== of) return { problem: "belongs to another list or account" };
  if (version === undefined && check === undefined) {
    const { of: _, place, ...rest } = value;
    return { content: place ?? rest, problem: "was written by an older version" };
  }
  if (version !== VERSION) return { problem: "was written by another version" };
  if (!isObject(content) || check !== checksum(of, content)) return { problem: "is damaged" };
  return { content };
}

/** The platform's storage may change the order of keys, so the checksum does not depend on it. */
function checksum(of: string, content: object): string {
  const sorted = JSON.stringify([VERSION, of, content], (_, value) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => !SELF_CHECKED.has(key))
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );
  return createHash("sha256").update(sorted).digest("hex").slice(0, 16);
}
