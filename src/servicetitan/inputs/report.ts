import { id, isBlank, mapped, pairs, required, text } from "../../kit/inputs";

export const reportCategoryId = required(
  text({
    label: "Report Category ID",
    comments: "The category that the report is in.",
    example: "operations",
    dataSource: "selectReportCategory",
  }),
);

export const reportId = required(
  id({ label: "Report ID", comments: "The ID of the report.", dataSource: "selectReport" }),
);

/** A number, true, false, or a list, as JSON writes them; text in double quotes. */
const LITERAL = /^\s*(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false|\[.*\]|".*")\s*$/s;

/** A typed value in its own type: a report may refuse text instead of a number or a list. */
function typed(value: unknown): unknown {
  if (typeof value !== "string" || !LITERAL.test(value)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    // Digits beyond the precision of a number would change.
    return typeof parsed === "number" && String(parsed) !== value.trim() ? value : parsed;
  } catch {
    // Not JSON after all, such as [VIP] in a name.
    return value;
  }
}

/** The parameters of a report, as the API's list of names and values. */
export const reportParameters = mapped(
  pairs({
    label: "Parameters",
    keyLabel: "Parameter",
    comments:
      'The report\'s parameters by name, as Get Report returns them. Values are dates (YYYY-MM-DD), text, numbers, true, false, or lists such as [101, 102]. Put a number in double quotes to send it as text: "101".',
    example: "2026-03-01",
  }),
  (parameters) =>
    Object.entries(parameters)
      .filter(([, value]) => !isBlank(value))
      .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.map(typed) : typed(value) })),
);
