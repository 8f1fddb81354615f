import { mapped, text } from "../../kit/inputs";

/** "x2", "ext. 2", "#2" at the end of a phone number. */
const EXTENSION = /\s*(?:x|ext(?:ension|\.)?|#)\s*\d{1,6}\s*$/i;

/** A number of the North American Numbering Plan with its country code, which ServiceTitan does not store. */
const NORTH_AMERICAN = /^1(\d{10})$/;

/**
 * The digits of a phone number in any spelling, as ServiceTitan stores them.
 * @example phoneDigits("+1 (740) 555-0130 x2") // "7405550130"
 */
export const phoneDigits = (phone: string): string =>
  phone.replace(EXTENSION, "").replace(/\D/g, "").replace(NORTH_AMERICAN, "$1");

/** The shortest number that is worth a search: a local number without area code. */
const FEWEST_DIGITS = 7;

/** True if digits may be a complete phone number. */
export const isPhone = (digits: string): boolean => digits.length >= FEWEST_DIGITS;

/**
 * A phone number without separators and extension, and with its plus sign: how leads and calls store numbers is not
 * documented.
 * @example plainPhone("+1 (740) 555-0130 x2") // "+17405550130"
 */
export const plainPhone = (phone: string): string =>
  `${/^\s*\+/.test(phone) ? "+" : ""}${phone.replace(EXTENSION, "").replace(/\D/g, "")}`;

/**
 * A filter by phone number. Text without digits is left to ServiceTitan.
 * @param stored turns a number into the form in which the list stores it
 */
export const phoneFilter = (texts: { label: string; comments: string }, stored = phoneDigits) =>
  mapped(
    text({
      ...texts,
      comments: `${texts.comments} In any spelling: (818) 555-0101, +18185550101.`,
      example: "8185550101",
      placeholder: "Enter a phone number",
    }),
    (phone) => (/\d/.test(phone) ? stored(phone) : phone),
  );
