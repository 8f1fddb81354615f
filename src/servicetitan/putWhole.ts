import { InputError } from "../kit/http/errors";
import type { Path } from "../kit/http/path";
import type { Api } from "./client";
import { fetchAllPages, type Item } from "./listing";

/** A record that ServiceTitan replaces as a whole, and that can only be read as part of a list. */
interface Whole {
  /** Such as "Gross pay item 7001". */
  name: string;
  id: number;
  /** The list that contains the record. */
  list: Path;
  query: Record<string, string | number | undefined>;
  /** Says where the record was looked for, such as "payroll 501". */
  within: string;
  /** The optional fields in the body, with the labels of their inputs. */
  kept: Record<string, string>;
  /** Rejects the complete body, whose fields may not fit together. */
  check?(body: Record<string, unknown>): void;
  /** What to do with fields that cannot be kept. Defaults to entering or clearing them. */
  remedy?: string;
  warn(message: string): void;
}

const REMEDY = "Enter them, or select them in Fields to Clear.";

/**
 * Replaces a record. Fields that are not given are read first, and keep their values.
 * @throws InputError if the record is not found; nothing is changed, because its fields would be emptied
 */
export const putWhole = async (
  api: Api,
  path: Path,
  body: Record<string, unknown>,
  whole: Whole,
  options?: Parameters<Api["put"]>[2],
): Promise<unknown> => api.put(path, await completed(api, body, whole), options);

/**
 * The body of an update that writes all fields. Those that are not given are read first.
 * @throws InputError if the record is not found
 */
export async function completed(
  api: Api,
  body: Record<string, unknown>,
  { name, id, list, query, within, kept, check, remedy = REMEDY, warn }: Whole,
): Promise<Record<string, unknown>> {
  const missing = Object.keys(kept).filter((key) => body[key] === undefined);
  if (missing.length === 0) return body;
  const { records } = await fetchAllPages<Item & Record<string, unknown>>(api, list, query, {
    stableSort: "+Id",
    warn,
  });
  const current = records.find((record) => Number(record.id) === id);
  if (!current) {
    const labels = missing.map((key) => kept[key]).join(", ");
    throw new InputError(
      `${name} was not found in ${within}, so the values of ${labels} cannot be kept. ${remedy}`,
    );
  }
  const values = missing.map((key) => [key, current[key] ?? undefined]);
  const whole = { ...body, ...Object.fromEntries(values) };
  check?.(whole);
  return whole;
}
