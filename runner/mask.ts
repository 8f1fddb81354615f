/** Replaces credentials in text by "***". */
export type Mask = (text: string) => string;

const MASKED = "***";

/** Masking a shorter value would garble ordinary words. */
const SHORTEST_SECRET = 4;

/** Names whose value is a credential even in running text. */
const NAMES_IN_TEXT = "access_token|refresh_token|client_secret|api_?key|password";

/** Names of fields and URL parameters whose value is a credential, whichever system it belongs to. */
const SECRET_NAMES = `${NAMES_IN_TEXT}|signing_?key|secret|token`;

const SECRET_FIELD = new RegExp(`^(?:${SECRET_NAMES})$`, "i");

const SECRET_PARAMETER = new RegExp(`([?&](?:${SECRET_NAMES})=)[^&#\\s"']+`, "gi");

/** Credentials that are not in the connection: a token that a server issued, or one of another system. */
const LOOKS_SECRET: [RegExp, string][] = [
  [/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, MASKED],
  [/\b(Bearer|Basic)\s+[\w~+/.=-]{6,}/gi, `$1 ${MASKED}`],
  [
    new RegExp(`((?:${NAMES_IN_TEXT})["']?\\s*[=:]\\s*["']?)(?!(?:null|true|false)\\b)[^\\s"'&,}]{4,}`, "gi"),
    `$1${MASKED}`,
  ],
];

/**
 * Creates a mask of secrets and of everything that looks like a credential.
 * @param secrets called at every use, since tokens change during a run
 */
export const createMask = (secrets: () => Iterable<string>): Mask => {
  const maskSecrets = createSecretsMask(secrets);
  return (text) =>
    LOOKS_SECRET.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), maskSecrets(text));
};

/**
 * Creates a mask of secrets alone: as they are, and as they are written in JSON, in URLs, in forms and in base64.
 * @param secrets called at every use. Values of fewer than four characters are ignored.
 */
export const createSecretsMask =
  (secrets: () => Iterable<string>): Mask =>
  (text) => {
    const forms = [...secrets()].filter(({ length }) => length >= SHORTEST_SECRET).flatMap(formsOf);
    // One secret may contain another: the longest is masked first.
    forms.sort((a, b) => b.length - a.length);
    return forms.reduce((masked, form) => masked.replaceAll(form, MASKED), text);
  };

function formsOf(secret: string): string[] {
  const inForm = new URLSearchParams([["", secret]]).toString().slice(1);
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inBase64 = Buffer.from(secret).toString("base64");
  return [...new Set([secret, inJson, encodeURIComponent(secret), inForm, inBase64])];
}

/**
 * Masks a value without changing its structure: known secrets wherever they are, and every field and URL parameter
 * that is named like a credential.
 * @param value JSON: buffers and instances of classes are returned as they are
 */
export function maskValue(value: unknown, mask: Mask): unknown {
  if (typeof value === "string") return mask(value).replace(SECRET_PARAMETER, `$1${MASKED}`);
  if (typeof value === "number") return mask(String(value)) === String(value) ? value : MASKED;
  if (Array.isArray(value)) return value.map((item) => maskValue(item, mask));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      mask(key),
      SECRET_FIELD.test(key) && isCredential(item) ? MASKED : maskValue(item, mask),
    ]),
  );
}

/** A value as indented JSON, masked and still valid. */
export const maskedJson = (value: unknown, mask: Mask): string =>
  maskJson(JSON.stringify(value, null, 2) ?? "null", mask);

/** Indented JSON, masked and still valid. */
export function maskJson(json: string, mask: Mask): string {
  // Walking through a large result takes longer than searching its text.
  const hasNoSecret = mask(json) === json && !SECRET_KEY.test(json);
  return hasNoSecret ? json : JSON.stringify(maskValue(JSON.parse(json), mask), null, 2);
}

/** A secret field, or a secret URL parameter, in JSON text. */
const SECRET_KEY = new RegExp(`"(?:${SECRET_NAMES})":|[?&](?:${SECRET_NAMES})=`, "i");

const isCredential = (value: unknown) =>
  (typeof value === "string" && value !== "") || typeof value === "number";

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value));
