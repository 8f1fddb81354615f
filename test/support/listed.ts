import type { Listing } from "../../src/kit/action/listing";
import type { Inputs } from "../../src/kit/inputs";

/** Records with the IDs from `first` on. */
export const records = (count: number, first = 1): { id: number }[] =>
  Array.from({ length: count }, (_, at) => ({ id: first + at }));

/** Runs a vendor's listing, and keeps what it logs. */
export function lists<Api, Options>(listing: Listing<Api, Options>, usual: Options) {
  const warnings: string[] = [];
  return {
    warnings,
    run: <Data>(api: unknown, path: string, values: object, options: Options = usual, body?: unknown) =>
      listing.run(api as Api, {
        path,
        values: values as Record<string, unknown>,
        body,
        options,
        context: { logger: { warn: (message) => void warnings.push(message) } },
      }) as Promise<Data>,
  };
}

/** Checks the smallest and the largest number that an input accepts. */
export function acceptsFrom(inputs: Inputs, key: string, minimum: number, maximum?: number): void {
  const clean = (value: unknown) => (inputs[key] as { clean(value: unknown): unknown }).clean(value);
  expect(clean(String(minimum))).toBe(minimum);
  expect(() => clean(minimum - 1)).toThrow("must be a whole number");
  if (maximum === undefined) {
    expect(clean(1_000_000_000)).toBe(1_000_000_000);
    return;
  }
  expect(clean(String(maximum))).toBe(maximum);
  expect(() => clean(maximum + 1)).toThrow("must be a whole number");
}
