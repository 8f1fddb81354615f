import * as kit from "../../../src/kit/inputs";

const texts = { label: "Job Status", comments: "The status." };

/** What the platform shows of an input. */
const shown = (input: object) => {
  const { type, collection, required, placeholder, example, language, model } = input as Record<
    string,
    unknown
  >;
  return Object.fromEntries(
    Object.entries({ type, collection, required, placeholder, example, language, model }).filter(
      ([, value]) => value !== undefined,
    ),
  );
};

const NOT_SET = { label: "Not set", value: "" };
const STATUSES = [
  { label: "In Progress", value: "InProgress" },
  { label: "Done2 Day", value: "Done2Day" },
  { label: "Old one", value: "old" },
];
const options = ["InProgress", "Done2Day", { label: "Old one", value: "old" }] as const;

test.each([
  ["text", kit.text(texts), { type: "string", placeholder: "Enter a job status" }],
  ["longText", kit.longText(texts), { type: "text", placeholder: "Enter a job status" }],
  ["secret", kit.secret(texts), { type: "password", placeholder: "Enter a job status" }],
  ["id", kit.id(texts), { type: "string", placeholder: "Enter a job status", example: "5001" }],
  ["number", kit.number(texts), { type: "string", placeholder: "Enter a job status" }],
  ["wholeNumber", kit.wholeNumber(texts), { type: "string", placeholder: "Enter a job status" }],
  [
    "choice",
    kit.choice(options, texts),
    { type: "string", placeholder: "Select a value", example: "InProgress", model: [NOT_SET, ...STATUSES] },
  ],
  [
    "choices",
    kit.choices(options, texts),
    {
      type: "string",
      collection: "valuelist",
      placeholder: "Select a value",
      example: "InProgress",
      model: STATUSES,
    },
  ],
  [
    "flag",
    kit.flag(texts),
    {
      type: "string",
      placeholder: "Select a value",
      example: "true",
      model: [NOT_SET, { label: "Yes", value: "true" }, { label: "No", value: "false" }],
    },
  ],
  ["toggle", kit.toggle(texts), { type: "boolean" }],
  [
    "dateTime",
    kit.dateTime(texts),
    { type: "string", placeholder: "YYYY-MM-DDThh:mm:ssZ", example: "2026-03-10T09:00:00Z" },
  ],
  ["date", kit.date(texts), { type: "string", placeholder: "YYYY-MM-DD", example: "2026-03-10" }],
  [
    "ids",
    kit.ids({ ...texts, label: "Job IDs" }),
    { type: "string", collection: "valuelist", placeholder: "Enter a job ID", example: "5001" },
  ],
  [
    "texts",
    kit.texts({ ...texts, label: "Email Addresses" }),
    { type: "string", collection: "valuelist", placeholder: "Enter an email address" },
  ],
  [
    "pairs",
    kit.pairs({ ...texts, keyLabel: "Header" }),
    { type: "string", collection: "keyvaluelist", placeholder: "Enter a value" },
  ],
  ["json", kit.json(texts), { type: "code", language: "json", placeholder: "Enter JSON" }],
  [
    "file",
    kit.file(texts),
    {
      type: "data",
      placeholder: "Reference a file from an earlier step",
      example: "The output of a step that downloads a file",
    },
  ],
] as [string, object, object][])("%s is published as an optional input", (_, input, expected) => {
  expect(shown(input)).toEqual({ required: false, ...expected });
  expect(input).toMatchObject({ label: expect.anything(), comments: expect.stringContaining("The status.") });
});

test("an input's own texts take precedence", () => {
  const own = { ...texts, placeholder: "Enter it", example: "7" };
  for (const input of [
    kit.text(own),
    kit.id(own),
    kit.choice(["a"], own),
    kit.choices(["a"], own),
    kit.flag(own),
    kit.dateTime(own),
    kit.date(own),
    kit.ids(own),
    kit.json(own),
    kit.pairs({ ...own, keyLabel: "Header" }),
  ])
    expect(input).toMatchObject({ placeholder: "Enter it", example: "7" });
  expect(kit.file({ ...texts, placeholder: "Enter it" }).placeholder).toBe("Enter it");
});

test("a toggle publishes its default, and a pair both of its labels", () => {
  expect([kit.toggle(texts).default, kit.toggle({ ...texts, on: true }).default]).toEqual(["false", "true"]);
  expect(kit.pairs({ ...texts, keyLabel: "Header" }).label).toEqual({ key: "Header", value: "Job Status" });
});

test("dates say in which form they are read", () => {
  expect(kit.dateTime(texts).comments).toBe(
    "The status. UTC, YYYY-MM-DDThh:mm:ssZ; other offsets are converted.",
  );
  expect(kit.date(texts).comments).toBe("The status. YYYY-MM-DD.");
});

test("a required choice has no value for not set", () => {
  const { model, required } = kit.required(kit.choice(["a"], texts));
  expect([required, model]).toEqual([true, [{ label: "a", value: "a" }]]);
});

test.each([
  ["Job", "Enter a job"],
  ["Asset", "Enter an asset"],
  ["Hour", "Enter an hour"],
  ["Unit", "Enter a unit"],
  ["API Key", "Enter an API key"],
  ["Xero Tenant", "Enter a Xero tenant"],
  ["Notes", "Enter notes"],
  ["Address", "Enter an address"],
  ["Status", "Enter a status"],
  ["PO", "Enter a PO"],
])("the placeholder of %s is %s", (label, placeholder) => {
  expect(kit.text({ ...texts, label }).placeholder).toBe(placeholder);
});
