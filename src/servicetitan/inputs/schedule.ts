import { InputError } from "../../kit/http/errors";
import { choices, mapped, refuse, type Text, text } from "../../kit/inputs";
import { WEEKDAYS } from "../records/values";

// What non-job appointments and shifts, the entries of a technician's schedule, have in common.

const MINUTES = /^\d{1,6}$/;

/** As ServiceTitan returns it: the days, if there are any, precede the hours. Seconds may be left out. */
const CLOCK = /^(?:(\d{1,3})\.)?(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;

function secondsOf(typed: string): number {
  if (MINUTES.test(typed)) return Number(typed) * 60;
  const [, days = "0", hours = "0", minutes = "0", seconds = "0"] = CLOCK.exec(typed) ?? [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}

const twoDigits = (number: number) => String(Math.floor(number)).padStart(2, "0");

/** A length of time, as ServiceTitan writes it: "01:30:00", or "1.12:00:00" for a day and a half. */
export const duration = (texts: Pick<Text, "label" | "comments">) =>
  mapped(
    text({
      ...texts,
      comments: `${texts.comments} Hours and minutes (hh:mm or hh:mm:ss), or a number of minutes.`,
      example: "01:30:00",
      placeholder: "hh:mm:ss",
    }),
    (value) => {
      const seconds = secondsOf(value.trim());
      // Zero is also what text in another format results in.
      if (seconds === 0)
        return refuse(
          texts.label,
          "hours and minutes such as 01:30, or a number of minutes such as 90",
          value,
        );
      const time = [(seconds / 3600) % 24, (seconds / 60) % 60, seconds % 60].map(twoDigits).join(":");
      const days = Math.floor(seconds / 86_400);
      return days > 0 ? `${days}.${time}` : time;
    },
  );

/** Several days of the week, which ServiceTitan takes as one text: "Monday, Wednesday". */
export const weekdays = (texts: Pick<Text, "label" | "comments">) =>
  mapped(choices(WEEKDAYS, { ...texts, example: "Monday" }), (days) => days.join(", "));

/** A time that is or may be given, and the label of its input. */
type Time = [label: string, time: string | null | undefined];

/** @throws InputError if the end is not after the start, as far as both are given */
export function checkSpan(start: Time, end: Time): void {
  if (start[1] && end[1] && Date.parse(end[1]) <= Date.parse(start[1]))
    throw new InputError(`${end[0]} must be after ${start[0]} (${start[1]}), got "${end[1]}".`);
}
