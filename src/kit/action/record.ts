import { z } from "zod";

/**
 * What an operation gives back: one name, one schema, one example. The type (`Infer`), the output schema
 * (`schemas.json`) and the example payload all come from here.
 */
export interface RecordOf<Schema extends z.ZodType = z.ZodType> {
  /** The key of its output schema in the vendor's `schemas.json`. */
  readonly name: string;
  /** Built only by tests and scripts: a bundle carries no zod, and building schemas would slow its load. */
  readonly schema: () => Schema;
  /** Shown to the builder before a step has run. */
  readonly example: z.input<Schema>;
}

/** The TypeScript type of a record. */
export type Infer<Of extends RecordOf> = z.infer<ReturnType<Of["schema"]>>;

/**
 * Declares a record.
 * @param name unique within its vendor, singular, as the vendor calls the thing ("job")
 * @param schema a thunk; objects are loose, since vendors add fields
 * @param example must parse by the schema (a test holds it)
 */
export const record = <Schema extends z.ZodType>(
  name: string,
  schema: () => Schema,
  example: NoInfer<z.input<Schema>>,
): RecordOf<Schema> => ({ name, schema, example });

/** Marks a schema made by `choice`, so that its JSON Schema says "string" and lists the known values. */
export const CHOICE = "x-known-values";

/**
 * A text with known values. Vendors add values without notice, so any text parses; an empty object parses
 * too, since the published example payloads show one in place of an enum.
 */
export const choice = (...values: string[]) =>
  z.union([z.string(), z.strictObject({})]).meta({ [CHOICE]: values });

/** The record of an operation whose reply has no content: the step's data is an empty object. */
export const nothing = record("nothing", () => z.looseObject({}), {});

/** The record of an operation that downloads a file: the step's data are its bytes. It has no JSON Schema. */
export const bytes = record("bytes", () => z.instanceof(Buffer), Buffer.from("ExampleFile"));

/**
 * The JSON Schema of a record, as the designer reads it.
 * @returns a draft-7 schema without `$schema`; for scripts and tests only
 */
export function jsonSchemaOf(of: RecordOf): object {
  const { $schema, ...schema } = z.toJSONSchema(of.schema(), {
    target: "draft-7",
    io: "output",
    unrepresentable: "any",
    override: ({ jsonSchema }) => plain(jsonSchema),
  });
  return schema;
}

/**
 * Descriptive, not enforced: what only a validator needs (null beside a type, the range of a safe integer,
 * "anything else may be here") would hide the fields from the designer's picker.
 */
function plain(schema: z.core.JSONSchema.BaseSchema): void {
  const known = schema[CHOICE];
  if (known) {
    delete schema[CHOICE];
    delete schema.anyOf;
    schema.type = "string";
    schema.examples = known as string[];
  }
  const withoutNull = schema.anyOf?.filter((option) => typeof option === "object" && option.type !== "null");
  if (withoutNull?.length === 1) {
    delete schema.anyOf;
    Object.assign(schema, withoutNull[0]);
  }
  if (schema.type === "integer") {
    delete schema.minimum;
    delete schema.maximum;
  }
  if (schema.type === "object") delete schema.additionalProperties;
}
