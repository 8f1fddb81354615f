import type { Context } from "../kit/action/action";

interface Marked {
  success?: boolean;
  errorMessage?: string | null;
}

/**
 * Warns of the records that were not marked: ServiceTitan answers 200 also if it has marked none. The step's data has
 * the same results.
 * @param noun the records, in the plural
 * @param name such as "invoice 6001"
 * @returns the response
 */
export function reportMarked<Result>(
  { logger }: Context,
  noun: string,
  response: unknown,
  name: (result: Result & Marked) => string,
): unknown {
  const results = Array.isArray(response) ? (response as (Result & Marked)[]) : [];
  const refused = results.filter(({ success }) => success === false);
  if (refused.length > 0) {
    const reasons = refused.map((one) => `${name(one)} (${one.errorMessage || "no reason given"})`);
    logger.warn(
      `ServiceTitan marked ${results.length - refused.length} of ${results.length} ${noun} as exported. Not marked: ` +
        `${reasons.join(", ")}. Repeating the step is safe: marking again changes nothing.`,
    );
  }
  return response;
}
