import { clearFields, fieldsToClear } from "../../../src/kit/action/clear";
import {
  choices,
  form,
  forms,
  group,
  type Input,
  type Inputs,
  ids,
  pairs,
  required,
  text,
  textPairs,
  texts,
  valuesOf,
} from "../../../src/kit/inputs";

const comments = "What it is.";
const lists: Record<string, Input & { collection?: string; clean(value: unknown): unknown }> = {
  ids: ids({ label: "IDs", comments }),
  texts: texts({ label: "Lines", comments }),
  choices: choices(["One", "Two"], { label: "Choices", comments }),
  pairs: pairs({ label: "Pair", keyLabel: "Name", comments }),
  textPairs: textPairs({ label: "Text Pair", keyLabel: "Name", comments }),
  forms: forms({ label: "Forms", comments, inputs: { name: text({ label: "Name", comments }) } }),
};

describe("an untouched list (11.1)", () => {
  test.each(Object.entries(lists))("of %s is not given, also as JSON text", (_, input) => {
    const blanks = [[], "[]", "", null, undefined];
    const blankEntries = input.type === "structuredObject" ? [[{}]] : [[""], [null]];
    const values = input.collection === "keyvaluelist" ? blanks : [...blanks, ...blankEntries];
    for (const value of values) expect(input.clean(value)).toBeUndefined();
  });

  test.each(Object.entries(lists))("of %s is refused if it is required", (_, input) => {
    expect(() => required(input).clean([])).toThrow(/ must contain at least one value\.$/);
  });

  test("is left out of what an operation gets, as are untouched forms and groups", () => {
    const inputs: Inputs = {
      ...lists,
      address: form({ label: "Address", comments, inputs: { street: text({ label: "Street", comments }) } }),
      more: group({
        label: "More",
        comments,
        inputs: { note: text({ label: "Note", comments }), tags: ids({ label: "Tags", comments }) },
      }),
    };
    const cleaned = Object.fromEntries(Object.entries(lists).map(([key, input]) => [key, input.clean([])]));
    const forms = { forms: [], address: { street: "" }, more: { note: "", tags: [] } };
    expect(valuesOf(inputs, { ...cleaned, ...forms })).toEqual({});
  });
});

test("Fields to Clear empties a list with [], also one of forms, and any other field with null (11.1)", () => {
  const inputs: Inputs = { ...lists, name: text({ label: "Name", comments }) };
  expect(clearFields(inputs, {}, ["ids", "forms", "name"])).toEqual({ ids: [], forms: [], name: null });
  expect(fieldsToClear(inputs, ["pairs", "name"]).model).toEqual([
    { value: "pairs", label: "Pair" },
    { value: "name", label: "Name" },
  ]);
});

describe("fields that the vendor replaces together (11.2)", () => {
  const field = (label: string) => text({ label, comments });
  const address = form({
    label: "Address",
    comments,
    inputs: { street: field("Street"), unit: field("Unit"), city: field("City"), zip: field("Zip") },
    replacedTogether: ["street", "city", "zip"],
  });

  test("are refused by name if some are missing or blank", () => {
    const message =
      "Address: City, Zip are missing. These fields are saved as a whole, so a missing one would be erased: enter all of them.";
    expect(() => address.clean({ street: "1 Elm St" })).toThrow(message);
    expect(() => address.clean({ street: "1 Elm St", city: "", zip: "" })).toThrow(message);
    expect(() => address.clean({ street: "1 Elm St", city: "Springfield" })).toThrow(
      "Address: Zip is missing.",
    );
  });

  test("are accepted if all are given, an explicit null included", () => {
    const whole = { street: "1 Elm St", city: "Springfield", zip: null };
    expect(address.clean(whole)).toEqual(whole);
  });

  test("are not missed if none of them is given", () => {
    expect(address.clean({ unit: "4" })).toEqual({ unit: "4" });
    expect(address.clean({ street: "", city: "" })).toBeUndefined();
  });
});
