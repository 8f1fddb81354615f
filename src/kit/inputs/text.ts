import { type Clean, checked, mapped, refuse, scalar, type Text } from "./types";

/** Marks an input of plain text: in a form, blank text may be a value. A symbol, so that it is not published. */
export const isText = Symbol("isText");

/** Reads text; a number or a boolean from an earlier step becomes text. */
export function readText(label: string): Clean<string> {
  return (value) => {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return refuse(label, "text", value);
  };
}

/** One line of text, passed on as typed. */
export const text = (texts: Text) => ({ ...scalar("string", texts, readText(texts.label)), [isText]: true });

/** Text of several lines. */
export const longText = (texts: Text) => ({
  ...scalar("text", texts, readText(texts.label)),
  [isText]: true,
});

/** Text that is masked on the screen. */
export const secret = (texts: Text) => scalar("password", texts, readText(texts.label));

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isGuid = (value: string): boolean => GUID.test(value);

/** The ID of a record, if it is a GUID. Spaces that were copied with it are removed. */
export const guid = (texts: Text & { example: string }) =>
  checked(
    mapped(text(texts), (value) => value.trim()),
    isGuid,
    `a GUID such as ${texts.example}`,
  );
