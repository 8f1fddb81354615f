import { z } from "zod";
import { record } from "../../kit/action/record";
import { EMPLOYEE_TYPES } from "./values";

const coordinate = () =>
  z.looseObject({ latitude: z.number().nullable(), longitude: z.number().nullable() }).nullable();

const schema = () =>
  z.looseObject({
    id: z.int(),
    employeeId: z.int(),
    employeeType: z.enum(EMPLOYEE_TYPES),
    activityTypeId: z.int(),
    startTime: z.string(),
    endTime: z.string().nullable(),
    jobId: z.int().nullable(),
    appointmentId: z.int().nullable(),
    projectId: z.int().nullable(),
    projectLabel: z.string().nullable(),
    laborTypeId: z.int().nullable(),
    budgetCodeId: z.int().nullable(),
    memo: z.string().nullable(),
    tagTypes: z.array(z.int()),
    startCoordinate: coordinate(),
    endCoordinate: coordinate(),
    active: z.boolean(),
    modifiedById: z.int().nullable(),
    createdOn: z.string(),
    modifiedOn: z.string(),
  });

const example = {
  id: 7501,
  employeeId: 401,
  employeeType: "Technician" as const,
  activityTypeId: 761,
  startTime: "2026-03-10T09:00:00Z",
  endTime: "2026-03-10T11:00:00Z",
  jobId: 5001,
  appointmentId: 5101,
  projectId: 8001,
  projectLabel: "Phase 2",
  laborTypeId: 51,
  budgetCodeId: 61,
  memo: "Safety training",
  tagTypes: [101],
  startCoordinate: { latitude: 34.1478, longitude: -118.2551 },
  endCoordinate: { latitude: 34.1478, longitude: -118.2551 },
  active: true,
  modifiedById: 402,
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-10T09:00:00Z",
};

export const activity = record("activity", schema, example);

/** The API's schema of the list is another one, with the same fields. */
export const listedActivity = record("listedActivity", schema, example);
