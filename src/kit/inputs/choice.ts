import { values } from "./list";
import { type Clean, isBlank, refuse, scalar, type Text } from "./types";

/** One of a vendor's fixed values; the label is what a builder sees. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

/** "InProgress" as "In Progress". */
const labelFor = (value: string) => value.replace(/([a-z\d])([A-Z])/g, "$1 $2");

/** Fixed values, some of which have a label that does not follow from the value. */
export const labeled = <Value extends string>(
  values: readonly Value[],
  labels: { readonly [One in Value]?: string },
): (Value | Option<Value>)[] =>
  values.map((value) => {
    const label = labels[value];
    return label === undefined ? value : { value, label };
  });

type Options<Value extends string> = readonly (Value | Option<Value>)[];

const optionsOf = <Value extends string>(options: Options<Value>): Option<Value>[] =>
  options.map((one) => (typeof one === "string" ? { label: labelFor(one), value: one } : one));

function readChoice<Value extends string>(label: string, options: Option<Value>[]): Clean<Value> {
  return (value) => {
    const lower = String(value).trim().toLowerCase();
    const found = options.find((one) => one.value.toLowerCase() === lower);
    return found?.value ?? refuse(label, `one of ${options.map((one) => one.value).join(", ")}`, value);
  };
}

const NOT_SET = { label: "Not set", value: "" };
const SELECT = "Select a value";

/**
 * One of a vendor's fixed values.
 * @param options values, or values with the labels that a builder sees
 */
export const choice = <const Value extends string>(options: Options<Value>, texts: Text) => {
  const model = optionsOf(options);
  return {
    ...scalar(
      "string",
      { example: model[0]?.value, placeholder: SELECT, ...texts },
      readChoice(texts.label, model),
    ),
    model: [NOT_SET, ...model] as Option[],
  };
};

/** Several of a vendor's fixed values. */
export const choices = <const Value extends string>(options: Options<Value>, texts: Text) => {
  const model = optionsOf(options);
  return {
    ...values({ example: model[0]?.value, placeholder: SELECT, ...texts }, readChoice(texts.label, model)),
    model: model as Option[],
  };
};

function readFlag(label: string): Clean<boolean> {
  return (value) => {
    const lower = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (lower === true || lower === "true" || lower === "yes") return true;
    if (lower === false || lower === "false" || lower === "no") return false;
    return refuse(label, "true or false", value);
  };
}

/** Yes, no, or not set. (The platform's boolean input is never "not set": it would send false.) */
export const flag = (texts: Text) => ({
  ...scalar("string", { example: "true", placeholder: SELECT, ...texts }, readFlag(texts.label)),
  model: [NOT_SET, { label: "Yes", value: "true" }, { label: "No", value: "false" }],
});

/** A switch that an operation reads itself. Off by default, unless `on` is true. */
export const toggle = ({ on = false, ...texts }: Pick<Text, "label" | "comments"> & { on?: boolean }) => ({
  ...texts,
  type: "boolean" as const,
  default: String(on),
  required: false,
  clean: (value: unknown) => (isBlank(value) ? on : readFlag(texts.label)(value)),
});
