import { choice, described } from "../../kit/inputs";
import { customFields, tagTypeIds } from "./common";

const MODES = ["Replace", "Merge"] as const;

interface Mergeable {
  /** What has the custom fields: "job". */
  of: string;
  dataSource: string;
  /** What becomes of an entry that the list leaves out; the API documents it for jobs and locations only. */
  leftOut: "is" | "may be";
}

/** Custom fields of a record that is changed, as the whole list or beside what is there. */
export const mergeableCustomFields = ({ of, dataSource, leftOut }: Mergeable) => ({
  customFields: customFields(
    dataSource,
    `Custom fields of the ${of}: all of them, or see Custom Fields Mode.`,
  ),
  customFieldsMode: choice(MODES, {
    label: "Custom Fields Mode",
    comments: `Replace, the default: Custom Fields is the whole list, and a field that is left out ${leftOut} emptied. Merge: the ${of} is read first, and its other custom fields keep their values.`,
  }),
});

/** Custom fields and tags of a record that is changed. */
export const mergeableLists = (about: Mergeable) => ({
  ...mergeableCustomFields(about),
  tagTypeIds: described(tagTypeIds, `The tags of the ${about.of}: all of them, or see Tag Type IDs Mode.`),
  tagTypeIdsMode: choice(MODES, {
    label: "Tag Type IDs Mode",
    comments: `Replace, the default: Tag Type IDs is the whole list, and a tag that is left out ${about.leftOut} removed. Merge: the ${about.of} is read first, and it keeps its other tags.`,
  }),
});
