const MASK = "***";

/** Shorter values would mask ordinary words; no credential of a vendor here is shorter. */
const SHORTEST_SECRET = 6;

/** Credentials that no list of ours has: a token that the server made up, or one of another system. */
const LOOKS_SECRET = [
  /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g,
  // "Basic authentication is required" is no credential: those have digits or are long.
  /\b(Bearer|Basic)\s+(?:(?=[^\s\d]*\d)[\w~+/.=-]{6,}|[\w~+/.=-]{16,})/gi,
  /((?:access_token|refresh_token|client_secret|api_?key|password)["']?\s*[=:]\s*["']?)[^\s"'&,}]{4,}/gi,
];

/** Masks credentials in text that a person will read. */
export type Redact = (text: string) => string;

/**
 * @param secrets asked at every use, since tokens change during a run; blank ones are left out
 * @returns a function that masks each secret, as it is and as it stands in a URL, in JSON or in base64
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

/** A secret as it stands in texts, the longest form first: one may contain another. */
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

/** The characters of a base64 text that the secret alone decides, where `offset` bytes of something else precede it. */
function insideBase64(bytes: Buffer, offset: number, encoding: "base64" | "base64url"): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString(encoding)
    .replace(/=+$/, "");
  const whole = Math.floor(((offset + bytes.length) * 8) / 6);
  return encoded.slice(Math.ceil((offset * 8) / 6), whole);
}
