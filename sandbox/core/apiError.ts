/** Error messages by the name of the field or query parameter. */
export type FieldErrors = Record<string, string[]>;

/**
 * An error response of the vendor's API. Throw it anywhere in an operation; each vendor formats it in its own
 * way (`ServerSetup.formatError`).
 */
export class ApiError extends Error {
  /**
   * @param status HTTP status, 400 to 599
   * @param message one sentence for the caller
   * @param fields errors of fields or query parameters, if the error is about any
   * @param headers additional response headers, such as Retry-After
   */
  constructor(
    readonly status: number,
    message: string,
    readonly fields: FieldErrors = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** Creates the error for one invalid field or query parameter, with status 400. */
export const invalidField = (field: string, message: string): ApiError =>
  new ApiError(400, `${field}: ${message}`, { [field]: [message] });

/** Creates the error for a record that does not exist, with status 404. */
export const notFound = (label: string, id: number | string): ApiError =>
  new ApiError(404, `${label} ${id} was not found`);
