import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { addInputOptions, givenValues, readOption } from "../../../runner/commands/inputOptions";
import type { Input } from "../../../runner/component";

const input = (more: Partial<Input>): Input => ({ key: "it", label: "It", type: "string", ...more });

describe("an option's value", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "runner-"));
  const photo = path.join(folder, "photo.png");
  const form = path.join(folder, "form.json");
  beforeAll(() => {
    writeFileSync(photo, Buffer.from([0, 255, 1]));
    writeFileSync(form, '{"page":"2"}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string, Partial<Input>, string, unknown]>([
    ["text stays text", {}, "007", "007"],
    ["text may begin with @", {}, "@home", "@home"],
    ["JSON for a code input stays text", { type: "code", language: "json" }, '{"a":1}', '{"a":1}'],
    ["a form is JSON", { type: "structuredObject" }, '{"page":"2"}', { page: "2" }],
    [
      "a list of forms is JSON",
      { type: "structuredObject", collection: "valuelist" },
      '[{"a":0}]',
      [{ a: 0 }],
    ],
    ["a list may be JSON", { collection: "valuelist" }, '["1",2]', ["1", 2]],
    ["a list may stand between commas", { collection: "valuelist" }, "1, 2", ["1", "2"]],
    ["pairs may be an object", { collection: "keyvaluelist" }, '{"a":"1"}', [{ key: "a", value: "1" }]],
    [
      "pairs may be a list",
      { collection: "keyvaluelist" },
      '[{"key":"a","value":"1"}]',
      [{ key: "a", value: "1" }],
    ],
  ])("%s", (_, more, typed, expected) => {
    expect(readOption(input(more), typed)).toEqual(expected);
  });

  test("a file is its bytes and its type; JSON may be read from a file", () => {
    expect(readOption(input({ type: "data" }), `@${photo}`)).toEqual({
      data: Buffer.from([0, 255, 1]),
      contentType: "image/png",
    });
    expect(readOption(input({ type: "structuredObject" }), `@${form}`)).toEqual({ page: "2" });
  });

  test.each<[string, Partial<Input>, string, string]>([
    ["JSON that does not parse", { type: "structuredObject" }, "{page", "A JSON object or list was expected"],
    ["JSON that is no object", { type: "structuredObject" }, "5", "A JSON object or list was expected"],
    ["a file without @", { type: "data" }, "photo.png", "@ and the path of a file was expected"],
    ["a file that is not there", { type: "data" }, "@/nowhere/x.png", "no such file"],
  ])("refuses %s", (_, more, typed, message) => {
    expect(() => readOption(input(more), typed)).toThrow(message);
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
  const command = () => {
    const made = new Command("x").exitOverride().configureOutput({ writeErr: () => undefined });
    addInputOptions(made, inputs);
    return made;
  };

  test("are read by input key, also where a value begins with a dash", () => {
    const given = command().parse(["--jobId", "-5"], { from: "user" });
    expect(givenValues(given, inputs)).toEqual({ jobId: "-5" });
  });

  test("name required inputs that are missing, but not those with a default", () => {
    const given = command().parse([], { from: "user" });
    expect(() => givenValues(given, inputs)).toThrow("A required input is missing: --jobId (Job ID).");
  });

  test("are told in the help, and unknown ones refused", () => {
    expect(command().helpInformation()).toMatch(/--jobId <value>\s+Job ID \(required\)\. The job\./);
    expect(command().helpInformation()).toMatch(/Order \(required\)\. One of up\. Default: up\./);
    expect(() => command().parse(["--jobID", "5"], { from: "user" })).toThrow("unknown option '--jobID'");
  });
});
