import { z } from "zod";
import { ApiError, checkBody, formFlagField, formListField, formNumberField } from "../../../sandbox/core";

const errorOf = (schema: z.ZodType, body: unknown): ApiError => {
  try {
    checkBody(schema, body);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("The body was accepted");
};

it("names each invalid, missing and unknown field by its path", () => {
  const schema = z.strictObject({
    name: z.string(),
    items: z.array(z.strictObject({ price: z.number() })),
  });
  const { status, fields } = errorOf(schema, { items: [{ price: "1", cost: 2 }], extra: 1 });
  expect(status).toBe(400);
  expect(Object.keys(fields).sort()).toEqual(["extra", "items[0].cost", "items[0].price", "name"]);
  expect(fields.name).toEqual(["This field is required."]);
  expect(fields.extra).toEqual(["This field is not known."]);
});

it("names the body itself if it is not an object", () => {
  expect(Object.keys(errorOf(z.strictObject({}), []).fields)).toEqual(["body"]);
});

it("converts the strings of a form", () => {
  const schema = z.strictObject({
    id: formNumberField,
    done: formFlagField,
    tags: formListField(formNumberField),
  });
  expect(checkBody(schema, { id: "12", done: "false", tags: "3" })).toEqual({
    id: 12,
    done: false,
    tags: [3],
  });
  expect(checkBody(schema, { id: "12", done: "true", tags: ["3", "4"] })).toMatchObject({ tags: [3, 4] });
  expect(Object.keys(errorOf(schema, { id: "1.5", done: "yes", tags: "x" }).fields)).toEqual([
    "id",
    "done",
    "tags",
  ]);
});
