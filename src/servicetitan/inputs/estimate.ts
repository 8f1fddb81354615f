import {
  choice,
  dateTime,
  described,
  flag,
  forms,
  id,
  longText,
  number,
  required,
  text,
} from "../../kit/inputs";
import { ESTIMATE_REVIEW_STATUSES, ESTIMATE_STATUSES } from "../records/values";
import { totalBetween } from "./accounting";
import { active, changedBetween, idFilter } from "./common";
import { budgetCodeId, estimateItems, useDefaultProjectLabels } from "./estimateItem";
import { locationId } from "./location";

export const estimateId = required(
  id({
    label: "Estimate ID",
    comments: "The ID of the estimate.",
    dataSource: "selectEstimate",
  }),
);

export const soldBy = id({
  label: "Sold By",
  comments: "The technician or employee who sold the estimate.",
  placeholder: "Enter a technician or employee ID",
  dataSource: "selectTechnician",
});

const status = choice(ESTIMATE_STATUSES, { label: "Status", comments: "The status of the estimate." });

/** The fields of an estimate, for creates and updates. */
export const estimateFields = {
  name: text({ label: "Name", comments: "The name of the estimate.", example: "Heat pump, 3 ton" }),
  summary: longText({
    label: "Summary",
    comments: "A description of the proposed work.",
    example: "Replace the outdoor unit",
  }),
  status,
  reviewStatus: choice(ESTIMATE_REVIEW_STATUSES, {
    label: "Review Status",
    comments: "The status of the office's approval.",
  }),
  soldBy,
  tax: number({
    label: "Tax",
    comments: "The tax amount, in the tenant's currency.",
    example: "416.00",
    placeholder: "Enter an amount",
  }),
  items: estimateItems,
  externalLinks: forms({
    label: "External Links",
    comments: "Links to websites outside ServiceTitan.",
    blankText: "drop",
    inputs: {
      name: text({ label: "Name", comments: "The text of the link.", example: "Rebate program" }),
      url: text({
        label: "URL",
        comments: "The address that the link opens.",
        example: "https://example.com/rebates",
      }),
    },
  }),
  isRecommended: flag({
    label: "Is Recommended",
    comments: "Whether the estimate is recommended to the customer.",
  }),
  depositAmount: number({
    label: "Deposit Amount",
    comments: "The deposit that is due, in the tenant's currency.",
    example: "500.00",
    placeholder: "Enter an amount",
  }),
  depositPercent: number({
    label: "Deposit Percent",
    comments: "The deposit that is due, as a percentage of the total.",
    example: "10",
    placeholder: "Enter a percentage",
  }),
  requireDepositOnSignature: flag({
    label: "Require Deposit on Signature",
    comments: "Whether the customer must pay the deposit when signing the estimate.",
  }),
  useDefaultProjectLabels,
  budgetCodeId,
};

/** What a new estimate belongs to. */
export const estimateSubjects = {
  jobId: id({ label: "Job ID", comments: "The job that the estimate is for.", dataSource: "selectJob" }),
  projectId: id({
    label: "Project ID",
    comments: "The project that the estimate is for.",
    dataSource: "selectProject",
  }),
  locationId: described(locationId, "The location that the estimate is for."),
};

/** ServiceTitan can empty every field of an estimate. */
export const CLEARABLE_ESTIMATE_FIELDS = [
  "name",
  "summary",
  "status",
  "reviewStatus",
  "soldBy",
  "tax",
  "items",
  "externalLinks",
  "isRecommended",
  "depositAmount",
  "depositPercent",
  "requireDepositOnSignature",
  "useDefaultProjectLabels",
  "budgetCodeId",
] as const;

/** The filters of List Estimates. */
export const estimateFilters = {
  ids: idFilter({
    label: "Estimate IDs",
    comments: "Only return these estimates.",
    dataSource: "selectEstimate",
  }),
  status: described(status, "Only return estimates with this status."),
  jobId: described(estimateSubjects.jobId, "Only return estimates for this job."),
  jobNumber: text({
    label: "Job Number",
    comments: "Only return estimates for the job with this number.",
    example: "1042",
  }),
  projectId: described(estimateSubjects.projectId, "Only return estimates for this project."),
  locationId: described(locationId, "Only return estimates for this location."),
  soldById: id({
    label: "Sold By ID",
    comments: "Only return estimates sold by this technician.",
    placeholder: "Enter a technician ID",
    dataSource: "selectTechnician",
  }),
  soldByEmployeeId: id({
    label: "Sold By Employee ID",
    comments: "Only return estimates sold by this employee.",
    placeholder: "Enter an employee ID",
    dataSource: "selectEmployee",
  }),
  soldAfter: dateTime({
    label: "Sold After",
    comments: "Only return estimates sold after this time.",
  }),
  soldBefore: dateTime({
    label: "Sold Before",
    comments: "Only return estimates sold before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  ...totalBetween("estimates"),
  active,
  ...changedBetween,
};
