import { buildMapped } from "../../../kit/action/fieldMap";
import {
  customFieldsOf,
  fieldMapInput,
  fieldValuesInput,
  recordTypeInput,
} from "../../../kit/action/fieldMapping";
import { read } from "../../api";
import { mappedRecord } from "../../records";
import { recordTypes } from "../../recordTypes";

export const buildMappedRecord = read({
  label: "Build Mapped Record",
  description: "Build the inputs of an action from the fields of a field map, custom fields included",
  inputs: {
    fieldMap: fieldMapInput,
    recordType: recordTypeInput(recordTypes),
    fieldValues: fieldValuesInput,
  },
  returns: mappedRecord,
  run: async (_api, { fieldMap, recordType, fieldValues }) =>
    buildMapped(fieldMap, recordType, fieldValues, customFieldsOf(recordTypes, recordType)),
});
