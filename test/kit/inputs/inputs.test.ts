import fc from "fast-check";
import * as kit from "../../../src/kit/inputs";

const texts = { label: "My Field", comments: "The value.", example: "x" };
const clean = (input: { clean(value: unknown): unknown }, value: unknown) => input.clean(value);

const blank = [undefined, null, ""];
const optional = {
  text: kit.text(texts),
  longText: kit.longText(texts),
  secret: kit.secret(texts),
  id: kit.id(texts),
  number: kit.number(texts),
  wholeNumber: kit.wholeNumber(texts),
  flag: kit.flag(texts),
  choice: kit.choice(["InProgress", "Done"], texts),
  dateTime: kit.dateTime(texts),
  date: kit.date(texts),
  ids: kit.ids(texts),
  texts: kit.texts(texts),
  choices: kit.choices(["InProgress", "Done"], texts),
  pairs: kit.pairs({ ...texts, keyLabel: "Name" }),
  json: kit.json(texts),
  file: kit.file(texts),
};

describe.each(Object.entries(optional))("%s", (_, input) => {
  test.each(blank)("reads %j as not given", (value) => {
    expect(clean(input, value)).toBeUndefined();
  });

  test("names its label in the error if it is required", () => {
    for (const value of blank)
      expect(() => clean(kit.required(input), value)).toThrow("My Field is required.");
  });
});

test.each([
  ["text", "x", "x"],
  ["text", " x ", " x "],
  ["text", 0, "0"],
  ["text", false, "false"],
  ["longText", "a\nb", "a\nb"],
  ["id", "5001", 5001],
  ["id", " 5001 ", 5001],
  ["id", 0, 0],
  ["number", "0", 0],
  ["number", "-1.5", -1.5],
  ["number", 0, 0],
  ["wholeNumber", "1e3", 1000],
  ["flag", "No", false],
  ["flag", false, false],
  ["flag", "TRUE", true],
  ["choice", "inprogress", "InProgress"],
  ["date", "2026-03-10T09:00:00Z", "2026-03-10"],
  ["date", new Date("2026-03-10T23:00:00Z"), "2026-03-10"],
  ["dateTime", "2026-03-10", "2026-03-10T00:00:00Z"],
  ["dateTime", "2026-03-10T09:00:00", "2026-03-10T09:00:00Z"],
  ["dateTime", "2026-03-10T09:00:00.1234567Z", "2026-03-10T09:00:00.1234567Z"],
  ["dateTime", "2026-03-10T09:00:00+02:00", "2026-03-10T07:00:00.000Z"],
  ["dateTime", new Date(0), "1970-01-01T00:00:00.000Z"],
  ["ids", [], undefined],
  ["ids", ["1", 2, ""], [1, 2]],
  ["ids", "1, 2", [1, 2]],
  ["ids", "[1,2]", [1, 2]],
  ["ids", 7, [7]],
  ["ids", ["", null], undefined],
  ["texts", ["a", "b"], ["a", "b"]],
  ["choices", ["done"], ["Done"]],
  [
    "pairs",
    [
      { key: "a", value: "1" },
      { key: "a", value: "2" },
      { key: "", value: "3" },
    ],
    { a: ["1", "2"] },
  ],
  ["pairs", '{"a":1}', { a: 1 }],
  ["pairs", { a: 0 }, { a: 0 }],
  ["json", '{"a":null}', { a: null }],
  ["json", { a: 1 }, { a: 1 }],
  ["json", 0, 0],
] as const)("%s reads %j", (key, value, expected) => {
  expect(clean(optional[key], value)).toEqual(expected);
});

test.each([
  ["text", { a: 1 }, "text, got an object"],
  ["text", ["a"], "text, got a list"],
  ["id", "../../x", 'an ID, which is a whole number, got "../../x"'],
  ["id", "1/2", 'an ID, which is a whole number, got "1/2"'],
  ["id", -1, "an ID, which is a whole number, got -1"],
  ["id", 1.5, "an ID"],
  ["id", "99999999999999999999", "an ID"],
  ["number", "abc", 'a number, got "abc"'],
  ["number", " ", 'a number, got " "'],
  ["number", true, "a number, got true"],
  ["wholeNumber", "1.5", "a whole number"],
  ["flag", "maybe", 'true or false, got "maybe"'],
  ["flag", 1, "true or false, got 1"],
  ["choice", "Nope", "one of InProgress, Done, got"],
  ["date", "2026-02-30", "a date such as 2026-03-10"],
  ["date", "10.03.2026", "a date such as 2026-03-10"],
  ["dateTime", "tomorrow", "a date and time such as 2026-03-10T09:00:00Z"],
  ["dateTime", "2026-02-30T09:00:00Z", "a date and time"],
  ["dateTime", "2026-02-30", "a date and time"],
  ["dateTime", "2026-02-30T09:00:00+02:00", "a date and time"],
  ["dateTime", 5, "a date and time"],
  ["ids", ["1", "x"], "an ID"],
  ["texts", [{}], "text"],
  ["choices", ["Nope"], "one of InProgress, Done"],
  ["pairs", 5, "a list of keys with values"],
  ["pairs", "{", "valid JSON"],
  ["json", "{", "valid JSON"],
  ["file", 5, "a file (bytes with a content type)"],
] as const)("%s rejects %j by its label", (key, value, expected) => {
  expect(() => clean(optional[key], value)).toThrow(`My Field must be ${expected}`);
});

test("numbers name their range in errors, and lists their maximum", () => {
  const between = kit.wholeNumber({ ...texts, minimum: 1, maximum: 5000 });
  expect(clean(between, "5000")).toBe(5000);
  expect(() => clean(between, "abc")).toThrow('My Field must be a whole number from 1 to 5000, got "abc".');
  expect(() => clean(between, 5001)).toThrow("from 1 to 5000, got 5001");
  expect(() => clean(kit.number({ ...texts, minimum: 0 }), -1)).toThrow("a number of at least 0, got -1");
  expect(() => clean(kit.ids({ ...texts, most: 2 }), "1,2,3")).toThrow(
    "My Field accepts at most 2 values, got 3.",
  );
});

test("a toggle has its default until it is set", () => {
  expect(blank.map((value) => clean(kit.toggle(texts), value))).toEqual([false, false, false]);
  expect(blank.map((value) => clean(kit.toggle({ ...texts, on: true }), value))).toEqual([true, true, true]);
  expect(clean(kit.toggle({ ...texts, on: true }), "false")).toBe(false);
  expect(() => clean(kit.toggle(texts), "perhaps")).toThrow("My Field must be true or false");
});

test("errors shorten a long value, and never show the contents of an object", () => {
  expect(() => clean(optional.id, "x".repeat(500))).toThrow(/"x{57}\.\.\."\.$/);
  expect(() => clean(optional.id, { token: "fake-secret" })).toThrow(/got an object\.$/);
});

test("only whole numbers are IDs", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: Number.MAX_SAFE_INTEGER }),
      (number) => clean(optional.id, String(number)) === number,
    ),
    {
      seed: 20260310,
    },
  );
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/^\s*\d+\s*$/.test(text) && text !== ""),
      (text) => {
        expect(() => clean(optional.id, text)).toThrow("My Field must be an ID");
      },
    ),
    { seed: 20260310 },
  );
});

test("a date and time keeps its value in every time zone", () => {
  const offset = fc.tuple(fc.constantFrom("+", "-"), fc.nat({ max: 13 }), fc.constantFrom("00", "30"));
  const anyDate = fc.date({ min: new Date("1970-01-02"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(anyDate, offset, (date, [sign, hours, minutes]) => {
      const shift = (sign === "+" ? 1 : -1) * (hours * 60 + Number(minutes)) * 60_000;
      const local = new Date(date.getTime() + shift).toISOString().slice(0, -1);
      const typed = `${local}${sign}${String(hours).padStart(2, "0")}:${minutes}`;
      const cleaned = clean(optional.dateTime, typed) as string;
      expect(Date.parse(cleaned)).toBe(date.getTime());
      expect(cleaned).toMatch(/Z$/);
    }),
    { seed: 20260310 },
  );
});

describe("a form", () => {
  const inputs = {
    street: kit.required(kit.text({ ...texts, label: "Street" })),
    unit: kit.text({ ...texts, label: "Unit" }),
    count: kit.wholeNumber({ ...texts, label: "Count" }),
  };
  const { form, forms, group, required, valuesOf } = kit;
  const options = { label: "Address", comments: "The address.", inputs };
  const cleanForm = form(options).clean;
  const cleanForms = forms(options).clean;

  test("accepts an object or JSON", () => {
    const value = { street: "1 Elm", count: "0", other: { kept: true } };
    expect(cleanForm(value)).toEqual({ street: "1 Elm", count: 0, other: { kept: true } });
    expect(cleanForm(JSON.stringify(value))).toEqual(cleanForm(value));
  });

  test("keeps null and blank text, and leaves out a blank number", () => {
    expect(cleanForm({ street: "1 Elm", unit: "", count: "" })).toEqual({ street: "1 Elm", unit: "" });
    expect(cleanForm({ street: "1 Elm", unit: null, count: null })).toEqual({
      street: "1 Elm",
      unit: null,
      count: null,
    });
    expect(form({ ...options, blankText: "drop" }).clean({ street: "1 Elm", unit: "" })).toEqual({
      street: "1 Elm",
    });
  });

  test("counts as not given if all its fields are blank", () => {
    for (const value of [...blank, {}, { street: "", unit: "" }]) expect(cleanForm(value)).toBeUndefined();
    for (const value of blank)
      expect(() => required(form(options)).clean(value)).toThrow("Address is required.");
  });

  test("names the form and the invalid or missing field in errors", () => {
    expect(() => cleanForm({ unit: "2" })).toThrow("Address: Street is required.");
    expect(() => cleanForm({ street: "1 Elm", count: "x" })).toThrow(
      'Address: Count must be a whole number, got "x".',
    );
    expect(() => cleanForm("{")).toThrow("Address must be valid JSON");
    expect(() => cleanForm([1])).toThrow("Address must be a form, or a JSON object, got a list.");
  });

  test("in a list, drops blank entries and names the invalid one", () => {
    expect(cleanForms([{ street: "1 Elm" }, {}, { street: "" }])).toEqual([{ street: "1 Elm" }]);
    expect(cleanForms('[{"street":"1 Elm"}]')).toEqual([{ street: "1 Elm" }]);
    expect(cleanForms([])).toBeUndefined();
    expect(cleanForms([{}])).toBeUndefined();
    expect(() => cleanForms([{ street: "1 Elm" }, { unit: "2" }])).toThrow(
      "Address, entry 2: Street is required.",
    );
    expect(() => cleanForms({})).toThrow("Address must be a list of forms, or a JSON list");
  });

  test("publishes its fields without cleaners, which the platform would call without naming the form", () => {
    expect(form(options).inputs).toMatchObject({ street: { label: "Street", required: true } });
    expect(JSON.stringify(Object.keys(form(options).inputs.street ?? {}))).not.toContain("clean");
  });

  test("of a group passes its fields next to the other inputs, without blank ones", () => {
    const all = {
      connection: {
        type: "connection" as const,
        label: "Connection",
        comments: "The connection to use.",
        required: true as const,
      },
      paging: group({ ...options, inputs: { page: inputs.count, unit: inputs.unit } }),
      address: form(options),
      name: kit.text(texts),
      flag: kit.flag(texts),
    };
    const params = {
      connection: {},
      paging: { page: "2", unit: "" },
      address: "",
      name: undefined,
      flag: false,
    };
    expect(valuesOf(all, params)).toEqual({ page: 2, flag: false });
    expect(valuesOf(all, { paging: "" })).toEqual({});
  });

  test("is converted to the vendor's shape", () => {
    const shape = ({ street, ...rest }: Record<string, unknown>) => ({ line: street, ...rest });
    const shaped = form({ ...options, inputs: { street: inputs.unit }, shape });
    expect(shaped.clean({ street: "x" })).toEqual({ line: "x" });
  });
});

test("reads a file in every form in which steps pass it", () => {
  const data = Buffer.from("bytes");
  const read = kit.readFile("File");
  const expected = { data, contentType: "image/png" };
  expect(read({ data, contentType: "image/png" })).toEqual(expected);
  expect(read({ data: new Uint8Array(data), contentType: "image/png" })).toEqual(expected);
  expect(read(JSON.parse(JSON.stringify({ data, contentType: "image/png" })))).toEqual(expected);
  expect(read(data)).toEqual({ data, contentType: "application/octet-stream" });
  expect(read(JSON.parse(JSON.stringify(data)))).toEqual({ data, contentType: "application/octet-stream" });
  expect(read("bytes")).toEqual({ data, contentType: "text/plain" });
  expect(read(new Uint8Array(new Uint8Array([0, ...data, 0]).buffer, 1, data.length)).data).toEqual(data);
  for (const value of [5, {}, { data: null }, []]) expect(() => read(value)).toThrow("File must be a file");
});

test("checked, requiring, and described return changed inputs", () => {
  const short = kit.checked(kit.text(texts), (value) => value.length < 3, "shorter than 3");
  expect(clean(short, "ab")).toBe("ab");
  expect(clean(short, "")).toBeUndefined();
  expect(() => clean(short, "abc")).toThrow('My Field must be shorter than 3, got "abc".');
  const { a, b } = kit.requiring({ a: kit.text(texts), b: kit.text(texts) }, "a");
  expect([a.required, b.required]).toEqual([true, false]);
  expect(kit.described(short, "Other comments.").comments).toBe("Other comments.");
  expect(kit.required(optional.choice).model?.map(({ value }) => value)).toEqual(["InProgress", "Done"]);
});

test("rejects a required list that is empty, because it would delete the existing entries", () => {
  const technicians = kit.required(kit.ids({ label: "Technician IDs", comments: "The technicians." }));
  expect(() => technicians.clean([])).toThrow("Technician IDs must contain at least one value.");
  const splits = kit.required(
    kit.forms({ label: "Splits", comments: "The parts of the total.", inputs: {} }),
  );
  expect(() => splits.clean([])).toThrow("Splits must contain at least one value.");
});

test("mapped changes a cleaned value, and leaves one that is not given", () => {
  const doubled = kit.mapped(kit.wholeNumber(texts), (number) => number * 2);
  expect(clean(doubled, "21")).toBe(42);
  expect(clean(doubled, 0)).toBe(0);
  expect(clean(doubled, "")).toBeUndefined();
  expect(() => clean(doubled, "x")).toThrow("My Field must be a whole number");
  expect(() => clean(kit.required(doubled), "")).toThrow("My Field is required.");
});

test("a choice shows labels, which are derived from the values by default", () => {
  const values = ["InProgress", { value: "done", label: "Completed" }] as const;
  const model = [
    { value: "InProgress", label: "In Progress" },
    { value: "done", label: "Completed" },
  ];
  expect(kit.choice(values, texts).model).toEqual([{ value: "", label: "Not set" }, ...model]);
  expect(kit.choices(values, texts).model).toEqual(model);
  expect(clean(kit.choice(values, texts), "DONE")).toBe("done");
});

test("labels can be given to some values of a list", () => {
  const labels = kit.labeled(["CsrManager", "OfficeManager"], { CsrManager: "CSR Manager" });
  expect(kit.choices(labels, texts).model).toEqual([
    { value: "CsrManager", label: "CSR Manager" },
    { value: "OfficeManager", label: "Office Manager" },
  ]);
});

const kinds = { id: kit.id, ids: kit.ids, text: kit.text, date: kit.date, flag: kit.flag };

test.each([
  ["id", "Job ID", "Enter a job ID"],
  ["id", "Invoice ID", "Enter an invoice ID"],
  ["text", "URL", "Enter a URL"],
  ["text", "Comments", "Enter comments"],
  ["text", "Address", "Enter an address"],
  ["text", "Status", "Enter a status"],
  ["ids", "Job IDs", "Enter a job ID"],
  ["date", "Due Date", "YYYY-MM-DD"],
  ["flag", "Active", "Select a value"],
] as const)("%s derives the placeholder of %s", (kind, label, placeholder) => {
  expect(kinds[kind]({ ...texts, label }).placeholder).toBe(placeholder);
  expect(kinds[kind]({ ...texts, label, placeholder: "Enter it" }).placeholder).toBe("Enter it");
});
