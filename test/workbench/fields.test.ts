import { evaluate } from "@prismatic-io/spectral/dist/conditionalLogic";
import {
  asGroup,
  emptyExpression,
  isExpression,
  OPERATORS,
  type TermExpression,
  unlessUntouched,
  withGroup,
  withItem,
  withMatch,
  withOperator,
  withoutItem,
  withTerm,
} from "../../workbench/page/fields/conditional";
import { choose, isDynamicObject } from "../../workbench/page/fields/dynamicObject";
import { type FieldMap, mapField, suggestedMap, targetChoices } from "../../workbench/page/fields/fieldMap";
import { canShowAs, kindOf, resolved, schemaProblem, withProperty } from "../../workbench/page/fields/schema";
import {
  fieldChoices,
  isSelection,
  selectField,
  selectObject,
  suggestedObjects,
} from "../../workbench/page/fields/selection";
import { blankOf, canShow, isTextual } from "../../workbench/page/fields/shapes";
import { isTimestamp, now, timestampProblem } from "../../workbench/page/fields/timestamp";
import { othersOf } from "../../workbench/page/fields/values";

describe("a conditional", () => {
  const term = (...parts: unknown[]) => parts as unknown as TermExpression;

  test("starts with one empty term, which is not sent", () => {
    expect(asGroup(undefined)).toEqual(["and", ["equal", "", ""]]);
    expect(unlessUntouched(asGroup(undefined))).toBeUndefined();
    expect(unlessUntouched(withMatch(emptyExpression, "or"))).toEqual(["or", ["equal", "", ""]]);
  });

  test("without conditions is empty", () => {
    expect(unlessUntouched(["and"] as unknown as typeof emptyExpression)).toBeUndefined();
  });

  test("has a right value only if its operator compares", () => {
    expect(withOperator(term("equal", "a", "b"), "exists")).toEqual(["exists", "a"]);
    expect(withOperator(term("exists", "a"), "lessThan")).toEqual(["lessThan", "a", ""]);
    expect(withOperator(term("equal", "a", "b"), "in")).toEqual(["in", "a", "b"]);
  });

  test("nests groups, in a shape that spectral evaluates", () => {
    const nested = withGroup(withTerm(asGroup(term("equal", "a", "a"))));
    expect(nested).toEqual(["and", ["equal", "a", "a"], ["equal", "", ""], ["and", ["equal", "", ""]]]);
    expect(isExpression(nested)).toBe(true);
    expect(evaluate(nested)).toBe(true);
  });

  test("drops a nested group in which nothing is left", () => {
    const outer = withGroup(asGroup(undefined));
    const emptied = withoutItem(emptyExpression, 0);
    expect(withItem(outer, 1, emptied)).toEqual(emptyExpression);
    expect(withItem(outer, 1, withMatch(emptyExpression, "or"))[2]).toEqual(["or", ["equal", "", ""]]);
  });

  test("offers every operator of spectral by its label", () => {
    expect(OPERATORS).toHaveLength(23);
    expect(OPERATORS).toContainEqual({ value: "dateTimeAfter", label: "is after (date/time)" });
  });

  test.each(["text", {}, [], ["xor", []], ["and", ["unknown", 1]], ["constructor"]])(
    "%j is no expression",
    (value) => expect(isExpression(value)).toBe(false),
  );
});

describe("a dynamic object", () => {
  test("starts with the declared defaults of its configuration", () => {
    const inputs = [
      { key: "to", label: "To", type: "string", default: "" },
      { key: "format", label: "Format", type: "string", default: "pdf" },
    ];
    expect(choose({ key: "email", label: "Email", type: "structuredObject", inputs })).toEqual({
      configuration: "email",
      values: { format: "pdf" },
    });
  });

  test.each([
    [{}, true],
    [{ configuration: "email", values: {} }, true],
    [{ configuration: "email" }, false],
    ["email", false],
  ])("%j: %s", (value, expected) => expect(isDynamicObject(value)).toBe(expected));
});

const job = {
  object: { key: "job", label: "Job" },
  fields: [{ key: "number" }, { key: "summary", label: "Summary" }],
  defaultSelected: true,
};
const customer = { object: { key: "customer" }, fields: [{ key: "summary", label: "Notes" }] };

describe("a selection of objects", () => {
  const whole = { object: job.object, fields: job.fields };

  test("takes an object with all of its fields, and drops it again", () => {
    const selection = selectObject([], job, true)!;
    expect(selection).toEqual([whole]);
    expect(selectObject(selection, job, false)).toBeUndefined();
  });

  test("takes single fields in the order in which they are offered", () => {
    const one = selectField([], job, "summary", true);
    expect(one).toEqual([{ object: job.object, fields: [job.fields[1]] }]);
    expect(selectField(one, job, "number", true)).toEqual([whole]);
    expect(selectField(one, job, "summary", false)).toEqual([{ object: job.object, fields: [] }]);
  });

  test("has the objects that are suggested", () => {
    expect(suggestedObjects([job, customer])).toEqual([whole]);
    expect(suggestedObjects([customer])).toBeUndefined();
  });

  test("offers a key once, even if several objects have it", () => {
    expect(fieldChoices([job, customer]).map(({ value }) => value)).toEqual(["number", "summary"]);
  });

  test.each([[{}], [[{ object: "job" }]], [[{ object: { key: "job" }, fields: "all" }]]])(
    "%j is none",
    (value) => expect(isSelection(value)).toBe(false),
  );
});

describe("a field map", () => {
  const content: FieldMap = {
    fields: [{ field: { key: "title" } }, { field: { key: "client" } }],
    options: [job, customer],
  };
  const mapped = {
    fields: [
      { field: { key: "title" }, mappedObject: customer.object, mappedField: customer.fields[0] },
      { field: { key: "client" } },
    ],
  };
  const target = '["customer","summary"]';

  test("lists every field, mapped or not", () => {
    expect(mapField(undefined, content, "title", target)).toEqual(mapped);
  });

  test("without a mapped field is empty", () => {
    expect(mapField(mapped, content, "title", null)).toBeUndefined();
  });

  test("tells fields of the same key apart by their objects", () => {
    const values = targetChoices(content).flatMap(({ items }) => items.map(({ value }) => value));
    expect(new Set(values).size).toBe(3);
    expect(values).toContain(target);
  });

  test("is what the data source suggests", () => {
    const fields = [{ field: { key: "title" }, defaultField: { key: "summary" } }];
    expect(suggestedMap({ fields })).toEqual({
      fields: [{ field: { key: "title" }, mappedObject: undefined, mappedField: { key: "summary" } }],
    });
    expect(suggestedMap(content)).toBeUndefined();
  });
});

describe("a JSON form", () => {
  test.each([
    [{ type: "string" }, "text"],
    [{ type: ["string", "null"] }, "text"],
    [{ type: "number" }, "number"],
    [{ type: "integer" }, "integer"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "string", enum: ["a"] }, "choice"],
    [{ oneOf: [{ const: 1, title: "One" }] }, "choice"],
    [{ type: "array", items: { type: "string" } }, "texts"],
    [{ type: "array", items: { enum: ["a"] } }, "choices"],
    [{ type: "object", properties: {} }, "object"],
    [{ properties: {} }, "object"],
    [{ type: "object" }, "json"],
    [{ type: "array", items: { type: "object" } }, "json"],
    [{ type: ["string", "number"] }, "json"],
    [{ anyOf: [] }, "json"],
    [{}, "json"],
  ] as const)("%j is shown as %s", (schema, kind) =>
    expect(kindOf(schema as Parameters<typeof kindOf>[0])).toBe(kind),
  );

  test("that contains itself ends in JSON", () => {
    expect(kindOf({ type: "object", properties: {} }, 6)).toBe("json");
  });

  test("reads local references, and no others", () => {
    const root = { definitions: { city: { type: "string" } } } as Parameters<typeof resolved>[1];
    expect(resolved({ $ref: "#/definitions/city", title: "City" }, root)).toEqual({
      type: "string",
      title: "City",
    });
    expect(kindOf(resolved({ $ref: "#/constructor" }, root))).toBe("json");
    expect(kindOf(resolved({ $ref: "https://example.com/city.json" }, root))).toBe("json");
  });

  test("in which nothing is left is empty", () => {
    const data = withProperty(undefined, "name", "Weekly");
    expect(data).toEqual({ name: "Weekly" });
    expect(withProperty(data, "name", undefined)).toBeUndefined();
    expect(withProperty(data, "urgent", false)).toEqual({ name: "Weekly", urgent: false });
  });

  test.each([
    [{ type: "integer" }, 1.5, "Count must be a whole number (got 1.5)."],
    [{ type: "number" }, "-", 'Count must be a number (got "-").'],
    [{ type: "number", maximum: 3 }, 4, "Count must be at most 3 (got 4)."],
    [{ type: "string", maxLength: 2 }, "abc", "Count must have at most 2 characters."],
    [{ type: "string", pattern: "^a" }, "b", "Count must match ^a."],
    [{ type: "string", pattern: "(" }, "b", undefined],
    [{ type: "integer", minimum: 1 }, undefined, undefined],
  ])("%j and %j: %s", (schema, value, problem) =>
    expect(schemaProblem(schema, "Count", value)).toBe(problem),
  );

  test("shows data that does not fit as JSON", () => {
    expect(canShowAs("text", { a: 1 })).toBe(false);
    expect(canShowAs("object", [])).toBe(false);
    expect(canShowAs("texts", ["a"])).toBe(true);
  });
});

describe("a timestamp", () => {
  test.each([
    ["2026-12-01T09:00:00Z", true],
    ["2026-12-01T09:00Z", true],
    ["2026-12-01T09:00:00.123+01:00", true],
    ["2026-12-01T09:00:00", false],
    ["2026-02-30T09:00:00Z", false],
    ["2026-12-01T25:00:00Z", false],
    ["2026-12-01", false],
    ["yesterday", false],
  ])("%s: %s", (text, expected) => expect(isTimestamp(text)).toBe(expected));

  test("of now is one", () => expect(isTimestamp(now())).toBe(true));

  test("that is none is reported with what was expected", () => {
    expect(timestampProblem("Since", "")).toBeUndefined();
    expect(timestampProblem("Since", "now")).toBe(
      'Since must be a date and time with a time zone, such as 2026-12-01T09:00:00Z (got "now").',
    );
  });
});

describe("a new entry of a list", () => {
  test.each([
    "structuredObject",
    "dynamicObject",
    "conditional",
    "objectSelection",
    "objectFieldMap",
    "jsonForm",
  ])("of %s is a value that its form can show", (type) => {
    expect(isTextual(type)).toBe(false);
    expect(blankOf(type)).not.toBeUndefined();
    expect(canShow(type, blankOf(type))).toBe(true);
  });

  test("of any other kind is an empty text", () => expect(blankOf("timestamp")).toBe(""));
});

test("what an input offers does not depend on its own value", () => {
  const form = { lines: [], line: "a", other: 1 };
  expect(othersOf(form, "lines-0.price")).toEqual({ line: "a", other: 1 });
  expect(othersOf(form, "line")).toEqual({ lines: [], other: 1 });
});
