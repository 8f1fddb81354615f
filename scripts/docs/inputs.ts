import type { Input } from "./component";
import { code, sentence, table } from "./markdown";

/**
 * The inputs of an item as a table; fields of a form follow the form.
 * @param dataSource links the data source with a key; undefined if the component has none with that key
 */
export function inputTable(inputs: Input[], dataSource: (key: string) => string | undefined): string {
  const shown = inputs.filter((input) => input.type !== "connection" && input.shown !== false);
  if (shown.length === 0) return "No inputs besides the connection.";
  const rows = shown.flatMap((input) => [
    rowOf(input, dataSource),
    ...(input.inputs ?? []).map((field) => rowOf(field, dataSource, input.key)),
  ]);
  return table(["Input", "Key", "Type", "Required", "Description"], rows);
}

function rowOf(input: Input, dataSource: (key: string) => string | undefined, form?: string): string[] {
  const { key, label, required } = input;
  return [
    `${form ? "↳ " : ""}${label}`,
    code(form ? `${form}.${key}` : key),
    typeOf(input),
    required ? "yes" : "",
    descriptionOf(input, dataSource),
  ];
}

function descriptionOf(
  { type, comments, example, default: preset, dataSource, model }: Input,
  linkTo: (key: string) => string | undefined,
): string {
  const values = (model ?? []).map(({ value }) => value).filter((value) => value !== "");
  // A switch that is off by default needs no word.
  const isNoted = preset !== undefined && preset !== "" && !(type === "boolean" && preset === "false");
  return [
    ...(comments ? [sentence(comments)] : []),
    ...(values.length > 0 ? [`One of: ${values.map(code).join(", ")}.`] : []),
    ...(isNoted ? [`Default: ${code(typeof preset === "string" ? preset : JSON.stringify(preset))}.`] : []),
    ...(example && values.length === 0 ? [`Example: ${code(example)}.`] : []),
    ...(dataSource ? [`Picklist: ${linkTo(dataSource) ?? code(dataSource)}.`] : []),
  ].join(" ");
}

/** Plain names for the platform's types. */
const TYPES: Record<string, string> = {
  structuredObject: "form",
  code: "JSON",
  data: "file",
  password: "secret",
};

const COLLECTIONS: Record<string, string> = { valuelist: "list of ", keyvaluelist: "key/value list of " };

const typeOf = ({ type, collection = "" }: Input): string =>
  `${COLLECTIONS[collection] ?? ""}${TYPES[type] ?? type}`;
