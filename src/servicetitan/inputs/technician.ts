import { choice, choices, form, group, longText, number, text } from "../../kit/inputs";
import { JOB_FILTERS, LICENSE_TYPES, POSITIONS } from "../records/values";
import { addressFields } from "./common";
import { personInputs } from "./person";

const technician = personInputs({
  noun: "technician",
  title: "Technician",
  firstName: "Sam",
  lastName: "Ortiz",
});
const { name, roleId, customFields, ...contact } = technician.fields;

export const {
  personId: technicianId,
  account: technicianAccount,
  action: technicianAction,
  accountLocked: technicianLocked,
  filters: technicianFilters,
} = technician;

/** The fields of a technician, for creates and updates. */
export const technicianFields = {
  name,
  roleId,
  positions: choices(POSITIONS, {
    label: "Positions",
    comments: "The technician's positions in the company. An update replaces the whole list.",
    example: "Service",
  }),
  licenseType: choice(LICENSE_TYPES, {
    label: "License Type",
    comments: "The ServiceTitan license of the technician.",
    example: "ManagedTech",
  }),
  ...contact,
  additionalFields: group({
    label: "Additional Fields",
    comments: "The technician's team, targets and settings for the field app.",
    inputs: {
      team: text({ label: "Team", comments: "The name of the technician's team.", example: "North" }),
      dailyGoal: number({
        label: "Daily Goal",
        comments: "The technician's daily sales goal, in the tenant's currency.",
        example: "1500",
      }),
      burdenRate: number({
        label: "Burden Rate",
        comments: "The hourly cost of the technician in addition to the wage, in the tenant's currency.",
        example: "42.50",
      }),
      bio: longText({
        label: "Bio",
        comments: "A biography of the technician for customers. HTML is allowed.",
        example: "Ten years of experience with heat pumps",
      }),
      jobFilter: choice(JOB_FILTERS, {
        label: "Job Filter",
        comments: "The upcoming appointments that the technician can see.",
      }),
      jobHistoryDateFilter: choice(["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"], {
        label: "Job History Date Filter",
        comments: "The past appointments that the technician can see.",
      }),
    },
  }),
  memo: longText({
    label: "Memo",
    comments: "A note about the technician. HTML is allowed.",
    example: "Drives van 4",
  }),
  home: form({
    label: "Home",
    comments: "The technician's home address. Street and City are required.",
    inputs: addressFields,
  }),
  customFields,
};
