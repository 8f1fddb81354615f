import { VendorError } from "../kit/http/errors";

/** A report as the API returns it; `report` is present only if the report was run. */
interface Report {
  report?: { load_error?: string | null } | null;
}

/**
 * Returns the report. HaloPSA answers with 200 even if the query of the report failed.
 * @throws VendorError with the error of the database
 */
export function withoutLoadError(operation: string, response: unknown): unknown {
  const error = (response as Report | null | undefined)?.report?.load_error?.trim();
  if (!error) return response;
  throw new VendorError({
    vendor: "HaloPSA",
    operation,
    message: `The query of the report failed: ${error}`,
    retryable: false,
    outcomeUnknown: false,
  });
}
