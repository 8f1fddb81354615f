import { type Schema, typesOf } from "./specs";

/** Which optional fields a value has: all of them, none, or all that may be null, as null. */
export type Variant = "full" | "minimal" | "null";

/** An optional field that is left out. */
const LEFT_OUT = -1;

interface Field {
  value: unknown;
  candidates: number;
  isRequired: boolean;
}

/** Composes a body or a query from its schema. What the API rejects is replaced with the next candidate, or left out. */
export class Composer {
  /** Which candidate each field has. */
  private readonly choices = new Map<string, number>();
  /** The fields of the last value by path, such as "items[0].skuId". */
  private fields = new Map<string, Field>();

  constructor(
    private readonly schema: Schema | undefined,
    private readonly resolve: (schema: Schema) => Schema,
    private readonly candidatesFor: (schema: Schema, name: string) => unknown[],
    private readonly variant: Variant,
  ) {}

  /** The value with the present choices; undefined without a schema. */
  compose(): unknown {
    this.fields = new Map();
    return this.schema && this.valueOf(this.schema, "", "", true, 0);
  }

  /**
   * Chooses another candidate for the first field that an error response names, or whose value it quotes.
   * @param names paths of fields
   * @returns false if nothing is left to try
   */
  retry(names: string[], message: string): boolean {
    if (names.some((path) => this.change(path))) return true;
    const numbers = new Set(message.match(/\d{3,}/g));
    const quoted = [...this.fields].filter(([, { value }]) => numbers.has(String(value)));
    return quoted.some(([path]) => this.change(path));
  }

  /** Chooses the next candidate for a field, or for the one that contains it. */
  private change(path: string): boolean {
    const field = this.fields.get(path);
    const next = field && this.after(path, field);
    if (next !== undefined) this.choices.set(path, next);
    return next !== undefined || (path !== "" && this.change(parentOf(path)));
  }

  private after(path: string, { candidates, isRequired }: Field): number | undefined {
    const now = this.choiceOf(path, isRequired);
    if (now + 1 < candidates) return now + 1;
    return isRequired || now === LEFT_OUT ? undefined : LEFT_OUT;
  }

  private choiceOf(path: string, isRequired: boolean): number {
    return this.choices.get(path) ?? (isRequired || this.variant !== "minimal" ? 0 : LEFT_OUT);
  }

  private valueOf(schema: Schema, name: string, path: string, isRequired: boolean, depth: number): unknown {
    const { schema: plain, isNullable } = this.plain(schema);
    const isNull = isNullable && this.variant === "null" && path !== "";
    const isScalar = !plain.properties && !plain.items;
    const candidates = isNull ? [null] : isScalar ? this.candidatesFor(plain, name) : [undefined];
    const choice = this.choiceOf(path, isRequired);
    const value = candidates[choice];
    this.fields.set(path, { value, candidates: candidates.length, isRequired });
    if (choice === LEFT_OUT || (depth > MOST_DEPTH && !isRequired)) return undefined;
    if (isNull || isScalar) return value;
    if (plain.items) return [this.valueOf(plain.items, name, `${path}[0]`, true, depth + 1)];
    const { properties = {}, required = [] } = plain;
    const entries = Object.entries(properties).map(([key, property]) => [
      key,
      this.valueOf(property, key, path ? `${path}.${key}` : key, required.includes(key), depth + 1),
    ]);
    return Object.fromEntries(entries);
  }

  /** A schema without references and choices, and whether it accepts null. */
  private plain(schema: Schema): { schema: Schema; isNullable: boolean } {
    const one = this.resolve(schema);
    const options = one.oneOf ?? one.anyOf ?? one.allOf;
    if (!options) return { schema: one, isNullable: typesOf(one).includes("null") };
    const other = options.find((option) => option.type !== "null")!;
    const { schema: chosen, isNullable } = this.plain(other);
    return {
      schema: chosen,
      isNullable: isNullable || options.some(({ type }) => type === "null") || typesOf(one).includes("null"),
    };
  }
}

/** Schemas may contain themselves. */
const MOST_DEPTH = 5;

/** "items[0].skuId" is in "items[0]", which is in "items". */
const parentOf = (path: string) => path.replace(/(\[\d+\]|\.?[^.[\]]+)$/, "");
