import { isObject, unlessEmpty } from "./values";

/** A key, and the text that is shown for it. */
export interface Element {
  key: string;
  label?: string;
}

/** An object with its fields, as in `ObjectSelection` of spectral's types/Inputs.d.ts. */
export interface SelectedObject {
  object: Element;
  fields?: Element[];
  /** Whether a data source suggests it. */
  defaultSelected?: boolean;
}

export const nameOf = ({ key, label }: Element): string => label || key;

export const isElement = (value: unknown): value is Element =>
  isObject(value) && typeof value.key === "string";

const isObjectWithFields = (value: unknown): value is SelectedObject =>
  isObject(value) &&
  isElement(value.object) &&
  (value.fields === undefined || (Array.isArray(value.fields) && value.fields.every(isElement)));

/** Whether a value is a selection of objects. */
export const isSelection = (value: unknown): value is SelectedObject[] =>
  Array.isArray(value) && value.every(isObjectWithFields);

export const findObject = (selection: SelectedObject[], key: string): SelectedObject | undefined =>
  selection.find(({ object }) => object.key === key);

/** An offered object as a selection contains it: without what only the offer says. */
const selected = ({ object, fields }: SelectedObject): SelectedObject =>
  fields ? { object, fields } : { object };

/** A selection with an object and all of its fields, or without it. */
export function selectObject(selection: SelectedObject[], offered: SelectedObject, isSelected: boolean) {
  const others = selection.filter(({ object }) => object.key !== offered.object.key);
  return unlessEmpty(isSelected ? [...others, selected(offered)] : others);
}

/** A selection with a field and its object, or without the field. Fields keep the order in which they are offered. */
export function selectField(
  selection: SelectedObject[],
  offered: SelectedObject,
  field: string,
  isSelected: boolean,
): SelectedObject[] {
  const current = findObject(selection, offered.object.key);
  const keys = new Set(current?.fields?.map(({ key }) => key));
  if (isSelected) keys.add(field);
  else keys.delete(field);
  const changed = { object: offered.object, fields: offered.fields?.filter(({ key }) => keys.has(key)) };
  return current ? selection.map((one) => (one === current ? changed : one)) : [...selection, changed];
}

/** The objects that a data source suggests; undefined if there are none. */
export const suggestedObjects = (content: SelectedObject[]): SelectedObject[] | undefined =>
  unlessEmpty(content.filter(({ defaultSelected }) => defaultSelected).map(selected));

/** The choices among objects. */
export const objectChoices = (content: SelectedObject[]) =>
  unique(content.map(({ object }) => ({ value: object.key, label: nameOf(object) })));

/** The choices among the fields of all objects, each with its object. */
export const fieldChoices = (content: SelectedObject[]) =>
  unique(
    content.flatMap(({ object, fields = [] }) =>
      fields.map((field) => ({ value: field.key, label: `${nameOf(field)} (${nameOf(object)})` })),
    ),
  );

/** A key that several objects have is one choice: only the key is passed. */
const unique = (choices: { value: string; label: string }[]) => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];
