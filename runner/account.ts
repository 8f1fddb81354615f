import { nearest } from "./nearest";

/** The values that an environment variable can have. */
export interface ValueKind {
  /** Follows "must be" in errors: "production or integration". */
  expected: string;
  /** The value as the connection takes it; undefined if it is wrong. */
  parse(text: string): string | undefined;
  /** Whether errors quote a wrong value. A secret may have been set in the wrong variable. */
  isQuoted?: boolean;
}

/** An environment variable that fills in one field of a connection. */
export interface AccountVariable {
  name: string;
  kind: ValueKind;
  /** Whether the field has a default. */
  isOptional?: boolean;
}

/** How the connection of a real account is read from environment variables. */
export interface Account {
  /** Variables by the connection's field. */
  variables: Record<string, AccountVariable>;
  /** Fields of which at least one is required. */
  oneOf?: string[];
  /**
   * Completes fields that follow from others.
   * @throws Error if fields contradict each other
   */
  complete?(fields: Fields): Fields;
  /** The key of the connection that the fields belong to. Defaults to the component's first one. */
  connectionOf?(fields: Fields): string | undefined;
  /** Identifies the account: "tenant 1234567890, production". */
  describe(fields: Fields): string;
}

type Fields = Record<string, string>;

/** Any text. */
export const anyText: ValueKind = { expected: "text", parse: (text) => text };

/** One of several words, in upper or lower case. */
export const choice = (...values: string[]): ValueKind => ({
  expected: values.join(" or "),
  isQuoted: true,
  parse: (text) => values.find((value) => value === text.toLowerCase()),
});

/** Text of a certain form. */
export const matching = (pattern: RegExp, expected: string): ValueKind => ({
  expected,
  parse: (text) => (pattern.test(text) ? text : undefined),
});

/**
 * An https URL without credentials.
 * @param example follows "such as" in errors
 * @param allowed what the URL may contain besides host and path
 */
export const httpsUrl = (
  example: string,
  { query = false, withoutScheme = false }: { query?: boolean; withoutScheme?: boolean } = {},
): ValueKind => ({
  expected: `an https URL such as ${example}`,
  parse(text) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
    const url = hasScheme || !withoutScheme ? text : `https://${text}`;
    if (!URL.canParse(url)) return undefined;
    const { protocol, username, password, search, hash } = new URL(url);
    const isPlain = !username && !password && !hash && (query || !search);
    return protocol === "https:" && isPlain ? url : undefined;
  },
});

/** A text that is of one kind or of another. */
export const either = (first: ValueKind, second: ValueKind): ValueKind => ({
  expected: `${first.expected}, or ${second.expected}`,
  parse: (text) => first.parse(text) ?? second.parse(text),
});

/**
 * Reads the connection of a real account from environment variables, before anything is sent.
 * @param vendorName for errors
 * @returns undefined if none of the variables is set, or all are blank
 * @throws Error that names each variable that is missing, wrong or misspelled
 */
export function accountFields(
  vendorName: string,
  account: Account,
  environment: NodeJS.ProcessEnv,
): Fields | undefined {
  const { variables, oneOf = [], complete } = account;
  const fields: Fields = {};
  const wrong: string[] = [];
  for (const [field, { name, kind }] of Object.entries(variables)) {
    const text = environment[name]?.trim();
    if (!text) continue;
    const value = kind.parse(text);
    if (value === undefined) wrong.push(`${name} must be ${kind.expected}${quoted(text, kind)}.`);
    fields[field] = value ?? text;
  }
  if (Object.keys(fields).length === 0) return undefined;
  wrong.push(...misspelled(Object.values(variables), environment), ...missing());
  if (wrong.length > 0) throw new Error(wrong.join(" "));
  return { ...fields, ...complete?.(fields) };

  function missing(): string[] {
    const required = Object.entries(variables).filter(
      ([field, { isOptional }]) => !isOptional && !fields[field],
    );
    const names = required.map(([, { name }]) => name);
    if (oneOf.length > 0 && !oneOf.some((field) => fields[field]))
      names.push(oneOf.map((field) => variables[field]!.name).join(" or "));
    if (names.length === 0) return [];
    return [
      `To use a real ${vendorName} account, also set ${names.join(", ")}; to use the sandbox, unset every ${vendorName} variable.`,
    ];
  }
}

/** No credential is shorter. */
const LONGEST_QUOTED = 20;

const quoted = (text: string, { isQuoted }: ValueKind): string =>
  isQuoted && text.length <= LONGEST_QUOTED ? ` (got "${text}")` : "";

/** A misspelled optional variable would silently leave its default, such as production. */
function misspelled(variables: AccountVariable[], environment: NodeJS.ProcessEnv): string[] {
  const names = variables.map(({ name }) => name);
  const prefix = names[0]!.replace(/_.*/, "_");
  return Object.keys(environment)
    .filter((name) => name.startsWith(prefix) && !names.includes(name) && environment[name]?.trim())
    .map((name) => {
      const [suggestion] = nearest(name, names);
      return `${name} is not a variable of the runner: ${suggestion ? `did you mean ${suggestion}?` : `there are ${names.join(", ")}.`}`;
    });
}
