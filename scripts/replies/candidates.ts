import { seededApplication } from "../../sandbox/servicetitan";
import type { Place, Pool } from "./pool";
import { type Schema, typesOf } from "./specs";

/** Values that a field or parameter of a request may have, the most probable first. */
export function candidatesFor(schema: Schema, name: string, pool: Pool, place: Place): unknown[] {
  if (schema.enum) return schema.enum;
  const [type] = typesOf(schema).filter((one) => one !== "null");
  switch (type) {
    case "boolean":
      return [true, false];
    case "integer":
    case "number": {
      const known = isId(name) ? pool.idsFor(name, place) : pool.valuesOf(name, place);
      return [...new Set([...known.map(Number).filter(Number.isFinite), 1, 2, 0])];
    }
    case "string": {
      const texts = pool.valuesOf(name, place).filter((value) => typeof value === "string");
      const ids = isId(name) ? pool.idsFor(name, place).map(String) : [];
      return [...new Set([...formatted(schema.format, name), ...texts, ...ids, ...TEXTS])];
    }
    default:
      return [{}];
  }
}

const isId = (name: string) => /ids?$|by$|to$/i.test(name);

/** Accepted by most fields without a format. */
const TEXTS = ["Example", "1", "10:00:00", "+15550100163"];

/** Values of a format. Of two times, the one of the end is later. */
function formatted(format: string | undefined, name: string): string[] {
  const day = /end|to$|until|before|due/i.test(name) ? "2026-02-03" : "2026-02-02";
  switch (format) {
    case "date-time":
      return [`${day}T15:00:00Z`];
    case "date":
      return [day];
    case "guid":
      return [seededApplication];
    case "email":
      return ["jordan.smith@example.com"];
    case "phone":
      return ["5550100163"];
    default:
      return [];
  }
}
