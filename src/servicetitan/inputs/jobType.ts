import {
  choice,
  described,
  flag,
  id,
  ids,
  longText,
  number,
  required,
  text,
  texts,
  wholeNumber,
} from "../../kit/inputs";
import {
  active,
  changedBetween,
  externalDataApplicationGuid,
  idFilter,
  priority,
  tagTypeIds,
} from "./common";

export const jobTypeId = required(
  id({ label: "Job Type ID", comments: "The ID of the job type.", dataSource: "selectJobType" }),
);

const name = text({ label: "Name", comments: "The name of the job type.", example: "Tune-Up" });

/** The fields of a job type, for creates and updates. */
export const jobTypeFields = {
  name,
  businessUnitIds: ids({
    label: "Business Unit IDs",
    comments: "The business units that do jobs of this type. An update replaces the whole list.",
    dataSource: "selectBusinessUnit",
  }),
  skills: texts({
    label: "Skills",
    comments: "The skills that jobs of this type require. An update replaces the whole list.",
    example: "Heat pumps",
  }),
  tagTypeIds: described(
    tagTypeIds,
    "The tags that new jobs of this type get. An update replaces the whole list.",
  ),
  priority: described(priority, "The priority of jobs of this type."),
  duration: wholeNumber({
    label: "Duration",
    comments: "The usual duration of a job of this type, in seconds.",
    example: "7200",
    minimum: 0,
  }),
  soldThreshold: number({
    label: "Sold Threshold",
    comments: "The subtotal from which a job of this type counts as sold, in the tenant's currency.",
    example: "500",
  }),
  jobClass: text({
    label: "Class",
    comments: "The class, which groups job types.",
    example: "Maintenance",
  }),
  summary: longText({
    label: "Summary",
    comments: "Text to add to the summary of new jobs of this type.",
    example: "Check the refrigerant and replace the filter",
  }),
  noCharge: flag({
    label: "No Charge",
    comments: "Whether customers are not charged for jobs of this type.",
  }),
  enforceRecurringServiceEventSelection: flag({
    label: "Enforce Recurring Service Event Selection",
    comments: "Whether a recurring service event must be selected to book a job of this type.",
  }),
  invoiceSignaturesRequired: flag({
    label: "Invoice Signatures Required",
    comments: "Whether the customer must sign the invoices of jobs of this type.",
  }),
  defaultEstimateSoldAction: text({
    label: "Default Estimate Sold Action",
    comments:
      "What to do by default when an estimate for a job of this type is sold. For the names of the actions, see defaultEstimateSoldAction in the output of List Job Types.",
    example: "CreateNewJob",
    placeholder: "Enter the name of an action",
  }),
  customFieldTypeIds: ids({
    label: "Custom Field Type IDs",
    comments: "The custom fields of jobs of this type, in the order in which they are displayed.",
    dataSource: "selectJobCustomField",
  }),
};

/** The filters of List Job Types. */
export const jobTypeFilters = {
  ids: idFilter({
    label: "Job Type IDs",
    comments: "Only return these job types.",
    dataSource: "selectJobType",
  }),
  name: described(name, "Only return job types with this name."),
  minDuration: wholeNumber({
    label: "Minimum Duration",
    comments: "Only return job types that take at least this long, in seconds.",
    example: "3600",
    minimum: 0,
  }),
  maxDuration: wholeNumber({
    label: "Maximum Duration",
    comments: "Only return job types that take at most this long, in seconds.",
    example: "7200",
    minimum: 0,
  }),
  priority: described(priority, "Only return job types with this priority."),
  active,
  orderBy: choice(
    [
      { value: "id", label: "ID" },
      { value: "createdOn", label: "Created On" },
      { value: "modifiedOn", label: "Modified On" },
    ],
    { label: "Order By", comments: "The field to sort by." },
  ),
  orderByDirection: choice(
    [
      { value: "asc", label: "Ascending" },
      { value: "desc", label: "Descending" },
    ],
    { label: "Order By Direction", comments: "The direction in which to sort. Requires Order By." },
  ),
  ...changedBetween,
  externalDataApplicationGuid,
};
