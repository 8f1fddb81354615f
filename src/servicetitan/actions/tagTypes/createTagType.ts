import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { tagTypeFields } from "../../inputs/tagType";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=TagTypes_Create
export const createTagType = write({
  label: "Create Tag Type",
  description: "Create a tag type",
  inputs: requiring(tagTypeFields, "name", "color"),
  returns: modification,
  run: (api, body) => api.post("settings/tag-types", body),
});
