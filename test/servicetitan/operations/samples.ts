import { type Field, fieldsOfSchema, type Type } from "../../../src/servicetitan/operations/table";

/** Objects within objects beyond this depth have only their required fields, so that circles end. */
const DEEPEST = 3;

const SCALARS: Record<string, unknown> = {
  integer: 7,
  number: 2.5,
  boolean: true,
  dateTime: "2026-03-10T09:00:00Z",
  date: "2026-03-10",
  guid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  text: "Repair",
  anything: "anything",
};

/** A valid value of a type, with all fields of its objects. */
export function sampleOf(type: Type, depth = 0): unknown {
  if (type.kind === "choice") return type.values[0];
  if (type.kind === "list") return [sampleOf(type.of, depth)];
  if (type.kind === "map") return { key: sampleOf(type.of, depth) };
  if (type.kind !== "object") return SCALARS[type.kind];
  const fields = fieldsOfSchema(type.schema).filter(({ required }) => required || depth < DEEPEST);
  return samplesOf(fields, depth + 1);
}

/** Valid values of all fields. */
export const samplesOf = (fields: readonly Field[], depth = 0): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ name, type }) => [name, sampleOf(type, depth)]));
