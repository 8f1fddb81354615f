import type { KeyValuePair } from "@prismatic-io/spectral";
import { InputError } from "../http/errors";
import { parseJson } from "./json";
import { readId } from "./number";
import { readText } from "./text";
import { type Clean, enter, isBlank, isObject, mapped, refuse, type Text, unlessBlank } from "./types";

const atCommas = (text: string) => text.split(",").map((one) => one.trim());

/** An address or a line of text may contain commas. */
const atLineBreaks = (text: string) => text.split(/\r?\n/);

/** "Job IDs" as "Job ID", "Categories" as "Category", "Statuses" as "Status": the label of one entry. */
const singular = (label: string) =>
  label.replace(/ies$|(?<=ss|us|x|ch|sh)es$|(?<=[^s])s$/, (ending) => (ending === "ies" ? "y" : ""));

/**
 * A list of values of one kind. An empty list is "not given".
 * @param read cleans one entry
 * @param split splits text that contains several entries; at commas by default
 * @param most the number of entries that the vendor accepts
 */
export function values<Value>(
  texts: Text,
  read: Clean<Value>,
  {
    most = Number.POSITIVE_INFINITY,
    split = atCommas,
  }: { most?: number; split?: (text: string) => string[] } = {},
) {
  return {
    ...texts,
    type: "string" as const,
    collection: "valuelist" as const,
    placeholder: texts.placeholder ?? enter(singular(texts.label)),
    required: false,
    clean: unlessBlank((value: unknown): Value[] | undefined => {
      const parsed =
        typeof value === "string" && value.trim().startsWith("[") ? parseJson(texts.label, value) : value;
      const entries = Array.isArray(parsed) ? parsed : typeof parsed === "string" ? split(parsed) : [parsed];
      const given = entries.filter((one) => !isBlank(one));
      if (given.length > most)
        throw new InputError(`${texts.label} accepts at most ${most} values, got ${given.length}.`);
      // The designer stores an untouched list as an empty one.
      return given.length === 0 ? undefined : given.map(read);
    }),
  };
}

/** The IDs of several records. */
export const ids = ({ most, ...texts }: Text & { most?: number }) =>
  values({ example: "5001", ...texts }, readId(texts.label), { most });

/** Several lines of text. */
export const texts = ({ most, ...about }: Text & { most?: number }) =>
  values(about, readText(about.label), { most, split: atLineBreaks });

/**
 * A key/value list, as an object. A key that occurs twice has a list of values. An empty list is "not given".
 * @param keyLabel the label of the key column
 * @returns values as they are: files, objects, numbers and booleans from earlier steps included
 */
export const pairs = ({ keyLabel, ...texts }: Text & { keyLabel: string }) => ({
  ...texts,
  label: { key: keyLabel, value: texts.label },
  type: "string" as const,
  collection: "keyvaluelist" as const,
  required: false,
  placeholder: texts.placeholder ?? "Enter a value",
  clean: unlessBlank((value: unknown): Record<string, unknown> | undefined => {
    const parsed = typeof value === "string" ? parseJson(texts.label, value) : value;
    const pairs = isObject(parsed)
      ? Object.entries(parsed).map(([key, value]) => ({ key, value }))
      : Array.isArray(parsed) && parsed.every((one) => isObject(one) && "key" in one)
        ? (parsed as KeyValuePair<unknown>[])
        : refuse(texts.label, "a list of keys with values", value);
    const values = new Map<string, unknown>();
    for (const { key, value: one } of pairs) {
      if (isBlank(key)) continue;
      values.set(key, values.has(key) ? [values.get(key), one].flat() : one);
    }
    // A Map first: assigned to an object, a key such as "__proto__" would be lost.
    return values.size === 0 ? undefined : Object.fromEntries(values);
  }),
});

/** A key/value list whose values are text. Numbers and booleans from earlier steps become text. */
export const textPairs = (texts: Text & { keyLabel: string }) => {
  const read = readText(texts.label);
  return mapped(
    pairs(texts),
    (values): Record<string, string | string[]> =>
      Object.fromEntries(
        Object.entries(values)
          .filter(([, value]) => !isBlank(value))
          .map(([key, value]) => [key, Array.isArray(value) ? value.map(read) : read(value)]),
      ),
  );
};
