import type { KeyValuePair } from "@prismatic-io/spectral";
import { InputError } from "../http/errors";
import { parseJson } from "./json";
import { readId } from "./number";
import { readText } from "./text";
import { type Clean, enter, isBlank, isObject, refuse, type Text, unlessBlank } from "./types";

/** "Job IDs" as "Job ID": the label of one entry. */
const singular = (label: string) => label.replace(/(?<=[^s])s$/, "");

/**
 * A list of values of one kind; text with commas is split.
 * @param read cleans one entry
 * @param most the number of entries that the vendor accepts
 */
export function values<Value>(texts: Text, read: Clean<Value>, most = Number.POSITIVE_INFINITY) {
  return {
    ...texts,
    type: "string" as const,
    collection: "valuelist" as const,
    placeholder: texts.placeholder ?? enter(singular(texts.label)),
    required: false,
    clean: unlessBlank((value: unknown): Value[] | undefined => {
      const parsed =
        typeof value === "string" && value.trim().startsWith("[") ? parseJson(texts.label, value) : value;
      const entries = Array.isArray(parsed)
        ? parsed
        : String(parsed)
            .split(",")
            .map((one) => one.trim());
      const given = entries.filter((one) => !isBlank(one));
      if (given.length > most)
        throw new InputError(`${texts.label} accepts at most ${most} values, got ${given.length}.`);
      return given.length === 0 && entries.length > 0 ? undefined : given.map(read);
    }),
  };
}

/** The IDs of several records. */
export const ids = ({ most, ...texts }: Text & { most?: number }) =>
  values({ example: "5001", ...texts }, readId(texts.label), most);

/** Several lines of text. */
export const texts = ({ most, ...about }: Text & { most?: number }) =>
  values(about, readText(about.label), most);

/**
 * A key/value list, as an object. A key that occurs twice has a list of values.
 * @param keyLabel the label of the key column
 */
export const pairs = ({ keyLabel, ...texts }: Text & { keyLabel: string }) => ({
  ...texts,
  label: { key: keyLabel, value: texts.label },
  type: "string" as const,
  collection: "keyvaluelist" as const,
  required: false,
  placeholder: texts.placeholder ?? "Enter a value",
  clean: unlessBlank((value: unknown): Record<string, unknown> => {
    const parsed = typeof value === "string" ? parseJson(texts.label, value) : value;
    if (isObject(parsed)) return parsed;
    if (!Array.isArray(parsed)) return refuse(texts.label, "a list of keys with values", value);
    const result: Record<string, unknown> = {};
    for (const { key, value: one } of parsed as KeyValuePair[]) {
      if (isBlank(key)) continue;
      const earlier = result[key];
      result[key] = earlier === undefined ? one : [earlier, one].flat();
    }
    return result;
  }),
});
