import { buildMappedRecordOf } from "../../../kit/action/fieldMapActions";
import { read } from "../../api";
import { mappedRecord } from "../../records";
import { recordTypes } from "../../recordTypes";

export const buildMappedRecord = read(buildMappedRecordOf(recordTypes, mappedRecord));
