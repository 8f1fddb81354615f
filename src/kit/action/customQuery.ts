import type { Query } from "../http/client";
import { InputError } from "../http/errors";

/**
 * A list's filters and the parameters of its Custom Query Params in one query.
 * @param isTaken true for a parameter that another input of the list sets in any case
 * @throws InputError where one stands twice: a mistake that the API would not tell
 */
export function withCustomQuery(
  filters: Query,
  custom: unknown,
  isTaken: (parameter: string) => boolean = () => false,
): Query {
  const given = (custom ?? {}) as Query;
  const twice = Object.keys(given).find((key) => filters[key] !== undefined || isTaken(key));
  if (twice) {
    throw new InputError(
      `Custom Query Params repeats ${twice}, which has an input of its own: leave one of them out.`,
    );
  }
  return { ...filters, ...given };
}
