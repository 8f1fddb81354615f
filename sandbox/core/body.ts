import { z } from "zod";
import { type FieldErrors, Refusal } from "./refusal";

/** Field kinds for request bodies; `z.strictObject` refuses fields that it does not name. */
export const wholeNumberField = z.int();
export const numberField = z.number();
export const textField = z.string();
export const flagField = z.boolean();
/** A moment with a time; without a zone it is taken as UTC. */
export const instantField = z.iso.datetime({ offset: true, local: true });
export const dayField = z.iso.date();
export const guidField = z.guid();

/** The same for forms, whose values arrive as texts. */
export const formNumberField = z.string().regex(/^\d+$/, "It must be a whole number.").transform(Number);
export const formTextField = z.string().min(1, "It must not be empty.");
export const formFlagField = z.enum(["true", "false"]).transform((value) => value === "true");
/** A field that is given once or more often. */
export const formListField = <Of extends z.ZodType>(of: Of) =>
  z.union([of.transform((one) => [one]), z.array(of)]);

const pathOf = (path: PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

/**
 * Checks a request body.
 * @returns the body, typed
 * @throws Refusal 400 that names every wrong, missing and unknown field by its path (`items[0].price`)
 */
export const checkBody = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const fields: FieldErrors = {};
  const note = (field: string, message: string) => {
    fields[field] = [...(fields[field] ?? []), message];
  };
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) note(pathOf([...issue.path, key]), "This field is not known.");
    } else {
      const missing = issue.code === "invalid_type" && issue.message.endsWith("received undefined");
      note(pathOf(issue.path) || "body", missing ? "This field is required." : issue.message);
    }
  }
  throw new Refusal(400, `The request is not valid: ${Object.keys(fields).join(", ")}`, fields);
};
