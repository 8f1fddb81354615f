import { choice, described } from "../../kit/inputs";
import { customFields, tagTypeIds } from "./common";

const MODES = ["Replace", "Merge"] as const;

interface Mergeable {
  /** Such as "job". */
  record: string;
  /** What Replace does to entries that are not listed. The API documents it for jobs and locations only. */
  replacing: "removes" | "may remove";
}

interface MergeableFields extends Mergeable {
  /** Undefined if the API cannot list the custom fields. */
  dataSource: string | undefined;
  /** How to find a custom field, if the API cannot list them. */
  typeComments?: string;
}

/** The custom fields of an update, which replace the record's custom fields or are merged into them. */
export const mergeableCustomFields = ({ record, dataSource, typeComments, replacing }: MergeableFields) => ({
  customFields: customFields(
    dataSource,
    `The ${record}'s custom fields. See Custom Fields Mode.`,
    typeComments,
  ),
  customFieldsMode: choice(MODES, {
    label: "Custom Fields Mode",
    comments: `Replace ${replacing} the values of custom fields that are not listed. Merge reads the ${record} first and keeps them. Defaults to Replace.`,
  }),
});

/** The tags of an update, which replace the record's tags or are merged into them. */
export const mergeableTags = ({ record, replacing }: Mergeable) => ({
  tagTypeIds: described(tagTypeIds, `The ${record}'s tags. See Tag Type IDs Mode.`),
  tagTypeIdsMode: choice(MODES, {
    label: "Tag Type IDs Mode",
    comments: `Replace ${replacing} tags that are not listed. Merge reads the ${record} first and keeps them. Defaults to Replace.`,
  }),
});

/** The custom fields and tags of an update. */
export const mergeableLists = (options: MergeableFields) => ({
  ...mergeableCustomFields(options),
  ...mergeableTags(options),
});
