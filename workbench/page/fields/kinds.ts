import type { ComponentType } from "react";
import { BooleanField } from "./BooleanField";
import { ChoiceField, ChoicesField } from "./ChoiceField";
import { ConditionalField } from "./ConditionalField";
import { DynamicObjectField } from "./DynamicObjectField";
import { DynamicFieldSelectionField, DynamicObjectSelectionField } from "./DynamicSelectionField";
import { FieldMapField } from "./FieldMapField";
import { FileField } from "./FileField";
import { FormField, ScheduleField } from "./FormField";
import { JsonField } from "./JsonField";
import { JsonFormField } from "./JsonFormField";
import { ListField, PairsField } from "./ListField";
import { ObjectSelectionField } from "./ObjectSelectionField";
import { Picklist } from "./Picklist";
import { canShow } from "./shapes";
import { CodeField, DateField, LongTextField, PasswordField, TextField } from "./TextFields";
import { TimestampField } from "./TimestampField";
import { type FieldProps, type KindProps, shownOf } from "./types";

type Kind = ComponentType<KindProps>;

/** Kinds of text, by type. Their choices may be declared, or come from a data source. */
const TEXTS: Record<string, Kind> = {
  string: TextField,
  template: TextField,
  // Which flow of the integration: spectral declares it as text.
  flow: TextField,
  text: LongTextField,
  code: CodeField,
  password: PasswordField,
  boolean: BooleanField,
  data: FileField,
  date: DateField,
  timestamp: TimestampField,
};

/** The other kinds, by type. They read their data source themselves. */
const OBJECTS: Record<string, Kind> = {
  structuredObject: FormField,
  dynamicObject: DynamicObjectField,
  conditional: ConditionalField,
  objectSelection: ObjectSelectionField,
  objectFieldMap: FieldMapField,
  jsonForm: JsonFormField,
  dynamicObjectSelection: DynamicObjectSelectionField,
  dynamicFieldSelection: DynamicFieldSelectionField,
  schedule: ScheduleField,
};

const own = (kinds: Record<string, Kind>, type: string) =>
  Object.hasOwn(kinds, type) ? kinds[type] : undefined;

/** The field that shows an input and its value. */
export function componentOf(props: Pick<FieldProps, "input" | "value">): Kind {
  const { type, collection, model = [], dataSource } = props.input;
  if (collection === "keyvaluelist") return PairsField;
  if (collection) return model.length > 0 ? ChoicesField : ListField;
  const kind = own(OBJECTS, type);
  if (kind) return canShow(type, shownOf(props)) ? kind : JsonField;
  if (dataSource) return Picklist;
  if (model.length > 0) return ChoiceField;
  return own(TEXTS, type) ?? JsonField;
}
