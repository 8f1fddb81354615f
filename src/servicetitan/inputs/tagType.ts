import { checked, choice, flag, id, required, text } from "../../kit/inputs";
import { TAG_IMPORTANCES } from "../records/values";

export const tagTypeId = required(
  id({ label: "Tag Type ID", comments: "The type of tag.", dataSource: "selectTagType" }),
);

/** The number of characters that ServiceTitan accepts as a tag's code. */
const LONGEST_CODE = 20;

/** The fields of a tag type, for creates and updates. */
export const tagTypeFields = {
  name: text({ label: "Name", comments: "The name of the tag type.", example: "Dog on premises" }),
  color: checked(
    text({
      label: "Color",
      comments: "The color of the tag: # and six hexadecimal digits.",
      example: "#2E7D32",
      placeholder: "#RRGGBB",
    }),
    (value) => /^#[\da-f]{6}$/i.test(value),
    "a color such as #2E7D32",
  ),
  code: checked(
    text({
      label: "Code",
      comments: `A short code for the tag. Maximum ${LONGEST_CODE} characters.`,
      example: "DOG",
    }),
    (value) => value.length <= LONGEST_CODE,
    `at most ${LONGEST_CODE} characters long`,
  ),
  importance: choice(TAG_IMPORTANCES, {
    label: "Importance",
    comments: "The importance of the tag. A tag may have none.",
  }),
  isConversionOpportunity: flag({
    label: "Is Conversion Opportunity",
    comments: "Whether jobs with this tag count as sales opportunities.",
  }),
  allowToUseOnTimesheetActivity: flag({
    label: "Allow to Use on Timesheet Activity",
    comments: "Whether timesheet activities can have this tag.",
  }),
  isVisibleOnDispatchBoard: flag({
    label: "Is Visible on Dispatch Board",
    comments: "Whether the dispatch board shows this tag.",
  }),
};
