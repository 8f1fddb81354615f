import { z } from "zod";

/**
 * What an operation returns: one name, one schema, one example. The type (`Infer`), the output schema
 * (`schemas.json`) and the example payload all come from here.
 */
export interface RecordOf<Schema extends z.ZodType = z.ZodType> {
  /** The key of its output schema in the vendor's `schemas.json`. */
  readonly name: string;
  /** Called only by tests and scripts: bundles contain no zod, and building schemas would slow down loading. */
  readonly schema: () => Schema;
  /** Shown to the builder before the step has run. */
  readonly example: z.input<Schema>;
}

/** The TypeScript type of a record. */
export type Infer<Of extends RecordOf> = z.infer<ReturnType<Of["schema"]>>;

/**
 * Declares a record.
 * @param name unique within its vendor, singular, the vendor's own noun ("job")
 * @param schema a thunk; objects are loose, since vendors add fields
 * @param example a realistic record, valid by the schema (a test checks it)
 */
export const record = <Schema extends z.ZodType>(
  name: string,
  schema: () => Schema,
  example: NoInfer<z.input<Schema>>,
): RecordOf<Schema> => ({ name, schema, example });

/** Marks a schema made by `openEnum`, so that its JSON Schema is a string with the known values as examples. */
export const KNOWN_VALUES = "x-known-values";

/** Text with known values. Vendors add values without notice, so any text parses. */
export const openEnum = (...values: string[]) => z.string().meta({ [KNOWN_VALUES]: values });

/** The record of an operation whose response has no content: the step's data is an empty object. */
export const nothing = record("nothing", () => z.looseObject({}), {});

/** The record of an operation that downloads a file: the step's data is its bytes. It has no JSON Schema. */
export const bytes = record("bytes", () => z.instanceof(Buffer), Buffer.from("ExampleFile"));

/**
 * The JSON Schema of a record, as the designer reads it. For scripts and tests only.
 * @returns a draft-7 schema without `$schema`
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
 * Removes what only a validator needs (null next to a type, the range of a safe integer, additional properties): it
 * would hide the fields from the designer's picker.
 */
function plain(schema: z.core.JSONSchema.BaseSchema): void {
  const known = schema[KNOWN_VALUES];
  if (known) {
    delete schema[KNOWN_VALUES];
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
