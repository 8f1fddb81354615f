import { InputError } from "../../kit/http/errors";
import { choice, dateTime, flag, id, ids, text } from "../../kit/inputs";
import { FORM_OWNER_TYPES } from "../records/values";
import { active, changedBetween, commaSeparated } from "./common";

const formIds = (comments: string) =>
  commaSeparated(ids({ label: "Form IDs", comments, dataSource: "selectForm" }));

/** The filters of List Forms. */
export const formFilters = {
  ids: formIds("Only return these forms."),
  name: text({ label: "Name", comments: "Only return forms with this name.", example: "Safety Checklist" }),
  status: choice(["Published", "Unpublished", "Any"], {
    label: "Status",
    comments: "Only return forms that are published, or that are not.",
  }),
  hasConditionalLogic: flag({
    label: "Has Conditional Logic",
    comments: "Only return forms with conditional logic, or forms without it.",
  }),
  hasTriggers: flag({
    label: "Has Triggers",
    comments: "Only return forms with triggers, or forms without them.",
  }),
  active,
  ...changedBetween,
};

/** The filters of List Form Submissions. */
export const formSubmissionFilters = {
  formIds: formIds("Only return submissions of these forms."),
  status: choice(["Started", "Completed", "Any"], {
    label: "Status",
    comments: "Only return submissions that were started, or that are complete.",
    example: "Completed",
  }),
  ownerType: choice(FORM_OWNER_TYPES, {
    label: "Owner Type",
    comments: "Only return submissions for this kind of record.",
    example: "Job",
  }),
  ownerId: id({
    label: "Owner ID",
    comments: "Only return submissions for this record, of the kind in Owner Type.",
    example: "5001",
  }),
  createdById: id({
    label: "Created By ID",
    comments: "Only return submissions by this employee.",
    dataSource: "selectEmployee",
  }),
  submittedOnOrAfter: dateTime({
    label: "Submitted On or After",
    comments: "Only return submissions last changed at or after this time.",
  }),
  submittedBefore: dateTime({
    label: "Submitted Before",
    comments: "Only return submissions last changed before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  active,
};

/**
 * @returns the query parameters that select the submissions for a record, or for a kind of records
 * @throws InputError if the record's kind is missing
 */
export function ownerQuery(type: string | undefined, id: number | undefined): Record<string, unknown> {
  if (id === undefined) return { ownerType: type };
  if (type === undefined) throw new InputError("Owner Type is required with Owner ID.");
  return { "owners[0].type": type, "owners[0].id": id };
}
