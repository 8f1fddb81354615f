import { readMapped } from "../../../kit/action/fieldMap";
import {
  customFieldsOf,
  fieldMapInput,
  recordInput,
  recordTypeInput,
} from "../../../kit/action/fieldMapping";
import { read } from "../../api";
import { mappedFields } from "../../records";
import { recordTypes } from "../../recordTypes";

export const readMappedFields = read({
  label: "Read Mapped Fields",
  description: "Read the fields of a field map from a record",
  inputs: { fieldMap: fieldMapInput, recordType: recordTypeInput(recordTypes), record: recordInput },
  returns: mappedFields,
  run: async (_api, { fieldMap, recordType, record }) =>
    readMapped(fieldMap, recordType, record, customFieldsOf(recordTypes, recordType)),
});
