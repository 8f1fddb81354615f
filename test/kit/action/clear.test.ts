import { clearFields, fieldsToClear } from "../../../src/kit/action/clear";
import { group, ids, text, textPairs } from "../../../src/kit/inputs";

const comments = "The value.";

const inputs = {
  name: text({ label: "Name", comments }),
  tagIds: ids({ label: "Tags", comments }),
  externalData: textPairs({ label: "Value", keyLabel: "External Data", comments, example: "1" }),
  details: group({
    label: "Details",
    comments,
    inputs: { summary: text({ label: "Summary", comments }), skillIds: ids({ label: "Skills", comments }) },
  }),
};

test("each field is selected by its label, also one in a group", () => {
  const keys = ["name", "externalData", "summary", "details", "unknown"];
  expect(fieldsToClear(inputs, keys).model).toEqual([
    { value: "name", label: "Name" },
    { value: "externalData", label: "Value" },
    { value: "summary", label: "Summary" },
    { value: "details", label: "Details" },
    { value: "unknown", label: "unknown" },
  ]);
});

test("a cleared field is sent as null, a cleared list as an empty list", () => {
  const cleared = ["name", "tagIds", "summary", "skillIds", "unknown"];
  expect(clearFields(inputs, { jobId: 7, name: undefined }, cleared)).toEqual({
    jobId: 7,
    name: null,
    tagIds: [],
    summary: null,
    skillIds: [],
    unknown: null,
  });
});

test("without fields to clear, the values are sent as they are", () => {
  expect(clearFields(inputs, { name: "x" })).toEqual({ name: "x" });
  expect(clearFields(inputs, { name: "x" }, [])).toEqual({ name: "x" });
});

test.each([
  ["name", "", "Name"],
  ["name", 0, "Name"],
  ["tagIds", [], "Tags"],
  ["externalData", {}, "Value"],
  ["summary", "x", "Summary"],
])("%s with the value %j cannot be cleared as well", (key, value, label) => {
  expect(() => clearFields(inputs, { [key]: value }, ["jobId", key])).toThrow(
    `${label} has a value and is selected in Fields to Clear. Use only one of the two.`,
  );
});
