const MASK = "***";

/** Shorter values would mask ordinary words. No credential of a vendor here is shorter. */
const SHORTEST_SECRET = 6;

/** Credentials that are not in the list of secrets: a token that the server issued, or one of another system. */
const LOOKS_SECRET = [
  /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g,
  // "Basic authentication is required" contains no credential: credentials have digits or are long.
  /\b(Bearer|Basic)\s+(?:(?=[^\s\d]*\d)[\w~+/.=-]{6,}|[\w~+/.=-]{16,})/gi,
  /((?:access_token|refresh_token|client_secret|api_?key|password)["']?\s*[=:]\s*["']?)[^\s"'&,}]{4,}/gi,
];

/** Masks credentials in text. */
export type Redact = (text: string) => string;

/**
 * A function that masks secrets, as they are and as they appear in a URL, in JSON and in base64.
 * @param secrets called at every use, since tokens change during a run; blank secrets are ignored
 */
export const redactor =
  (secrets: () => (string | undefined)[]): Redact =>
  (text) => {
    let masked = text;
    for (const secret of secrets()) {
      if (!secret || secret.length < SHORTEST_SECRET) continue;
      for (const form of formsOf(secret)) masked = masked.replaceAll(form, MASK);
    }
    const [jwt, scheme, field] = LOOKS_SECRET as [RegExp, RegExp, RegExp];
    return masked.replace(jwt, MASK).replace(scheme, `$1 ${MASK}`).replace(field, `$1${MASK}`);
  };

/** A secret in all its encodings, the longest first: one may contain another. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams([["", secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("base64"),
    ...[0, 1, 2].flatMap((offset) => [
      insideBase64(bytes, offset, "base64"),
      insideBase64(bytes, offset, "base64url"),
    ]),
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** The characters of a base64 text that depend on the secret only, if `offset` other bytes precede it. */
function insideBase64(bytes: Buffer, offset: number, encoding: "base64" | "base64url"): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString(encoding)
    .replace(/=+$/, "");
  const whole = Math.floor(((offset + bytes.length) * 8) / 6);
  return encoded.slice(Math.ceil((offset * 8) / 6), whole);
}
