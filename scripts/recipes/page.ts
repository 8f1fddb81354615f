import type { ConfigVar, Definition } from "../../runner/flow/definition";
import { diagrams } from "./diagram";

const TYPES: Partial<Record<ConfigVar["dataType"], string>> = {
  connection: "connection",
  picklist: "picklist",
  string: "text",
  number: "number",
  boolean: "yes or no",
};

/** Headings of the documentation, one level below that of the page. */
const documentation = (text: string): string => text.trim();

const cell = (text = ""): string =>
  text
    .trim()
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/g, " ");

/** The page of a recipe: what it does, its flows as pictures, its config variables, and how to import it. */
export function pageOf(name: string, definition: Definition): string {
  const { description, requiredConfigVars, configPages } = definition;
  const pageOfVariable = (key: string) =>
    configPages.find(({ elements }) => elements.some(({ value }) => value === key))?.name;
  return `# ${definition.name}

${description}.

${documentation(definition.documentation)}

## Flows

${diagrams(definition)
  .map(({ name: flow, diagram }) => `### ${flow}\n\n\`\`\`mermaid\n${diagram}\n\`\`\``)
  .join("\n\n")}

## Config variables

| Page | Variable | Type | Description |
| --- | --- | --- | --- |
${requiredConfigVars
  .map(
    ({ key, dataType, description: text }) =>
      `| ${cell(pageOfVariable(key))} | ${cell(key)} | ${TYPES[dataType] ?? dataType} | ${cell(text)} |`,
  )
  .join("\n")}

## Import

Publish the components that the recipe uses, then import [recipe.yml](recipe.yml):

\`\`\`
prism integrations:import --path recipes/${name}/recipe.yml
\`\`\`
`;
}

/** The list of recipes in the folder's page. */
export const listOf = (recipes: { name: string; definition: Definition }[]): string =>
  [
    "| Recipe | What it does |",
    "| --- | --- |",
    ...recipes.map(
      ({ name, definition }) =>
        `| [${cell(definition.name)}](${name}/README.md) | ${cell(definition.description)} |`,
    ),
  ].join("\n");
