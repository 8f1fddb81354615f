import { SnapshotError } from "./persistence";

/** The key of the type of a value that JSON cannot represent. */
const TAG = "$type";

type Tagged = { [TAG]: string; value?: unknown };

const tagged = (type: string, value?: unknown): Tagged => ({ [TAG]: type, value });

const encodeFields = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([name, field]) => [name, encodeState(field)]));

const encodeObject = (value: object): unknown => {
  if (Array.isArray(value)) return Array.from(value, encodeState);
  if (Buffer.isBuffer(value)) return tagged("Buffer", value.toString("base64"));
  if (value instanceof Date) return tagged("Date", encodeState(value.getTime()));
  if (value instanceof Map)
    return tagged(
      "Map",
      [...value].map((entry) => entry.map(encodeState)),
    );
  if (value instanceof Set) return tagged("Set", [...value].map(encodeState));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`A snapshot cannot contain a ${prototype.constructor.name}`);
  return Object.hasOwn(value, TAG) ? tagged("Object", encodeFields(value)) : encodeFields(value);
};

/**
 * Converts a value to one that JSON can represent and `decodeState` can convert back. In addition to plain data,
 * the value can contain Date, Map, Set, Buffer, bigint, undefined, NaN, infinite numbers and -0.
 * @throws TypeError for anything else, such as a function or an instance of a class
 */
export const encodeState = (value: unknown): unknown => {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : tagged("number", Object.is(value, -0) ? "-0" : String(value));
    case "bigint":
      return tagged("bigint", String(value));
    case "undefined":
      return tagged("undefined");
    case "object":
      return value === null ? null : encodeObject(value);
    default:
      throw new TypeError(`A snapshot cannot contain a ${typeof value}`);
  }
};

const list = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw new SnapshotError("The snapshot is damaged: a list was expected");
  return value.map(decodeState);
};

const decodeFields = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([name, field]) => [name, decodeState(field)]));

const decodeTagged = ({ [TAG]: type, value }: Tagged): unknown => {
  switch (type) {
    case "Buffer":
      return Buffer.from(String(value), "base64");
    case "Date":
      return new Date(Number(decodeState(value)));
    case "Map":
      return new Map(list(value) as [unknown, unknown][]);
    case "Set":
      return new Set(list(value));
    case "Object":
      return decodeFields(value as object);
    case "number":
      return Number(value);
    case "bigint":
      return BigInt(String(value));
    case "undefined":
      return undefined;
    default:
      throw new SnapshotError(`The snapshot is damaged: it contains a value of the unknown type ${type}`);
  }
};

/**
 * Converts a result of `encodeState` back.
 * @throws SnapshotError if the value has an unknown type
 */
export const decodeState = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(decodeState);
  return Object.hasOwn(value, TAG) ? decodeTagged(value as Tagged) : decodeFields(value);
};
