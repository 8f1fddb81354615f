import * as fieldMapSources from "../../kit/action/fieldMapSources";
import { vendor } from "../api";
import { recordTypes } from "../recordTypes";

export const selectRecordTypes = fieldMapSources.selectRecordTypes(vendor, recordTypes);

export const mapRecordFields = fieldMapSources.mapRecordFields(vendor, recordTypes);

export const previewFieldValues = fieldMapSources.previewFieldValues(vendor, recordTypes);
