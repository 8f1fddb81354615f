import { choice, choices, described, form, group, id, longText, number, text } from "../../kit/inputs";
import { JOB_FILTERS, LICENSE_TYPES, POSITIONS } from "../records/values";
import { active, addressFields, businessUnitId, changedBetween, customFields, idFilter } from "./common";

export const technicianId = id({
  label: "Technician ID",
  comments: "The ID of the technician.",
  dataSource: "selectTechnician",
});

/** The fields of a technician, for creates and updates. */
export const technicianFields = {
  name: text({ label: "Name", comments: "The technician's full name.", example: "Sam Ortiz" }),
  roleId: id({
    label: "Role ID",
    comments:
      "The user role that determines the technician's permissions. It must have the employee type Technician.",
    dataSource: "selectUserRole",
  }),
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
  phoneNumber: text({
    label: "Phone Number",
    comments: "The technician's phone number.",
    example: "8185550123",
  }),
  email: text({
    label: "Email",
    comments: "The technician's email address.",
    example: "sam.ortiz@example.com",
  }),
  login: text({
    label: "Login",
    comments: "The username for signing in to ServiceTitan.",
    example: "sam.ortiz",
  }),
  businessUnitId: described(businessUnitId, "The business unit that the technician belongs to."),
  aadUserId: text({
    label: "AAD User ID",
    comments: "The technician's user ID in Microsoft Entra ID (Azure Active Directory).",
    example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  }),
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
  customFields: customFields(
    undefined,
    "The technician's custom fields.",
    "The custom field to set. To find the ID, see customFields in the output of List Technicians.",
  ),
};

/** The filters of List Technicians. */
export const technicianFilters = {
  ids: idFilter({
    label: "Technician IDs",
    comments: "Only return these technicians.",
    dataSource: "selectTechnician",
  }),
  userIds: idFilter({
    label: "User IDs",
    comments:
      "Only return the technicians with these user accounts. To find the IDs, see userId in the output of this action.",
  }),
  name: text({
    label: "Name",
    comments: "Only return technicians whose name contains this text.",
    example: "Ortiz",
  }),
  active,
  ...changedBetween,
};
