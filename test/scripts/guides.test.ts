import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { anchorOf } from "../../scripts/docs/markdown";
import { componentOf, vendors } from "../support/components";
import { expectNone } from "../support/problems";

const root = join(__dirname, "..", "..");

const LINK = /\[([^\]]+)\]\([a-zA-Z]+\.md#([a-z-]+)\)/;
const INPUT = /\*\*([^*]+)\*\*/g;

/** The rows of step tables in a vendor's guides that name an operation of the component. */
const stepsOf = (vendor: string) =>
  readdirSync(join(root, "src", vendor, "guide"))
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      readFileSync(join(root, "src", vendor, "guide", file), "utf8")
        .split("\n")
        .filter((line) => /^\| \d+ \|/.test(line))
        .map((line) => ({ file, cells: line.split(" | ") })),
    )
    .flatMap(({ file, cells: [, operation = "", inputs = ""] }) => {
      const [, label, anchor] = LINK.exec(operation) ?? [];
      return label
        ? [{ file, label, anchor, inputs: [...inputs.matchAll(INPUT)].map(([, one]) => one!) }]
        : [];
    });

test.each(vendors)(
  "%s: the steps of guides name operations and inputs as the designer shows them",
  (vendor) => {
    const { actions, dataSources, triggers } = componentOf(vendor);
    const operations = [actions, dataSources, triggers].flatMap((items) => Object.values(items));
    const problems = stepsOf(vendor).flatMap(({ file, label, anchor, inputs }) => {
      const operation = operations.find(({ display }) => display.label === label);
      if (!operation || anchorOf(label) !== anchor) return [`${file}: there is no operation ${label}.`];
      const labels = operation.inputs
        .flatMap((input) => [input, ...(input.inputs ?? [])])
        .flatMap(({ label, keyLabel }) => (keyLabel ? [keyLabel, label] : [label]));
      return inputs
        .filter((input) => !labels.includes(input))
        .map((input) => `${file}: ${label} has no input ${input}.`);
    });
    expectNone(problems);
  },
);

test("the guides to ServiceTitan have steps", () => {
  expect(stepsOf("servicetitan").length).toBeGreaterThan(10);
});
