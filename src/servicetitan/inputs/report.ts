import { id, isBlank, isObject, mapped, pairs, parseJson, required, text } from "../../kit/inputs";

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
    // A longer number would lose digits.
    return Number.isInteger(parsed) && !Number.isSafeInteger(parsed) ? value : parsed;
  } catch {
    // Not JSON after all, such as [VIP] in a name.
    return value;
  }
}

const LABEL = "Parameters";

const byName = mapped(
  pairs({
    label: LABEL,
    keyLabel: "Parameter",
    comments:
      "The report's parameters by name; Get Report describes them. Values are dates (YYYY-MM-DD), text, numbers, true, false, or lists such as [101, 102]. A number in double quotes is sent as text.",
    example: "2026-03-01",
  }),
  (parameters) =>
    Object.entries(parameters)
      .filter(([, value]) => !isBlank(value))
      .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.map(typed) : typed(value) })),
);

const isParameter = (row: unknown) => isObject(row) && "name" in row;

/** The parameters of a report, as the API's list of names and values. Such a list is passed on unchanged. */
export const reportParameters = {
  ...byName,
  clean(value: unknown) {
    const parsed = typeof value === "string" && value !== "" ? parseJson(LABEL, value) : value;
    const isApiShape = Array.isArray(parsed) && parsed.length > 0 && parsed.every(isParameter);
    return isApiShape ? (parsed as { name: string; value: unknown }[]) : byName.clean(parsed);
  },
};
