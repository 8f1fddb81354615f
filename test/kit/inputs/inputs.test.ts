import fc from "fast-check";
import * as kit from "../../../src/kit/inputs";

const about = { label: "My Field", comments: "What it is.", example: "x" };
const clean = (input: { clean(value: unknown): unknown }, value: unknown) => input.clean(value);

const blank = [undefined, null, ""];
const optional = {
  text: kit.text(about),
  longText: kit.longText(about),
  secret: kit.secret(about),
  id: kit.id(about),
  number: kit.number(about),
  wholeNumber: kit.wholeNumber(about),
  flag: kit.flag(about),
  choice: kit.choice(["InProgress", "Done"], about),
  dateTime: kit.dateTime(about),
  date: kit.date(about),
  ids: kit.ids(about),
  texts: kit.texts(about),
  choices: kit.choices(["InProgress", "Done"], about),
  pairs: kit.pairs({ ...about, keyLabel: "Name" }),
  json: kit.json(about),
  file: kit.file(about),
};

describe.each(Object.entries(optional))("%s", (_, input) => {
  test.each(blank)("takes %j for not given", (value) => {
    expect(clean(input, value)).toBeUndefined();
  });

  test("says by its label that it is required, where it is", () => {
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
  ["ids", [], []],
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
  ["pairs", 5, "a list of names with values"],
  ["pairs", "{", "valid JSON"],
  ["json", "{", "valid JSON"],
  ["file", 5, "a file (bytes with a content type)"],
] as const)("%s refuses %j by its label", (key, value, expected) => {
  expect(() => clean(optional[key], value)).toThrow(`My Field must be ${expected}`);
});

test("numbers name their range, lists their most", () => {
  const between = kit.wholeNumber({ ...about, minimum: 1, maximum: 5000 });
  expect(clean(between, "5000")).toBe(5000);
  expect(() => clean(between, "abc")).toThrow('My Field must be a whole number from 1 to 5000, got "abc".');
  expect(() => clean(between, 5001)).toThrow("from 1 to 5000, got 5001");
  expect(() => clean(kit.number({ ...about, minimum: 0 }), -1)).toThrow("a number of at least 0, got -1");
  expect(() => clean(kit.ids({ ...about, most: 2 }), "1,2,3")).toThrow(
    "My Field takes at most 2 values, got 3.",
  );
});

test("a toggle is off, or on, until it is touched", () => {
  expect(blank.map((value) => clean(kit.toggle(about), value))).toEqual([false, false, false]);
  expect(blank.map((value) => clean(kit.toggle({ ...about, on: true }), value))).toEqual([true, true, true]);
  expect(clean(kit.toggle({ ...about, on: true }), "false")).toBe(false);
  expect(() => clean(kit.toggle(about), "perhaps")).toThrow("My Field must be true or false");
});

test("a long value is not shown whole, and the inside of an object never", () => {
  expect(() => clean(optional.id, "x".repeat(500))).toThrow(/"x{57}\.\.\."\.$/);
  expect(() => clean(optional.id, { token: "fake-secret" })).toThrow(/got an object\.$/);
});

test("every whole number is an ID, and nothing else is", () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (one) => clean(optional.id, String(one)) === one),
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

test("every moment stays the same moment, whatever the zone it is given in", () => {
  const offset = fc.tuple(fc.constantFrom("+", "-"), fc.nat({ max: 13 }), fc.constantFrom("00", "30"));
  const moment = fc.date({ min: new Date("1970-01-02"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, offset, (date, [sign, hours, minutes]) => {
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
    street: kit.required(kit.text({ ...about, label: "Street" })),
    unit: kit.text({ ...about, label: "Unit" }),
    count: kit.wholeNumber({ ...about, label: "Count" }),
  };
  const { form, forms, group, required, valuesOf } = kit;
  const options = { label: "Address", comments: "Where it is.", inputs };
  const one = form(options).clean;
  const many = forms(options).clean;

  test("is read from an object and from JSON alike", () => {
    const value = { street: "1 Elm", count: "0", other: { kept: true } };
    expect(one(value)).toEqual({ street: "1 Elm", count: 0, other: { kept: true } });
    expect(one(JSON.stringify(value))).toEqual(one(value));
  });

  test("keeps null and blank text, and leaves out a blank number", () => {
    expect(one({ street: "1 Elm", unit: "", count: "" })).toEqual({ street: "1 Elm", unit: "" });
    expect(one({ street: "1 Elm", unit: null, count: null })).toEqual({
      street: "1 Elm",
      unit: null,
      count: null,
    });
    expect(form({ ...options, blankText: "drop" }).clean({ street: "1 Elm", unit: "" })).toEqual({
      street: "1 Elm",
    });
  });

  test("with nothing in it is not given", () => {
    for (const value of [...blank, {}, { street: "", unit: "" }]) expect(one(value)).toBeUndefined();
    for (const value of blank)
      expect(() => required(form(options)).clean(value)).toThrow("Address is required.");
  });

  test("names itself and the field that is wrong or missing", () => {
    expect(() => one({ unit: "2" })).toThrow("Address: Street is required.");
    expect(() => one({ street: "1 Elm", count: "x" })).toThrow(
      'Address: Count must be a whole number, got "x".',
    );
    expect(() => one("{")).toThrow("Address must be valid JSON");
    expect(() => one([1])).toThrow("Address must be a form, or a JSON object, got a list.");
  });

  test("in a list drops blank entries and names the one that is wrong", () => {
    expect(many([{ street: "1 Elm" }, {}, { street: "" }])).toEqual([{ street: "1 Elm" }]);
    expect(many('[{"street":"1 Elm"}]')).toEqual([{ street: "1 Elm" }]);
    expect(many([])).toEqual([]);
    expect(many([{}])).toBeUndefined();
    expect(() => many([{ street: "1 Elm" }, { unit: "2" }])).toThrow("Address, entry 2: Street is required.");
    expect(() => many({})).toThrow("Address must be a list of forms, or a JSON list");
  });

  test("shows its fields without their cleaners, which the platform would call without the form's name", () => {
    expect(form(options).inputs).toMatchObject({ street: { label: "Street", required: true } });
    expect(JSON.stringify(Object.keys(form(options).inputs.street ?? {}))).not.toContain("clean");
  });

  test("that groups inputs stands flat among the others, and what is not given is left out", () => {
    const all = {
      connection: {
        type: "connection" as const,
        label: "Connection",
        comments: "It.",
        required: true as const,
      },
      paging: group({ ...options, inputs: { page: inputs.count, unit: inputs.unit } }),
      address: form(options),
      name: kit.text(about),
      flag: kit.flag(about),
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

  test("is shaped as the vendor wants it", () => {
    const shape = ({ street, ...rest }: Record<string, unknown>) => ({ line: street, ...rest });
    const shaped = form({ ...options, inputs: { street: inputs.unit }, shape });
    expect(shaped.clean({ street: "x" })).toEqual({ line: "x" });
  });
});

test("a file is read in every form in which a step hands it over", () => {
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

test("an input may be checked further, required in a set, and described anew", () => {
  const short = kit.checked(kit.text(about), (value) => value.length < 3, "shorter than 3");
  expect(clean(short, "ab")).toBe("ab");
  expect(clean(short, "")).toBeUndefined();
  expect(() => clean(short, "abc")).toThrow('My Field must be shorter than 3, got "abc".');
  const { a, b } = kit.requiring({ a: kit.text(about), b: kit.text(about) }, "a");
  expect([a.required, b.required]).toEqual([true, false]);
  expect(kit.described(short, "New.").comments).toBe("New.");
  expect(kit.required(optional.choice).model?.map(({ value }) => value)).toEqual(["InProgress", "Done"]);
});

test("a required list that is empty is refused: written empty, it would wipe what is there", () => {
  const technicians = kit.required(kit.ids({ label: "Technician IDs", comments: "The technicians." }));
  expect(() => technicians.clean([])).toThrow("Technician IDs is required: at least one.");
  const splits = kit.required(kit.forms({ label: "Splits", comments: "The parts.", inputs: {} }));
  expect(() => splits.clean([])).toThrow("Splits is required: at least one.");
});
