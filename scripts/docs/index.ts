import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

interface Input {
  key: string;
  label: string;
  keyLabel?: string;
  type: string;
  collection?: string;
  required?: boolean;
  shown?: boolean;
  comments?: string;
  example?: string;
  dataSource?: string;
  model?: { label: string; value: string }[];
  inputs?: Input[];
}

interface Item {
  key: string;
  display: { label: string; description: string };
  inputs: Input[];
  examplePayload?: unknown;
}

interface Manifest {
  key: string;
  display: { label: string; description: string };
  connections: { key: string; label: string; comments?: string; inputs: Input[] }[];
  actions: Record<string, Item>;
  dataSources: Record<string, Item>;
  triggers: Record<string, Item>;
}

/** The vendors whose bundles are built, by the name of their folder in dist. */
export const documented = (): string[] =>
  readdirSync(join(root, "dist")).filter((vendor) => existsSync(join(root, "dist", vendor, "index.js")));

/** Where a vendor's reference page stands. */
export const pageFile = (vendor: string): string => join(root, "docs", `${vendor}.md`);

/**
 * The reference page of a vendor's component, made from its built bundle. What no manifest tells (how to set up a
 * connection, how a trigger keeps its place) is taken from src/<vendor>/guide/{connection,triggers}.md.
 */
export function pageOf(vendor: string): string {
  const component = require(join(root, "dist", vendor)).default as Manifest;
  const guide = (part: string) => {
    const file = join(root, "src", vendor, "guide", `${part}.md`);
    return existsSync(file) ? [readFileSync(file, "utf8").trim()] : [];
  };
  const { actions, dataSources, triggers } = component;
  return `${[
    `# ${component.display.label}`,
    component.display.description,
    `Component key: \`${component.key}\`. ${count(actions, "action")}, ${count(dataSources, "data source")}, ${count(triggers, "trigger")}.`,
    "<!-- Written by npm run docs from the built component. -->",
    "## Connection",
    ...guide("connection"),
    ...component.connections.flatMap(({ key, label, comments, inputs }) => [
      `### ${label} \`${key}\``,
      ...(comments ? [`${comments}.`] : []),
      inputTable(inputs.filter(({ shown }) => shown !== false)),
    ]),
    ...section("Triggers", triggers, guide("triggers")),
    ...section("Data Sources", dataSources),
    ...section("Actions", actions),
  ].join("\n\n")}\n`;
}

const count = (items: object, what: string) => {
  const number = Object.keys(items).length;
  return `${number} ${what}${number === 1 ? "" : "s"}`;
};

function section(title: string, items: Record<string, Item>, guide: string[] = []): string[] {
  const sorted = Object.values(items).sort((a, b) => a.display.label.localeCompare(b.display.label, "en"));
  return sorted.length === 0 ? [] : [`## ${title}`, ...guide, ...sorted.flatMap(itemOf)];
}

const itemOf = ({ key, display, inputs, examplePayload }: Item): string[] => [
  `### ${display.label} \`${key}\``,
  `${display.description.replace(/\.$/, "")}.`,
  inputTable(inputs.filter(({ type }) => type !== "connection")),
  ...(examplePayload === undefined ? [] : [example(examplePayload)]),
];

/** A payload longer than this is told by its beginning; the designer shows all of it. */
const LONGEST_EXAMPLE = 4000;

function example(payload: unknown): string {
  const text = JSON.stringify(payload, null, 2);
  const shown =
    text.length > LONGEST_EXAMPLE ? `${text.slice(0, text.lastIndexOf("\n", LONGEST_EXAMPLE))}\n...` : text;
  return ["<details><summary>Example payload</summary>", "", "```json", shown, "```", "", "</details>"].join(
    "\n",
  );
}

function inputTable(inputs: Input[]): string {
  if (inputs.length === 0) return "No inputs but the connection.";
  const rows = inputs.flatMap((input) => [
    row(input),
    ...(input.inputs ?? []).map((child) => row(child, input.key)),
  ]);
  const head = "| Input | Key | Type | Required | Comments | Example | Picklist |";
  return [head, "| --- | --- | --- | --- | --- | --- | --- |", ...rows].join("\n");
}

function row(input: Input, parent?: string): string {
  const { key, label, keyLabel, required, comments = "", example: sample = "", dataSource, model } = input;
  const choices = model?.filter(({ value }) => value !== "").map(({ value }) => `\`${value}\``);
  const cells = [
    `${parent ? "↳ " : ""}${keyLabel ? `${keyLabel} / ${label}` : label}`,
    `\`${parent ? `${parent}.` : ""}${key}\``,
    typeOf(input),
    required ? "yes" : "",
    comments,
    choices ? choices.join(", ") : sample ? `\`${sample}\`` : "",
    dataSource ? `\`${dataSource}\`` : "",
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

function typeOf({ type, collection }: Input): string {
  const names: Record<string, string> = {
    structuredObject: "form",
    code: "JSON",
    data: "file",
    password: "secret",
  };
  const name = names[type] ?? type;
  return collection === "valuelist"
    ? `list of ${name}`
    : collection === "keyvaluelist"
      ? `pairs of ${name}`
      : name;
}

/** The file whose part about components is written here. */
export const readmeFile = join(root, "README.md");

/**
 * The README with its table of components and their actions made anew.
 * @throws Error where the markers of that part are missing
 */
export function readmeOf(readme: string): string {
  const marked = /(<!-- components:[^>]*-->)[\s\S]*?(<!-- \/components -->)/;
  if (!marked.test(readme)) throw new Error("README.md has lost the markers of its table of components.");
  const components = documented().map((vendor) => ({
    vendor,
    component: require(join(root, "dist", vendor)).default as Manifest,
  }));
  const rows = components.map(({ vendor, component: { display, key, actions, dataSources, triggers } }) => {
    const numbers = [actions, dataSources, triggers].map((items) => Object.keys(items).length);
    return `| [${display.label}](docs/${vendor}.md) | \`${key}\` | ${numbers.join(" | ")} |`;
  });
  const lists = components.map(({ vendor, component: { display, actions } }) => {
    const sorted = Object.values(actions).sort((a, b) =>
      a.display.label.localeCompare(b.display.label, "en"),
    );
    const list = sorted.map((one) => `| ${one.display.label} | \`${one.key}\` |`);
    return [
      `<details><summary>${display.label}: all actions (inputs and examples in <a href="docs/${vendor}.md">its reference</a>)</summary>`,
      "",
      "| Action | Key |",
      "| --- | --- |",
      ...list,
      "",
      "</details>",
    ].join("\n");
  });
  const table = [
    "| Component | Key | Actions | Data sources | Triggers |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  return readme.replace(marked, (_, start, end) => [start, table, ...lists, end].join("\n\n"));
}

if (require.main === module) {
  mkdirSync(join(root, "docs"), { recursive: true });
  for (const vendor of documented()) writeFileSync(pageFile(vendor), pageOf(vendor));
  writeFileSync(readmeFile, readmeOf(readFileSync(readmeFile, "utf8")));
}
