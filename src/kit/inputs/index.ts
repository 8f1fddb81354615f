export { choice, choices, flag, labeled, type Option, toggle } from "./choice";
export { date, dateTime } from "./date";
export { file, isFile, readFile } from "./file";
export { fieldsOf, form, forms, group, valuesOf } from "./form";
export { json, parseJson } from "./json";
export { ids, pairs, textPairs, texts } from "./list";
export { id, number, wholeNumber } from "./number";
export { guid, isGuid, isText, longText, readText, secret, text } from "./text";
export {
  type ConnectionInput,
  checked,
  described,
  type Field,
  type Fields,
  type Form,
  type Group,
  type Input,
  type Inputs,
  isBlank,
  isGroup,
  isObject,
  labelOf,
  mapped,
  refuse,
  required,
  requiring,
  scalar,
  type Text,
  unlessBlank,
  type ValueOf,
  type Values,
} from "./types";
