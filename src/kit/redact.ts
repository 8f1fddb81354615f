const MASK = "***";

/** Shorter values would mask ordinary words; no credential of a vendor here is shorter. */
const SHORTEST_SECRET = 6;

/** Credentials that no list of ours has: a token that the server made up, or one of another system. */
const LOOKS_SECRET = [
  /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g,
  /\b(Bearer|Basic)\s+[\w~+/.=-]{6,}/gi,
  /((?:access_token|refresh_token|client_secret|api_?key|password)["']?\s*[=:]\s*["']?)[^\s"'&,}]{4,}/gi,
];

/** Masks credentials in text that a person will read. */
export type Redact = (text: string) => string;

/**
 * @param secrets asked at every use, since tokens change during a run; blank ones are left out
 * @returns a function that masks each secret, as it is and as it stands in a URL or in base64
 */
export const redactor =
  (secrets: () => (string | undefined)[]): Redact =>
  (text) => {
    let masked = text;
    for (const secret of secrets()) {
      if (!secret || secret.length < SHORTEST_SECRET) continue;
      const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")];
      for (const form of new Set(forms)) masked = masked.replaceAll(form, MASK);
    }
    const [jwt, scheme, field] = LOOKS_SECRET as [RegExp, RegExp, RegExp];
    return masked.replace(jwt, MASK).replace(scheme, `$1 ${MASK}`).replace(field, `$1${MASK}`);
  };
