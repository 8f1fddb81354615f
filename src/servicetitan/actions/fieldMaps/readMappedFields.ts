import { readMappedFieldsOf } from "../../../kit/action/fieldMapActions";
import { read } from "../../api";
import { mappedFields } from "../../records";
import { recordTypes } from "../../recordTypes";

export const readMappedFields = read(readMappedFieldsOf(recordTypes, mappedFields));
