interface Marked {
  success?: boolean;
  errorMessage?: string | null;
}

/**
 * The results of marking several records, if all were marked. ServiceTitan answers 200 also if it has marked none.
 * @param noun the records, in the plural
 * @param name such as "invoice 6001"
 * @throws Error that names the records that were not marked, with ServiceTitan's reasons
 */
export function checkMarked<Result>(
  noun: string,
  response: unknown,
  name: (result: Result & Marked) => string,
): unknown {
  const results = Array.isArray(response) ? (response as (Result & Marked)[]) : [];
  const refused = results.filter(({ success }) => success === false);
  if (refused.length === 0) return response;
  const reasons = refused.map((one) => `${name(one)} (${one.errorMessage || "no reason given"})`);
  throw new Error(
    `ServiceTitan marked ${results.length - refused.length} of ${results.length} ${noun} as exported. Not marked: ` +
      `${reasons.join(", ")}. Repeating the step is safe: marking again changes nothing.`,
  );
}
