/** Bodies of operations whose schema does not show what they need, by the name of the operation. */
export const KNOWN_BODIES: Record<string, unknown> = {
  // Each report has parameters of its own. All reports of the sandbox have these.
  "POST reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data": {
    parameters: [
      { name: "From", value: "2020-01-01" },
      { name: "To", value: "2026-12-31" },
    ],
  },
};
