import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newCommand } from "../../../runner/commands/command";
import { addInputOptions, inputValues, parseOption } from "../../../runner/commands/inputOptions";
import { createTerminal } from "../../../runner/commands/terminal";
import type { Input } from "../../../runner/component";

const input = (more: Partial<Input>): Input => ({ key: "field", label: "Field", type: "string", ...more });

const form: Partial<Input> = {
  type: "structuredObject",
  inputs: [
    { key: "name", label: "Name", type: "string", required: true, example: "Main house" },
    { key: "file", label: "File", type: "data", required: true },
    { key: "tags", label: "Tags", type: "string", collection: "valuelist", required: true, example: "8" },
    { key: "memo", label: "Memo", type: "string", example: "In the attic" },
  ] as Input[],
};
const formList: Partial<Input> = { ...form, collection: "valuelist" };
const list: Partial<Input> = { collection: "valuelist", example: "5001" };
const pairs: Partial<Input> = { collection: "keyvaluelist", keyLabel: "Query Parameter", example: "true" };
const code: Partial<Input> = { type: "code", language: "json", example: '[{"action": "assign"}]' };
const body: Partial<Input> = { type: "text", example: '{"name": "Example"}' };
const files: Partial<Input> = { key: "fileData", collection: "keyvaluelist", keyLabel: "Field" };

describe("the value of an option", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "runner-"));
  const write = (name: string, content: string | Buffer) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const photo = write("photo.png", Buffer.from([0, 255, 1]));
  const photoFile = { data: Buffer.from([0, 255, 1]), contentType: "image/png" };
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string, Partial<Input>, string, unknown]>([
    ["text is kept as it is", {}, "007", "007"],
    ["text may begin with @", {}, "@home", "@home"],
    ["JSON text stays text", code, '[{"a":1}]', '[{"a":1}]'],
    ["a form is an object", form, '{"memo":"x"}', { memo: "x" }],
    ["a list of forms is a list", formList, '[{"memo":0}]', [{ memo: 0 }]],
    ["a list may be JSON", list, '["1",2]', ["1", 2]],
    ["a list may be separated by commas", list, "1, 2,", ["1", "2"]],
    ["pairs may be an object", pairs, '{"a":"1"}', [{ key: "a", value: "1" }]],
    ["pairs may be a list", pairs, '[{"key":"a","value":"1"}]', [{ key: "a", value: "1" }]],
    ["a condition is a list", { type: "conditional" }, '["and"]', ["and"]],
  ])("%s", (_, more, typed, expected) => {
    expect(parseOption(input(more), typed)).toEqual(expected);
  });

  test.each<[string, Partial<Input>, string, unknown]>([
    ["a form", form, '{"memo":"x"}', { memo: "x" }],
    ["a list of forms", formList, '[{"memo":"x"}]', [{ memo: "x" }]],
    ["a list of values", list, "1,2", ["1", "2"]],
    ["pairs", pairs, '{"a":"1"}', [{ key: "a", value: "1" }]],
    ["JSON text", code, '[{"a":1}]', '[{"a":1}]'],
    ["a body", body, '{"a":1}', '{"a":1}'],
  ])("@ reads %s from a file", (_, more, content, expected) => {
    expect(parseOption(input(more), `@${write("value.json", content)}`)).toEqual(expected);
  });

  test("@ reads a file, wherever an input takes one", () => {
    expect(parseOption(input({ type: "data" }), `@${photo}`)).toEqual(photoFile);
    const at = JSON.stringify(`@${photo}`);
    expect(parseOption(input(form), `{"file":${at},"memo":${at}}`)).toEqual({
      file: photoFile,
      memo: `@${photo}`,
    });
    expect(parseOption(input(formList), `[{"file":${at}}]`)).toEqual([{ file: photoFile }]);
    expect(parseOption(input(files), `{"photo":${at}}`)).toEqual([{ key: "photo", value: photoFile }]);
    expect(parseOption(input({ type: "data", collection: "valuelist" }), `[${at}]`)).toEqual([photoFile]);
  });

  test.each<[string, Partial<Input>, string, string]>([
    ["JSON that does not parse", form, "{page", 'Expected a JSON object: \'{"name":"Main house"'],
    ["JSON that is not an object", form, "5", "Expected a JSON object: "],
    ["a list instead of a form", form, "[]", "Expected a JSON object: "],
    ["a form instead of a list of forms", formList, "{}", 'Expected a JSON list: \'[{"name":'],
    ["a list that does not parse", list, "[1", "Expected a list, separated by commas or as JSON: "],
    ["pairs that are text", pairs, "a=1", 'Expected a JSON object: \'{"queryParameter":"true"}\' or @file.'],
    ["a file without @", { type: "data" }, "photo.png", "Expected @ and the path of a file."],
    ["a file that does not exist", { type: "data" }, "@/nowhere/x.png", "no such file"],
  ])("refuses %s", (_, more, typed, message) => {
    expect(() => parseOption(input(more), typed)).toThrow(message);
  });
});

describe("the options of a command", () => {
  const inputs = [
    input({ key: "connection", type: "connection", required: true }),
    input({ key: "jobId", label: "Job ID", required: true, comments: "The job." }),
    input({
      key: "order",
      label: "Order",
      required: true,
      default: "up",
      model: [{ label: "Up", value: "up" }],
    }),
  ];
  const parse = (words: string[], declared = inputs) => {
    const terminal = createTerminal(
      () => undefined,
      () => undefined,
    );
    const command = newCommand("x", { terminal });
    addInputOptions(command, declared);
    return command.parse(words, { from: "user" });
  };

  test("are read by input key, even if a value begins with a dash", () => {
    expect(inputValues(parse(["--jobId", "-5"]), inputs)).toEqual({ jobId: "-5" });
  });

  test("require inputs without a default", () => {
    expect(() => inputValues(parse([]), inputs)).toThrow("A required input is missing: --jobId (Job ID).");
    expect(inputValues(parse([]), inputs, { jobId: "7" })).toEqual({ jobId: "7" });
    expect(inputValues(parse(["--jobId", "8"]), inputs, { jobId: "7" })).toEqual({ jobId: "8" });
  });

  test.each<[Partial<Input>, string, string]>([
    [{ required: true, comments: "The job." }, "<value>", "Field (required). The job."],
    [{ default: "up", model: [{ label: "Up", value: "up" }] }, "<value>", "One of up. Defaults to up."],
    [
      form,
      "<object>",
      `A JSON object: '{"name":"Main house","file":"@photo.png","tags":["8"]}' or @file. Fields: name, file, tags, memo.`,
    ],
    [formList, "<list>", `A JSON list: '[{"name":"Main house","file":"@photo.png","tags":["8"]}]' or @file.`],
    [list, "<list>", `A list, separated by commas or as JSON: '["5001"]' or @file.`],
    [pairs, "<object>", `A JSON object: '{"queryParameter":"true"}' or @file.`],
    [files, "<object>", `A JSON object: '{"field":"@photo.png"}' or @file.`],
    [code, "<json>", `A JSON list: '[{"action":"assign"}]' or @file.`],
    [{ ...code, example: '{"a": 1}' }, "<json>", `A JSON object: '{"a":1}' or @file.`],
    [body, "<json>", `Text or JSON: '{"name":"Example"}' or @file.`],
    [{ type: "data" }, "<@file>", "The path of a file: @photo.png."],
  ])("help describes %j", (more, placeholder, text) => {
    const help = parse([], [input(more)])
      .configureHelp({ helpWidth: 1000 })
      .helpInformation();
    expect(help).toContain(`--${more.key ?? "field"} ${placeholder}`);
    expect(help).toContain(text);
  });

  test("name the nearest option if one is unknown, in one line", () => {
    expect(() => parse(["--jobID", "5"])).toThrow(
      /^There is no option --jobID\. Did you mean --jobId\? See x --help\.$/,
    );
    expect(() => parse(["--jobId"])).toThrow(/^Option '--jobId <value>' argument missing$/);
  });
});
