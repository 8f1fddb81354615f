import { choice, choices, described, form, group, id, longText, number, text } from "../../kit/inputs";
import { JOB_FILTERS, LICENSE_TYPES, POSITIONS } from "../records/values";
import { active, addressFields, businessUnitId, changedBetween, customFields, idFilter } from "./common";

export const technicianId = id({
  label: "Technician ID",
  comments: "The technician, chosen from the list or handed over by an earlier step.",
  dataSource: "selectTechnician",
});

/** What a technician is made of, both when it is created and when it is changed. */
export const technicianFields = {
  name: text({ label: "Name", comments: "The technician's full name.", example: "Sam Ortiz" }),
  roleId: id({
    label: "Role ID",
    comments: "The user role, which says what the technician may do: one of type Technician.",
    dataSource: "selectUserRole",
  }),
  positions: choices(POSITIONS, {
    label: "Positions",
    comments: "What the technician does in the company. In an update the list replaces what is there.",
    example: "Service",
  }),
  licenseType: choice(LICENSE_TYPES, {
    label: "License Type",
    comments: "Which ServiceTitan license the technician uses.",
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
    comments: "The user name to sign in to ServiceTitan with.",
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
    comments: "Team, targets, and what the technician sees in the field app.",
    inputs: {
      team: text({ label: "Team", comments: "The name of the technician's team.", example: "North" }),
      dailyGoal: number({
        label: "Daily Goal",
        comments: "How much the technician is to sell in a day, in the tenant's currency.",
        example: "1500",
      }),
      burdenRate: number({
        label: "Burden Rate",
        comments: "What an hour of the technician costs beyond the wage, in the tenant's currency.",
        example: "42.50",
      }),
      bio: longText({
        label: "Bio",
        comments: "What customers read about the technician. HTML is allowed.",
        example: "Ten years with heat pumps",
      }),
      jobFilter: choice(JOB_FILTERS, {
        label: "Job Filter",
        comments: "Which coming appointments the technician sees.",
      }),
      jobHistoryDateFilter: choice(["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"], {
        label: "Job History Date Filter",
        comments: "How far back the technician sees past appointments.",
      }),
    },
  }),
  memo: longText({
    label: "Memo",
    comments: "A note on the technician. HTML is allowed.",
    example: "Drives van 4",
  }),
  home: form({
    label: "Home",
    comments: "The technician's home address. Street and city are needed.",
    inputs: addressFields,
  }),
  customFields: customFields(
    undefined,
    "Custom fields of the technician.",
    "Which custom field to fill. ServiceTitan has no list of them: the ID stands as typeId under customFields in the records of List Technicians.",
  ),
};

/** The filters that ServiceTitan's list of technicians takes. */
export const technicianFilters = {
  ids: idFilter({
    label: "Technician IDs",
    comments: "Only these technicians: 50 at the most.",
    dataSource: "selectTechnician",
  }),
  userIds: idFilter({
    label: "User IDs",
    comments:
      "Only the technicians of these users: 50 at the most. The ID stands as userId in the records of this list.",
  }),
  name: text({ label: "Name", comments: "Only technicians whose name contains this.", example: "Ortiz" }),
  active,
  ...changedBetween,
};
