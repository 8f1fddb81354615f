import { emptyExpression, isExpression } from "./conditional";
import { isDynamicObject } from "./dynamicObject";
import { isFieldMap } from "./fieldMap";
import { isSelection } from "./selection";
import { isObject } from "./values";

/** What the values of a kind of input look like. */
interface Shape {
  /** The value of a new entry of a list. */
  blank: unknown;
  /** Whether the kind's form can show a value. The JSON editor shows the others. */
  accepts(value: unknown): boolean;
}

/** The shapes of the values that are no text, by the type of their input. */
const SHAPES: Record<string, Shape> = {
  structuredObject: { blank: {}, accepts: isObject },
  schedule: { blank: {}, accepts: isObject },
  jsonForm: { blank: {}, accepts: () => true },
  dynamicObject: { blank: {}, accepts: isDynamicObject },
  conditional: { blank: emptyExpression, accepts: isExpression },
  objectSelection: { blank: [], accepts: isSelection },
  objectFieldMap: { blank: { fields: [] }, accepts: isFieldMap },
};

/** Whether the values of these inputs are text. */
export const isTextual = (type: string): boolean => !Object.hasOwn(SHAPES, type);

/** The value of a new entry of a list of these inputs. */
export const blankOf = (type: string): unknown => (isTextual(type) ? "" : SHAPES[type]!.blank);

/** Whether the form of these inputs can show a value. */
export const canShow = (type: string, value: unknown): boolean =>
  isTextual(type) || value === undefined || SHAPES[type]!.accepts(value);
