import { z } from "zod";
import { ApiError, type FieldErrors } from "./apiError";

// Field types of request bodies. Combine them with `z.strictObject`, which rejects undeclared fields.

/** A whole number. */
export const wholeNumberField = z.int();
/** Any finite number. */
export const numberField = z.number();
/** A string, which can be empty. */
export const textField = z.string();
/** true or false. */
export const flagField = z.boolean();
/** A date with a time, ISO 8601. Without an offset it is in UTC. */
export const timestampField = z.iso.datetime({ offset: true, local: true });
/** A date without a time: YYYY-MM-DD. */
export const dayField = z.iso.date();
/** A GUID, in upper or lower case. */
export const guidField = z.guid();

// Field types of forms, whose values are all strings.

/** A string of digits. Its value is a number. */
export const formNumberField = z.string().regex(/^\d+$/, "It must be a whole number.").transform(Number);
/** A string that is not empty. */
export const formTextField = z.string().min(1, "It must not be empty.");
/** "true" or "false". Its value is a boolean. */
export const formFlagField = z.enum(["true", "false"]).transform((value) => value === "true");
/** A form field that may occur several times. Its value is always a list. */
export const formListField = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((value) => [value]), z.array(item)]);

const pathOf = (path: PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/**
 * Validates a request body.
 * @returns the body with the schema's type
 * @throws ApiError 400 that names each invalid, missing and unknown field by its path, such as "items[0].price"
 */
export const checkBody = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const fields: FieldErrors = {};
  const add = (field: string, message: string) => {
    fields[field] = [...(fields[field] ?? []), message];
  };
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) add(pathOf([...issue.path, key]), "This field is not known.");
    } else {
      const isMissing = issue.code === "invalid_type" && issue.message.endsWith("received undefined");
      add(pathOf(issue.path) || "body", isMissing ? "This field is required." : issue.message);
    }
  }
  throw new ApiError(400, `The request is not valid: ${Object.keys(fields).join(", ")}`, fields);
};
