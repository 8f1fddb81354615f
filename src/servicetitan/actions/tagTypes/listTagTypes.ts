import { list } from "../../api";
import { active, changedBetween } from "../../inputs/common";
import { tagType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=TagTypes_GetList
export const listTagTypes = list({
  label: "List Tag Types",
  description: "List tag types",
  from: "settings/tag-types",
  inputs: { active, ...changedBetween },
  returns: tagType,
});
