import { invalidField } from "../../core";
import { weekdays } from "../world/schedules";

const names: readonly string[] = weekdays;

/**
 * Reads names of days with commas.
 * @returns the days as JavaScript counts them: Sunday is 0
 * @throws ApiError 400
 */
export const checkWeekdays = (text: string, field: string): number[] => {
  const days = text.split(",").map((name) => names.indexOf(name.trim()));
  if (days.includes(-1)) throw invalidField(field, `The value must be names of days, got '${text}'.`);
  return days;
};
