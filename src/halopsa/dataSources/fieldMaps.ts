import * as fieldMapping from "../../kit/action/fieldMapping";
import { vendor } from "../api";
import { recordTypes } from "../recordTypes";

export const selectRecordTypes = fieldMapping.selectRecordTypes(vendor, recordTypes);

export const mapRecordFields = fieldMapping.mapRecordFields(vendor, recordTypes);

export const previewFieldValues = fieldMapping.previewFieldValues(vendor, recordTypes);
