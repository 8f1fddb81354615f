import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { tagTypeFields, tagTypeId } from "../../inputs/tagType";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=TagTypes_Update
export const updateTagType = update({
  label: "Update Tag Type",
  description: "Update a tag type",
  inputs: { tagTypeId, ...tagTypeFields },
  clearable: ["importance"],
  returns: modification,
  run: (api, { tagTypeId, ...body }) => api.patch(path`settings/tag-types/${tagTypeId}`, body),
});
