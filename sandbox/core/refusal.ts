/** Messages by the name of the field or query parameter they are about. */
export type FieldErrors = Record<string, string[]>;

/**
 * A request that the vendor would refuse. Throw it anywhere in an operation; each vendor says in its own
 * error shape how it is told (`ServerSetup.describe`).
 */
export class Refusal extends Error {
  /**
   * @param status HTTP status, 400 to 599
   * @param message one sentence for a person
   * @param fields what is wrong with which field, if it is about fields
   * @param headers extra response headers, such as Retry-After
   */
  constructor(
    readonly status: number,
    message: string,
    readonly fields: FieldErrors = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
    this.name = "Refusal";
  }
}

/** Refuses one field or query parameter with 400. */
export const badField = (field: string, message: string): Refusal =>
  new Refusal(400, `${field}: ${message}`, { [field]: [message] });

/** Refuses with 404: no record of that kind has that id. */
export const notFound = (what: string, id: number | string): Refusal =>
  new Refusal(404, `${what} ${id} was not found`);
