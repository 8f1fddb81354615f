/** Masks credentials in text that a person will read. */
export type Mask = (text: string) => string;

const MASKED = "***";

/** A shorter value would mask ordinary words. */
const SHORTEST_SECRET = 4;

/** Credentials that stand in no connection of ours: a token that a server made up, or one of another system. */
const LOOKS_SECRET: [RegExp, string][] = [
  [/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, MASKED],
  [/\b(Bearer|Basic)\s+[\w~+/.=-]{6,}/gi, `$1 ${MASKED}`],
  [/((?:access_token|refresh_token|client_secret|api_?key|password)=)[^\s&"']{4,}/gi, `$1${MASKED}`],
];

/**
 * @param secrets asked at every use, since tokens change during a run; blank ones and those of fewer than four
 *   characters are left out
 * @returns a function that masks each secret as it is, and as it stands in JSON, in a URL and in base64
 */
export const createMask =
  (secrets: () => Iterable<string>): Mask =>
  (text) => {
    let masked = text;
    for (const secret of secrets()) {
      if (secret.length < SHORTEST_SECRET) continue;
      const inJson = JSON.stringify(secret).slice(1, -1);
      const inBase64 = Buffer.from(secret).toString("base64");
      for (const form of new Set([secret, inJson, encodeURIComponent(secret), inBase64])) {
        masked = masked.replaceAll(form, MASKED);
      }
    }
    return LOOKS_SECRET.reduce((before, [pattern, put]) => before.replace(pattern, put), masked);
  };
