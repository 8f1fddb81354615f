const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Whether text is a date and time with its time zone in ISO 8601. */
export function isTimestamp(text: string): boolean {
  const date = TIMESTAMP.exec(text)?.[1];
  // A day that a month does not have is counted into the next month.
  return (
    date !== undefined &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  );
}

/** What is wrong with the text of a timestamp; undefined if nothing is. */
export const timestampProblem = (label: string, text: string): string | undefined =>
  text === "" || isTimestamp(text)
    ? undefined
    : `${label} must be a date and time with a time zone, such as 2026-12-01T09:00:00Z (got "${text}").`;

/** The current time in UTC, to the second. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z");
