import { type Clean, refuse, scalar, type Text } from "./types";

/** A date and time without a zone is UTC. Seven fractional digits, which some vendors return, are kept. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** True for a date, or a date and time with a valid time of day. */
const readsAsTime = (typed: string): boolean =>
  DATE_TIME.test(typed) && !Number.isNaN(Date.parse(typed.replace(" ", "T")));

/** False for February 30, which JavaScript reads as a day in March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function readDateTime(label: string): Clean<string> {
  return (value) => {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    const typed = typeof value === "string" ? value.trim() : "";
    const parts = DATE_TIME.exec(typed);
    const full = typed.length === 10 ? `${typed}T00:00:00Z` : parts?.[1] ? typed : `${typed}Z`;
    const time = parts && isDay(typed.slice(0, 10)) ? Date.parse(full.replace(" ", "T")) : Number.NaN;
    if (Number.isNaN(time)) return refuse(label, "a date and time such as 2026-03-10T09:00:00Z", value);
    return /Z$/.test(full) && full.includes("T") ? full : new Date(time).toISOString();
  };
}

/** A date and time, passed on in UTC. */
export const dateTime = (texts: Text) =>
  scalar(
    "string",
    {
      example: "2026-03-10T09:00:00Z",
      placeholder: "YYYY-MM-DDThh:mm:ssZ",
      ...texts,
      comments: `${texts.comments} UTC, YYYY-MM-DDThh:mm:ssZ; other offsets are converted.`,
    },
    readDateTime(texts.label),
  );

function readDate(label: string): Clean<string> {
  return (value) => {
    const isDate = value instanceof Date && !Number.isNaN(value.getTime());
    const typed = isDate ? value.toISOString() : String(value).trim();
    const day = typed.slice(0, 10);
    // A date and time, as earlier steps return it, is accepted as well; anything else after the date is a mistake.
    return isDay(day) && readsAsTime(typed) ? day : refuse(label, "a date such as 2026-03-10", value);
  };
}

/** A calendar date. */
export const date = (texts: Text) =>
  scalar(
    "string",
    {
      example: "2026-03-10",
      placeholder: "YYYY-MM-DD",
      ...texts,
      comments: `${texts.comments} YYYY-MM-DD.`,
    },
    readDate(texts.label),
  );
