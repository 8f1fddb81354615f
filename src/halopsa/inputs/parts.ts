import { flag, ids, mapped, number, text, wholeNumber } from "../../kit/inputs";

// Inputs that many resources have, but for their texts.

export const include = (label: string, part: string) =>
  flag({ label, comments: `Whether to include ${part}.` });

export const searchIn = (label: string, part: string, example: string) =>
  text({
    label,
    comments: `The text to search for in ${part}.`,
    example,
    placeholder: "Enter text to search for",
  });

/** A setting of HaloPSA that is stored as a number. */
export const setting = (label: string, comments: string, example: string) =>
  wholeNumber({ label, comments, example, placeholder: "Enter a number" });

export const amount = (label: string, comments: string, example: string) =>
  number({ label, comments, example, placeholder: "Enter an amount" });

/** HaloPSA links a record to others by objects that contain their IDs. */
export const linkedIds = (texts: Parameters<typeof ids>[0]) =>
  mapped(ids(texts), (all) => all.map((id) => ({ id })));
