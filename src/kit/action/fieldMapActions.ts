import type { Values } from "../inputs";
import { buildMapped, readMapped } from "./fieldMap";
import {
  fieldMapInput,
  fieldValuesInput,
  type RecordTypes,
  recordInput,
  recordTypeInput,
  recordTypeOf,
} from "./fieldMapInputs";
import type { RecordOf } from "./record";

/** What `read` of a vendor makes Build Mapped Record of. */
export const buildMappedRecordOf = <Api>(recordTypes: RecordTypes<Api>, returns: RecordOf) => {
  const inputs = {
    fieldMap: fieldMapInput,
    recordType: recordTypeInput(recordTypes),
    fieldValues: fieldValuesInput,
  };
  return {
    label: "Build Mapped Record",
    description: "Build the inputs of an action from the fields of a field map, custom fields included",
    inputs,
    returns,
    run: async (_api: Api, { fieldMap, recordType, fieldValues }: Values<typeof inputs>) =>
      buildMapped(fieldMap, recordType, fieldValues, recordTypeOf(recordTypes, recordType).customFields),
  };
};

/** What `read` of a vendor makes Read Mapped Fields of. */
export const readMappedFieldsOf = <Api>(recordTypes: RecordTypes<Api>, returns: RecordOf) => {
  const inputs = { fieldMap: fieldMapInput, recordType: recordTypeInput(recordTypes), record: recordInput };
  return {
    label: "Read Mapped Fields",
    description: "Read the fields of a field map from a record",
    inputs,
    returns,
    run: async (_api: Api, { fieldMap, recordType, record }: Values<typeof inputs>) =>
      readMapped(fieldMap, recordType, record, recordTypeOf(recordTypes, recordType).customFields),
  };
};
