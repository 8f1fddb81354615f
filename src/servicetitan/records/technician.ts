import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import {
  addressExample,
  coordinates,
  coordinatesExample,
  customField,
  customFieldExample,
  html,
  partialAddress,
  permission,
  reference,
  utc,
} from "./shared";
import { JOB_FILTERS, LICENSE_TYPES, POSITIONS } from "./values";

const timeOfDay = () => z.string().nullish().describe("Hours, minutes and seconds, such as 08:00:00");

export const technician = record(
  "technician",
  () =>
    z.looseObject({
      id: z.int(),
      userId: z.int().describe("ID of the technician's user account, not of the technician"),
      name: z.string(),
      roleIds: z.array(z.int()).nullish(),
      businessUnitId: z.int().nullish(),
      mainZoneId: z.int().nullish(),
      zoneIds: z.array(z.int()).nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
      email: z.string().nullish(),
      phoneNumber: z.string().nullish(),
      loginName: z.string().nullish(),
      home: partialAddress()
        .extend({ streetAddress: z.string().nullish(), ...coordinates() })
        .nullish(),
      dailyGoal: z.number(),
      isManagedTech: z.boolean(),
      licenseType: openEnum(...LICENSE_TYPES).nullish(),
      customFields: z.array(customField()).nullish(),
      active: z.boolean(),
      aadUserId: z.string().nullish().describe("User ID in Microsoft Entra ID"),
      burdenRate: z.number(),
      team: z.string().nullish(),
      jobFilter: openEnum(...JOB_FILTERS).nullish(),
      permissions: z.array(permission()).nullish(),
      accountLocked: z.boolean().nullish(),
      commissionRate: z.number().nullish(),
      currentValue: z.number().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      hourlyRate: z.number().nullish(),
      jobId: z.int().nullish(),
      mobilePhone: z.string().nullish(),
      outboundCallerId: z.string().nullish(),
      payrollId: z.string().nullish(),
      payrollProfileId: z.int().nullish(),
      // Misspelled by the API.
      appoitmentId: z.int().nullish().describe("ID of the appointment in progress"),
      shiftStart: timeOfDay(),
      shiftEnd: timeOfDay(),
      soldByRate: z.number().nullish(),
      startDate: utc().nullish(),
      status: openEnum("Idle", "Dispatched", "Working", "Meal").nullish(),
      skills: z.array(reference()).nullish(),
      positions: z.array(openEnum(...POSITIONS)).nullish(),
      location: z.looseObject({ ...coordinates(), coordinatesUpdatedOn: utc().nullish() }).nullish(),
      bio: html().nullish(),
      memo: html().nullish(),
    }),
  {
    id: 0,
    userId: 0,
    name: "string",
    roleIds: [0],
    businessUnitId: 0,
    mainZoneId: 0,
    zoneIds: [0],
    createdOn: "string",
    modifiedOn: "string",
    email: "string",
    phoneNumber: "string",
    loginName: "string",
    home: { ...addressExample, streetAddress: "string", ...coordinatesExample },
    dailyGoal: 0,
    isManagedTech: true,
    customFields: [customFieldExample],
    active: true,
    aadUserId: "string",
    burdenRate: 0,
    team: "string",
    jobFilter: {},
  },
);

/** Creating or updating a technician returns only the ID. */
export const technicianReference = record("technicianReference", () => z.looseObject({ id: z.int() }), {
  id: 0,
});
