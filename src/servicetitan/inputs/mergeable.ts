import { choice, described } from "../../kit/inputs";
import { customFields, tagTypeIds } from "./common";

const MODES = ["Replace", "Merge"] as const;

interface Mergeable {
  /** Such as "job". */
  record: string;
  dataSource: string;
  /** What Replace does to entries that are not listed. The API documents it for jobs and locations only. */
  replacing: "removes" | "may remove";
}

/** The custom fields of an update, which replace the record's custom fields or are merged into them. */
export const mergeableCustomFields = ({ record, dataSource, replacing }: Mergeable) => ({
  customFields: customFields(dataSource, `The ${record}'s custom fields. See Custom Fields Mode.`),
  customFieldsMode: choice(MODES, {
    label: "Custom Fields Mode",
    comments: `Replace ${replacing} the values of custom fields that are not listed. Merge reads the ${record} first and keeps them. Defaults to Replace.`,
  }),
});

/** The custom fields and tags of an update. */
export const mergeableLists = (options: Mergeable) => ({
  ...mergeableCustomFields(options),
  tagTypeIds: described(tagTypeIds, `The ${options.record}'s tags. See Tag Type IDs Mode.`),
  tagTypeIdsMode: choice(MODES, {
    label: "Tag Type IDs Mode",
    comments: `Replace ${options.replacing} tags that are not listed. Merge reads the ${options.record} first and keeps them. Defaults to Replace.`,
  }),
});
